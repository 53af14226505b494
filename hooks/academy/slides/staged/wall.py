"""Steps as cards on a wall, taped one after another, with who walks along."""

from academy.model import Scene
from academy.people.props import plant
from academy.slides.marks import COLOUR, LABEL, LEFT, RIGHT, Fitted, alike, badge, block, box
from academy.slides.stage import Come, Stage, between
from academy.slides.staged.room import FEET, PAPERS, inked, line, moved, resting, room, standing, walking

_TOP, _HEIGHT, _GAP = 138, 176, 26
_SIZES = (38, 36, 34, 32, 30, 28, 26, 25, 24, 23, 22)
_TURN = (-2.0, 1.6, -1.4, 2.0, -1.6)
_DOWN = (8, -4, 12, 2, 8)


def wall(scene: Scene) -> Stage:
    """As many cards as steps; people stand below, the last one walks along."""
    count = len(scene.items)
    width = (RIGHT - LEFT - _GAP * (count - 1)) / count
    middles = [LEFT + width / 2 + n * (width + _GAP) for n in range(count)]
    words = [item for item, *_ in scene.items]
    fits = alike(words, LABEL, [width - 28] * count, _SIZES, 5, _HEIGHT - 46)
    rope = line(f"M40 176C320 150 620 204 {RIGHT + 40} 168", 6)
    cards = tuple(_coming(fits[n], n, middles[n], width) for n in range(count))
    return Stage(room(548) + rope + _plant(scene) + _others(scene), cards, enters=_walker(scene))


def _others(scene: Scene) -> str:
    others = scene.people[1:]
    places = (690.0, 900.0)
    return "".join(
        (standing if n else resting)(actor, x, 272, True)
        for n, (actor, x) in enumerate(zip(others, places, strict=False))
    )


def _plant(scene: Scene) -> str:
    """Where few people stand, the room is not left empty."""
    return plant(1130, FEET - 4, 1.05) if len(scene.people) < 3 else ""


def _walker(scene: Scene) -> Come:
    def come(share: float) -> str:
        return walking(scene.people[0], between(90, 300, share), 272)

    return come


def _coming(words: Fitted, n: int, x: float, width: float) -> Come:
    y = _TOP + _HEIGHT / 2 + _DOWN[n]
    paper = inked(-width / 2, -_HEIGHT / 2, width, _HEIGHT, 6, PAPERS[n % 4])
    tape = box(-38, -_HEIGHT / 2 - 16, 76, 30, 2, "#E4D7BB")
    number = badge(-width / 2 + 8, -_HEIGHT / 2 + 6, n + 1, COLOUR.teal, "#FFFFFF", 42)
    card = paper + tape + number + block(0, 12, words, at="middle")

    def come(share: float) -> str:
        return moved(card, x, between(y + 60, y, share), between(0.85, 1, share), between(-9, _TURN[n], share))

    return come
