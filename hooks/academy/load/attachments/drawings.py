"""SVG: shapes and words from a list of what is harmless; a browser runs whatever else stands in it."""

import re
from collections.abc import Iterator, Mapping
from xml.parsers import expat

from academy.load.attachments.repeats import MOST_DRAWN, Repeats
from academy.problems import Problem, Rule

FILE_DRAWING_BROKEN = Rule(
    "file-drawing-broken",
    "deze SVG is niet te lezen. Sla de tekening opnieuw op als gewone SVG, of als PNG.",
    "this SVG cannot be read. Save the drawing again as plain SVG, or as PNG.",
)
FILE_DRAWING_PART = Rule(
    "file-drawing-part",
    "“{part}” mag niet in een SVG: die toont alleen vormen en woorden. Sla op als gewone SVG, of als PNG.",
    "“{part}” is not allowed in an SVG: it only shows shapes and words. Save as plain SVG, or as PNG.",
)
FILE_DRAWING_LETTERS = Rule(
    "file-drawing-letters",
    "deze SVG zegt dat hij in “{encoding}” is geschreven. Sla de tekening op als UTF-8, of als PNG.",
    "this SVG says that it is written in “{encoding}”. Save the drawing as UTF-8, or as PNG.",
)
FILE_DRAWING_REPEATS = Rule(
    "file-drawing-repeats",
    "deze SVG herhaalt delen tot meer dan {most} vormen, of zonder einde. Maak hem eenvoudiger, of sla op als PNG.",
    "this SVG repeats parts to more than {most} shapes, or without end. Make it simpler, or save it as PNG.",
)

_SVG = "http://www.w3.org/2000/svg"
_LINKS = ("href", "http://www.w3.org/1999/xlink href", "src")
_SHAPES = "path rect circle ellipse line polyline polygon text tspan textPath"
_FRAMES = "svg g defs symbol use title desc clipPath mask pattern marker style"
_COLOURS = "linearGradient radialGradient stop"
_EFFECTS = "filter feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode feOffset feDropShadow"
_ELEMENTS = frozenset(f"{_SHAPES} {_FRAMES} {_COLOURS} {_EFFECTS}".split())
_FETCHES = re.compile(r"url\(\s*(?!['\"]?#)|@import|expression\(|image-set\(|javascript:|\\", re.IGNORECASE)
_AT_EVERY_CORNER = re.compile(r"marker(?:-mid)?\s*(?:/\*|:(?!\s*none\b))", re.IGNORECASE)
"""A mark at every corner of a line: how many those are, nobody counts."""


def drawing_problems(text: str, source: str) -> Iterator[Problem]:
    """Everything in it that is not a harmless shape or word, with its line and column."""
    reader = _Reader(source)
    try:
        reader.parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        yield Problem(source, error.lineno, error.offset + 1, "", FILE_DRAWING_BROKEN)
    yield from reader.problems
    if reader.repeats.are_too_many():
        yield Problem(source, 1, 1, "", FILE_DRAWING_REPEATS, {"most": MOST_DRAWN})


class _Reader:
    """Hears what the parser reads, and keeps what is wrong."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.open: list[str] = []
        self.open_styles = 0
        self.style: list[str] = []
        self.repeats = Repeats()
        # Read as it was checked, whatever it says of itself; a browser would believe that.
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.XmlDeclHandler = self._declaration
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = lambda *_: self._refuse("<!DOCTYPE>")
        self.parser.EntityDeclHandler = lambda *_: self._refuse("<!ENTITY>")
        self.parser.ProcessingInstructionHandler = lambda target, _: self._refuse(f"<?{target}?>")

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding or "utf-8").lower() not in ("utf-8", "utf8"):
            self.problems.append(Problem(self.source, 1, 1, "", FILE_DRAWING_LETTERS, {"encoding": encoding}))

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if space != _SVG or local not in _ELEMENTS or (local == "svg") == bool(self.open):
            self._refuse(f"<{local}>")
        if self.open_styles:
            self._refuse(f"<{local}>")
        self.open.append(local)
        self.open_styles += local == "style"
        self.repeats.start(local, attributes)
        for attribute, value in attributes.items():
            if not _is_harmless(attribute, value):
                self._refuse(attribute.rpartition(" ")[2])

    def _text(self, text: str) -> None:
        if self.open_styles:
            self.style.append(text)

    def _end(self, _: str) -> None:
        """Styles are judged whole: line ends, references to characters and CDATA cut their text into pieces."""
        self.repeats.end()
        if self.open.pop() != "style":
            return
        self.open_styles -= 1
        style = "".join(self.style)
        if _FETCHES.search(style) or _AT_EVERY_CORNER.search(style):
            self._refuse("<style>")
        self.repeats.style(style)
        self.style.clear()

    def _refuse(self, part: str) -> None:
        place = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        self.problems.append(Problem(self.source, *place, "", FILE_DRAWING_PART, {"part": part}))


def _is_harmless(attribute: str, value: str) -> bool:
    local = attribute.rpartition(" ")[2].lower()
    if local.startswith("on"):
        return False
    if attribute in _LINKS or local == "href":
        return value.strip().startswith("#")
    if local in ("marker", "marker-mid"):
        return value.strip() == "none"
    return not _FETCHES.search(value) and not _AT_EVERY_CORNER.search(value)
