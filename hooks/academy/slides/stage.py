"""A slide with people as its parts: what stands there, and every item on its way to its place."""

from collections.abc import Callable
from dataclasses import dataclass

from academy.model import Mouth

Come = Callable[[float], str]
"""Something that comes in: from 0, where it begins, to 1, where it rests."""
Talk = Callable[[Mouth], str]
"""Who says something, drawn over the slide with a mouth."""
PICTURES = 8
"""Of a movement: with 25 in a second a third of a second."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What stands from the first picture on, and what comes in."""

    back: str
    items: tuple[Come, ...]
    holders: tuple[int, ...] = ()
    """Whose each item is, where a newer one of the same takes its place; without it every item stays."""
    talks: tuple[Talk, ...] = ()
    """The face of who says an item, item by item."""
    enters: Come | None = None
    """Who walks in when the scene begins, or what opens."""
    pictures: int = PICTURES

    def seen(self, shown: int) -> list[int]:
        """The items that are to be seen when `shown` of them were said."""
        if not self.holders:
            return [*range(shown)]
        return [n for n in range(shown) if self.holders[n] not in self.holders[n + 1 : shown]]

    def whole(self, shown: int) -> tuple[str, list[str]]:
        """What stands there when the first `shown` items are there, and these."""
        return self._standing(entered=True), self._resting(self.seen(shown))

    def without_newest(self, shown: int) -> tuple[str, list[str]]:
        """The same while its newest item is still on its way; with 0 while who walks in is."""
        return self._standing(entered=shown > 0), self._resting([n for n in self.seen(shown) if n != shown - 1])

    def moves(self, shown: int) -> tuple[str, ...]:
        """The newest item on its way, picture by picture; with 0 who walks in."""
        come = self.items[shown - 1] if shown else self.enters
        return tuple(come(_eased(n / self.pictures)) for n in range(1, self.pictures)) if come else ()

    def mouths(self, shown: int) -> tuple[str, ...]:
        """Who says the newest item, with the mouth half open and open; nothing where nobody is seen to speak."""
        return tuple(self.talks[shown - 1](mouth) for mouth in (Mouth.HALF, Mouth.OPEN)) if shown and self.talks else ()

    def _standing(self, *, entered: bool) -> str:
        return self.back + (self.enters(1) if self.enters and entered else "")

    def _resting(self, items: list[int]) -> list[str]:
        return [self.items[n](1) for n in items]


def _eased(share: float) -> float:
    """Quick away, slow to rest."""
    return 1 - (1 - share) ** 3


def between(start: float, end: float, share: float) -> float:
    """So far on the way from one number to another."""
    return start + (end - start) * share
