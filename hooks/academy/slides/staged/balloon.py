"""What somebody on a slide says, in a balloon that grows from the mouth."""

from dataclasses import dataclass

from academy.slides.marks import COLOUR, LABEL, Fitted, block, box, fitted, text, width_of
from academy.slides.staged.room import inked, moved

SIZES = (40, 38, 36, 34, 33)
"""A balloon is read from afar, and only for as long as it is heard: smaller does not do."""
_PAD = 28


@dataclass(frozen=True, slots=True)
class Balloon:
    """Words with their place; `x` is the left edge, or the right one where the balloon hangs on the right."""

    words: Fitted
    x: float
    y: float
    mouth: tuple[float, float]
    """Where the tail points to."""
    fill: str
    right: bool = False

    @property
    def width(self) -> float:
        """As wide as its words."""
        return max(width_of(row, self.words.size, self.words.weight) for row in self.words.lines) + 2 * _PAD

    @property
    def height(self) -> float:
        """As high as its words."""
        return self.words.height + 34

    def at(self, share: float) -> str:
        """The balloon when it has grown so far."""
        size = 0.2 + 0.8 * share
        return moved(moved(self._drawn(), -self.mouth[0], -self.mouth[1]), *self.mouth, size)

    def _drawn(self) -> str:
        left = self.x - self.width if self.right else self.x
        foot = self.y + self.height
        tip_x, tip_y = self.mouth
        root = min(max(tip_x - 26, left + 34), left + self.width - 88)
        above = tip_y > foot
        edge = foot - 3 if above else self.y + 3
        tail = f"M{root:.0f} {edge:.0f}L{tip_x:.0f} {tip_y:.0f} {root + 52:.0f} {edge:.0f}z"
        inner = f"M{root + 4:.0f} {edge - 4 if above else edge + 4:.0f}L{tip_x:.0f} {tip_y - 7:.0f} {root + 48:.0f} "
        inner += f"{edge - 4 if above else edge + 4:.0f}z"
        ink = f'stroke="{COLOUR.ink}" stroke-width="4" stroke-linejoin="round"'
        words = block(left + _PAD, self.y + self.height / 2, self.words)
        outline = f'<path d="{tail}" fill="{self.fill}" {ink}/>'
        body = inked(left, self.y, self.width, self.height, 24, self.fill)
        return outline + body + f'<path d="{inner}" fill="{self.fill}"/>' + words


def said(words: str, most_width: float, most_lines: int = 3) -> Fitted:
    """Words at the size at which they fit a balloon so wide."""
    return fitted(words, LABEL, most_width - 2 * _PAD, SIZES, most_lines)


def plate(name: str, middle: float, y: float, fill: str, ink: str = COLOUR.ink) -> str:
    """What somebody is called, below the face."""
    width = width_of(name, 25, LABEL) + 44
    return box(middle - width / 2, y, width, 44, 22, fill) + text(middle, y + 31, name, 25, LABEL, ink, "middle")
