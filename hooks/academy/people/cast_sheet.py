"""All of the cast in each pose and face on one picture, to look at: `python -m academy.people.cast_sheet OUT.png`."""

import sys
from pathlib import Path

import resvg_py

from academy.model import Face, Figure, Mouth, Person, Pose
from academy.people.colours import CREAM, INK
from academy.people.drawn import person
from academy.people.looks import poses_of

_WIDE, _TALL, _BUSTS, _BUST = 190, 260, 8, 150


def sheet() -> str:
    """The picture as SVG: a row for each person, the poses before the faces and mouths."""
    rows = list(Person)
    width = len(Pose) * _WIDE + _BUSTS * _BUST
    drawn = "".join(_row(who, (place + 1) * _TALL) for place, who in enumerate(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{len(rows) * _TALL + 20}">'
        f'<rect width="100%" height="100%" fill="{CREAM}"/>{drawn}</svg>'
    )


def _row(who: Person, foot: float) -> str:
    poses = [pose for pose in Pose if pose in poses_of(who)]
    standing = (
        person(Figure(who, pose), _WIDE * (0.5 + place), foot - 10, 150 if pose.is_bust else 230)
        for place, pose in enumerate(poses)
    )
    looks = [Figure(who, Pose.BUST, face) for face in Face]
    looks += [Figure(who, Pose.BUST, Face.CALM, mouth=mouth, flip=True) for mouth in Mouth]
    start = len(Pose) * _WIDE
    busts = (person(each, start + _BUST * (0.5 + place), foot - 10, 150) for place, each in enumerate(looks))
    return f'<path d="M0 {foot}h3000" stroke="{INK}" stroke-width=".5"/>' + "".join([*standing, *busts])


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=sheet())))
