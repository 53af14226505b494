"""How much a drawing draws: what is shown many times counts many times, as often as a browser has to draw it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from urllib.parse import unquote

MOST_DRAWN = 250_000

_DRAWING = ""
_XML_ID = "http://www.w3.org/XML/1998/namespace id"
_TARGET = re.compile(r"url\(\s*['\"]?\s*(#[^'\")\s]+)", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_NAME = re.compile(r"\.?[A-Za-z_][\w-]*")
_ANY_ELEMENT = re.compile(r"[*:\[#&@]")
_HANDED_DOWN = re.compile(r"fill|stroke|marker.*|style", re.IGNORECASE)


class Repeats:
    """Counts, per part of the drawing, what it holds and which other parts it shows.

    A part is an element with an id (`#wheel`), or what the styles say of a class (`.dark`), of a kind of element
    (`path`) or of any (`*`).
    """

    def __init__(self) -> None:
        self._shown_by_part: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._shapes_by_part: Counter[str] = Counter()
        self._open: list[tuple[str, frozenset[str]]] = [(_DRAWING, frozenset())]
        self._counted = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element opens: it belongs to the nearest part around it, and shows what that hands down."""
        part, handed_down = self._open[-1]
        if self._counted <= MOST_DRAWN:
            part, handed_down = self._place(part, attributes), handed_down | _handed_down(name, attributes)
            self._shapes_by_part[part] += 1
            self._shown_by_part[part].update([*handed_down, *_shown_here(attributes)])
            self._counted += len(handed_down)
        self._open.append((part, handed_down))

    def _place(self, around: str, attributes: Mapping[str, str]) -> str:
        own = f"#{attributes.get('id') or attributes.get(_XML_ID, '')}"
        if own == "#" or own in self._shapes_by_part:
            return around
        self._shown_by_part[around][own] += 1
        return own

    def end(self) -> None:
        """The innermost element closes."""
        self._open.pop()

    def style(self, text: str) -> None:
        """What the rules of a style show, at the names in front of them."""
        for rule in _COMMENT.sub(" ", text).split("}"):
            selector, _, words = rule.rpartition("{")
            anywhere = _ANY_ELEMENT.search(selector) or _TARGET.search(selector) or not selector.strip()
            names = ["*"] if anywhere else sorted({*_NAME.findall(selector)})
            targets = [*_targets([selector, words])]
            self._counted += len(names) * len(targets)
            for name in names if self._counted <= MOST_DRAWN else ():
                self._shown_by_part[name].update(targets)

    def are_too_many(self) -> bool:
        """Would a browser draw more than it can, or never come to an end?"""
        return self._counted > MOST_DRAWN or self._drawn() > MOST_DRAWN

    def _drawn(self) -> int:
        drawn: Counter[str] = Counter()
        try:
            for part in TopologicalSorter(self._shown_by_part).static_order():
                inside = sum(times * drawn[other] for other, times in self._shown_by_part.get(part, {}).items())
                drawn[part] = min(self._shapes_by_part[part] + inside, MOST_DRAWN + 1)
        except CycleError:
            return MOST_DRAWN + 1
        return drawn[_DRAWING]


def _handed_down(name: str, attributes: Mapping[str, str]) -> frozenset[str]:
    """What this element shows, and every element inside it too."""
    classes = [f".{word}" for word in attributes.get("class", "").split()]
    targets = _targets(value for key, value in attributes.items() if _HANDED_DOWN.fullmatch(key))
    return frozenset([*classes, name, "*", *targets])


def _shown_here(attributes: Mapping[str, str]) -> Iterator[str]:
    yield from _targets(value for key, value in attributes.items() if not _HANDED_DOWN.fullmatch(key))
    links = (value for key, value in attributes.items() if key.rpartition(" ")[2].lower() == "href")
    yield from (unquote(link.strip()) for link in links)


def _targets(values: Iterable[str]) -> Iterator[str]:
    return (unquote(target) for value in values for target in _TARGET.findall(value))
