"""The build folder → the films that were rendered, each with what its renderer says of it."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from academy.model import FILM, FILM_NOTE, FILMS, POSTER

_PICTURE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.webp")


@dataclass(frozen=True, slots=True)
class RawFilm:
    """A film that is there whole; `content` is the mark of the script and narration that it was made from."""

    video_id: str
    size: int
    content: str
    pictures: tuple[str, ...]


def read_films(root: Path) -> tuple[RawFilm, ...]:
    """Every film with its pictures; what is half there or cannot be read is not there."""
    found = (_film(path.parent) for path in sorted((root / FILMS).glob(f"*/{FILM_NOTE}")))
    return tuple(film for film in found if film)


def _film(folder: Path) -> RawFilm | None:
    try:
        facts = json.loads((folder / FILM_NOTE).read_text("utf-8"))
        film = RawFilm(folder.name, int(facts["size"]), str(facts["content"]), tuple(facts["pictures"]))
        whole = facts["video"] == folder.name and (folder / FILM).stat().st_size == film.size
        has_all = all(_PICTURE.fullmatch(name) and (folder / name).is_file() for name in (POSTER, *film.pictures))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return film if whole and has_all else None
