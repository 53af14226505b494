"""A scene as it was made: encoded once, and used again for as long as it is made of the same."""

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import av

from academy.model import FILM, FILM_NOTE, POSTER
from academy.video.encode import A_FRAME, encode
from academy.video.frames import frames_of
from academy.video.made_with import made_with
from academy.video.pictures import picture, poster, still
from academy.video.storyboard import Strip


class Packet(NamedTuple):
    """An encoded picture, at its frame in the scene."""

    number: int
    data: bytes
    is_key: bool


@dataclass(frozen=True, slots=True)
class MadeScene:
    """The pictures of a scene, encoded, and those that stand beside the text; `mark` says what they were made of."""

    mark: str
    packets: tuple[Packet, ...]
    picture_by_name: Mapping[str, bytes]

    @property
    def note(self) -> dict[str, Any]:
        """What the note of a film says of the scene, so that it can be found in the film."""
        sums = {name: sha256(data).hexdigest() for name, data in self.picture_by_name.items()}
        return {"mark": self.mark, "packets": len(self.packets), "pictures": sums}


def mark_of(strip: Strip) -> str:
    """What a scene is to be made of: every slide and the frames on which it stands, our own code and the tools."""
    places = [(frame.number, frame.share) for frame in frames_of(strip)]
    shots = [(shot.frame, shot.svg, shot.ground, shot.moves, shot.mouths) for shot in strip.shots]
    return made_with(json.dumps([places, shots, strip.before, strip.whole, strip.still]))


def make_scene(strip: Strip) -> MadeScene:
    """Draw and encode a scene; the first gives the film its poster."""
    packets = tuple(_packets(encode(strip)))
    slide = picture(strip.whole)
    posters = {POSTER: poster(slide)} if strip.is_first else {}
    return MadeScene(mark_of(strip), packets, {strip.still: still(slide), **posters})


def scenes_in(folder: Path) -> dict[str, MadeScene]:
    """The scenes of the film that stands there, by their mark; none when it is not as it was made."""
    try:
        note = json.loads((folder / FILM_NOTE).read_text("utf-8"))
        film = (folder / FILM).read_bytes()
        if sha256(film).hexdigest() != note["sha256"]:
            return {}
        packets = _packets(film)
        scenes = [_scene(told, packets, folder) for told in note["scenes"]]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {scene.mark: scene for scene in scenes if scene.note in note["scenes"]}


def _scene(told: Mapping[str, Any], packets: Iterator[Packet], folder: Path) -> MadeScene:
    """A scene as it lies in its film: the next so many packets, counted from the first of them."""
    found = [*islice(packets, told["packets"])]
    pictures = {name: (folder / name).read_bytes() for name in told["pictures"]}
    return MadeScene(told["mark"], tuple(p._replace(number=p.number - found[0].number) for p in found), pictures)


def _packets(film: bytes) -> Iterator[Packet]:
    with av.open(io.BytesIO(film), "r") as container:
        for packet in container.demux(video=0):
            # The last one is empty: it only says that there are no more.
            if packet.pts is not None and packet.time_base:
                number = round(packet.pts * packet.time_base / A_FRAME)
                yield Packet(number, bytes(packet), packet.is_keyframe)
