"""Somebody at the door of a classroom who asks something, and who answers."""

from academy.model import Scene
from academy.people.colours import SOFT, YELLOW
from academy.people.props import blackboard
from academy.slides.marks import COLOUR, WIDTH, box, circle
from academy.slides.stage import Come, Stage, between
from academy.slides.staged.balloon import Balloon, said
from academy.slides.staged.room import line, resting, room, walking

_LEFT, _RIGHT, _TOP, _FLOOR = 560, 860, 116, 548


def door(scene: Scene) -> Stage:
    """Who comes is named first and begins; who teaches stands in the doorway and answers."""
    roles = [*dict.fromkeys(scene.roles)]
    holders = tuple(roles.index(role) for role in scene.roles)
    balloons = [_balloon(item[0].partition(": ")[2], n) for item, n in zip(scene.items, holders, strict=True)]
    class_room = box(_LEFT, _TOP, _RIGHT - _LEFT, _FLOOR - _TOP, 0, "#D9ECEE")
    school = blackboard(_LEFT + 30, _TOP + 40, 190, 104)
    frame = line(f"M{_LEFT} {_FLOOR}V{_TOP}H{_RIGHT}V{_FLOOR}", 9)
    teaching = resting(scene.people[1], 706, 340, True, 566)
    back = room(_FLOOR) + class_room + school + frame + teaching + _leaf()
    return Stage(back, tuple(balloon.at for balloon in balloons), holders, enters=_walked(scene))


def _walked(scene: Scene) -> Come:
    def come(share: float) -> str:
        return walking(scene.people[0], between(60, 420, share), 350)

    return come


def _leaf() -> str:
    leaf = f"M{_RIGHT} {_TOP}L1030 {_TOP - 16}V592L{_RIGHT} {_FLOOR}z"
    ink = f'stroke="{COLOUR.ink}" stroke-width="8" stroke-linejoin="round"'
    return f'<path d="{leaf}" fill="#2C8F88" {ink}/>' + circle(990, 340, 10, YELLOW)


def _balloon(words: str, n: int) -> Balloon:
    if n:
        return Balloon(said(words, 380, 4), WIDTH - 40, 112, (748, 292), SOFT, right=True)
    return Balloon(said(words, 480, 2), 72, 112, (442, 254), "#FFFFFF")
