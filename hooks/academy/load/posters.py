"""The pictures of the films, as they were made."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from academy.model import FILMS, POSTER


def load_posters(root: Path, video_ids: Iterable[str]) -> Mapping[str, bytes]:
    """The poster of every video that has one, by the id of the video."""
    path_by_id = {id_: root / FILMS / id_ / POSTER for id_ in video_ids}
    return {id_: path.read_bytes() for id_, path in path_by_id.items() if path.is_file()}
