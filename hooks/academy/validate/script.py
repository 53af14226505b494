"""A script as written → its scenes, each slide and each sentence checked."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from academy.kept import kept
from academy.load import Document
from academy.model import Actor, Layout, Scene, Sentence
from academy.problems import Problem, Rule, did_you_mean
from academy.prose.lines import Line, lines_of, odd_space
from academy.prose.sections import HEADING_TWICE
from academy.strict_yaml import ODD_SPACE
from academy.validate.cast import cast_problems, people_problems, read_people
from academy.validate.fields import ID, NOT_ALLOWED
from academy.validate.ids import ID_TAKEN, is_taken_by_video
from academy.validate.speaker import speaker_problems, told_apart

SCENE_HEADING = Rule(
    "scene-heading",
    "een scène begint met “## Titel {{#een-id layout=points icon=een-icoon}}”, met mensen erbij "
    '“… icon=een-icoon people="sanne joost:legt-uit"}}”.',
    "a scene starts with “## Title {{#an-id layout=points icon=an-icon}}”, with people "
    '“… icon=an-icon people="sanne joost:legt-uit"}}”.',
)
SCENE_HEADING_TRANSLATED = Rule(
    "scene-heading-translated",
    "een vertaalde scène begint met “## Titel {{#een-id}}”, met het id van de Nederlandse scène; layout en icoon "
    "komen uit het Nederlandse script.",
    "a translated scene starts with “## Title {{#an-id}}”, with the id of the Dutch scene; layout and icon come from "
    "the Dutch script.",
)
SCENE_ITEMS = Rule(
    "scene-items",
    "een dia met layout {layout} heeft {least} tot en met {most} punten, deze heeft er {count}. Begin een punt "
    "met “1. ”, “2. ”; in een tabel is elke rij een punt.",
    "a slide with layout {layout} has {least} up to and including {most} items, this one has {count}. Start an "
    "item with “1. ”, “2. ”; in a table every row is an item.",
)
SCENE_LIST = Rule(
    "scene-list",
    "begin een punt van een dia met “1. ”, “2. ” enzovoort, vooraan de regel, niet met “{text}”.",
    "start an item of a slide with “1. ”, “2. ” and so on, at the start of the line, not with “{text}”.",
)
SCENE_MARKERS = Rule(
    "scene-markers",
    "vooraan de zinnen staat {found}; dat moet {want} zijn: elk punt verschijnt één keer, op volgorde.",
    "the sentences start with {found}; that must be {want}: every item appears once, in order.",
)
SCENE_SILENT = Rule(
    "scene-silent",
    "in deze scène wordt niets gezegd. Schrijf de tekst, elke zin op een eigen regel.",
    "nothing is said in this scene. Write the text, every sentence on a line of its own.",
)
SCENE_TOO_LONG = Rule(
    "scene-too-long",
    "“{text}” is te lang om snel te lezen op een dia: {count} tekens, hoogstens {most}. Maak de tekst korter.",
    "“{text}” is too long to read quickly on a slide: {count} characters, at most {most}. Shorten the text.",
)

MOST_TITLE, MOST_ITEM, MOST_LINE, MOST_CELL = 40, 48, 64, 34
"""What fits on a slide, in characters; a line of a dialogue may be longer."""
ITEMS: dict[Layout, tuple[int, int]] = {
    Layout.TITLE: (1, 1),
    Layout.POINTS: (2, 4),
    Layout.FLOW: (2, 5),
    Layout.CYCLE: (3, 5),
    Layout.BOARD: (3, 5),
    Layout.TABLE: (2, 4),
    Layout.CHART: (2, 6),
    Layout.DIALOGUE: (2, 4),
    Layout.SUMMARY: (1, 3),
    Layout.VISIT: (1, 3),
    Layout.SHEET: (2, 4),
    Layout.RING: (2, 4),
    Layout.DOOR: (2, 4),
}
_DUTCH_HEADING = re.compile(
    rf"## (?P<title>.+?) \{{#(?P<id>{ID.pattern.pattern}) layout=(?P<layout>[a-z]+) icon=(?P<icon>[a-z0-9-]+)"
    r'(?: people="(?P<people>[^"]*)")?\}'
)
_OTHER_HEADING = re.compile(rf"## (?P<title>.+?) \{{#(?P<id>{ID.pattern.pattern})\}}")
_ITEM = re.compile(r"[0-9]+\. (?P<text>.+)")
_RULE = re.compile(r"\|[ :|-]+\|")
_OTHER_ITEM = re.compile(
    r"(?P<mark>\s*(?:[-*+•·▪◦●○■□‣⁃▶►–—o](?=\s)|[0-9]+[.):](?=\s)|[0-9]+\.(?=[^\W\d])|[0-9]+\)|\([0-9]+\)))\s*(?P<text>.+)"
)
_MARKER = re.compile(r"\[(?P<number>[0-9]{1,3})[0-9]*\] ")


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading with the lines below it."""

    heading: Line
    lines: tuple[Line, ...]


@kept
def read_scenes(document: Document, dutch: Document | None) -> tuple[tuple[Scene, ...], tuple[Problem, ...]]:
    """The scenes of a script, and what is wrong with them.

    A translation takes layout, icon and moments from the scene of the same id in the `dutch` script.
    """
    problems: list[Problem] = []
    scenes = _scenes(document, read_scenes(dutch, None)[0] if dutch else None, problems)
    return scenes, tuple(problems)


def _scenes(document: Document, dutch: tuple[Scene, ...] | None, problems: list[Problem]) -> tuple[Scene, ...]:
    scenes: dict[str, Scene] = {}
    for block in _blocks(document.body, document.body_line):
        scene = _scene(block, document, dutch, problems)
        if scene is None:
            continue
        # A translation is told only what it can mend: its ids are those of the Dutch script.
        if dutch is None and is_taken_by_video(scene.id):
            problems.append(_problem(document, block.heading, ID_TAKEN, text=scene.id))
        if first := scenes.get(scene.id):
            problems.append(_problem(document, block.heading, HEADING_TWICE, text=scene.id, first=first.line))
        scenes.setdefault(scene.id, scene)
        problems.extend(_fit_problems(scene, document.source_uri))
        problems.extend(_written_otherwise(block, document.source_uri))
        problems.extend(speaker_problems(scene, _original(scene.id, dutch), document.source_uri))
        # What appears when is a matter of the Dutch script; a translation is held against its scenes as a whole.
        if dutch is None:
            problems.extend([*_slide_problems(scene, document.source_uri), *cast_problems(scene, document.source_uri)])
    return tuple(scenes.values())


def is_whole(scenes: Collection[Scene], document: Document) -> bool:
    """Is every scene that the author began among those that were read, each once?"""
    return len(scenes) == _begun(document)


@kept
def _begun(document: Document) -> int:
    return len(_blocks(document.body, document.body_line))


def _blocks(body: str, first_line: int) -> tuple[_Block, ...]:
    lines = [line for line in lines_of(body, first_line) if line.text.strip()]
    starts = [index for index, line in enumerate(lines) if line.text.startswith("#")]
    ends = [*starts[1:], len(lines)]
    return tuple(_Block(lines[a], tuple(lines[a + 1 : b])) for a, b in zip(starts, ends, strict=True))


def _scene(block: _Block, document: Document, dutch: tuple[Scene, ...] | None, problems: list[Problem]) -> Scene | None:
    shape = _DUTCH_HEADING if dutch is None else _OTHER_HEADING
    found = shape.fullmatch(block.heading.text.rstrip())
    if not found:
        rule = SCENE_HEADING if dutch is None else SCENE_HEADING_TRANSLATED
        problems.append(_problem(document, block.heading, rule))
        return None
    original = _original(found["id"], dutch)
    if dutch is None and found["layout"] not in list(Layout):
        values = {"text": found["layout"], **did_you_mean(found["layout"], Layout)}
        column = found.start("layout") + 1
        problems.append(Problem(document.source_uri, block.heading.number, column, "", NOT_ALLOWED, values))
        return None
    people = (
        _people(found, document, block.heading.number, problems)
        if dutch is None
        else (original.people if original else ())
    )
    head, items = _items(block)
    return Scene(
        id=found["id"],
        title=found["title"],
        layout=Layout(found["layout"]) if dutch is None else (original.layout if original else Layout.POINTS),
        icon=found["icon"] if dutch is None else (original.icon if original else ""),
        head=head,
        items=items,
        sentences=_sentences(block, original),
        line=block.heading.number,
        row_lines=_row_lines(block),
        people=people,
    )


def _people(heading: re.Match[str], document: Document, line: int, problems: list[Problem]) -> tuple[Actor, ...]:
    """Who is on the slide; nobody as long as one of them is not known."""
    words, column = heading["people"] or "", heading.start("people") + 1
    wrong = [*people_problems(words, column, line, document.source_uri)]
    problems.extend(wrong)
    return () if wrong else read_people(words, column)


def _original(id_: str, dutch: Iterable[Scene] | None) -> Scene | None:
    """The Dutch scene that a translated one says in other words."""
    return next((scene for scene in dutch or () if scene.id == id_), None)


def _items(block: _Block) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = [_cells(line.text) for line in _rows(block)]
    if rows:
        return rows[0], tuple(rows[1:])
    return (), tuple((found["text"],) for line in block.lines if (found := _item(line)))


def _item(line: Line) -> re.Match[str] | None:
    """An item, also where its author began it otherwise; that is told as such."""
    return _ITEM.fullmatch(line.text) or _OTHER_ITEM.fullmatch(line.text)


def _rows(block: _Block) -> list[Line]:
    return [line for line in block.lines if line.text.startswith("|") and not _RULE.fullmatch(line.text)]


def _row_lines(block: _Block) -> tuple[int, ...]:
    lines = _rows(block) or [line for line in block.lines if _item(line)]
    return tuple(line.number for line in lines)


def _written_otherwise(block: _Block, source: str) -> Iterator[Problem]:
    """Items that do not begin as they must; they are read as items all the same."""
    for line in (line for line in block.lines if not _ITEM.fullmatch(line.text)):
        if odd := odd_space(line.text):
            yield Problem(source, line.number, odd.end(), "", ODD_SPACE, {"name": f"U+{ord(odd['space']):04X}"})
        elif found := _OTHER_ITEM.fullmatch(line.text):
            yield Problem(source, line.number, 1, "", SCENE_LIST, {"text": found["mark"]})


def _cells(row: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row.strip().strip("|").split("|"))


def _sentences(block: _Block, original: Scene | None) -> tuple[Sentence, ...]:
    spoken = [line for line in block.lines if not line.text.startswith("|") and not _item(line)]
    moments = [sentence.reveals for sentence in original.sentences] if original else []
    return tuple(_sentence(line, moments[index] if index < len(moments) else None) for index, line in enumerate(spoken))


def _sentence(line: Line, moment: int | None) -> Sentence:
    speaker, words = told_apart(_MARKER.sub("", line.text, count=1))
    return Sentence(words, _reveals(line.text) or moment, speaker, line.number)


def _reveals(text: str) -> int | None:
    found = _MARKER.match(text)
    return int(found["number"]) if found else None


def _slide_problems(scene: Scene, source: str) -> Iterator[Problem]:
    label = scene.title
    least, most = ITEMS[scene.layout]
    count = len(scene.items)
    if not least <= count <= most:
        line = scene.line_of_item(most + 1) if count > most else scene.line
        values = {"layout": scene.layout.value, "least": least, "most": most, "count": count}
        yield Problem(source, line, 1, label, SCENE_ITEMS, values)
    found = [sentence for sentence in scene.sentences if sentence.reveals]
    wrong = next((at for at in range(max(len(found), count)) if _parts_at(found, count, at)), None)
    if scene.sentences and wrong is not None:
        line = found[wrong].line if wrong < len(found) else scene.line_of_item(wrong + 1)
        shown = _numbers(sentence.reveals or 0 for sentence in found)
        yield Problem(source, line, 1, label, SCENE_MARKERS, {"found": shown, "want": _numbers(range(1, count + 1))})


def _parts_at(found: list[Sentence], count: int, at: int) -> bool:
    """Does another item, or none, appear where this one should?"""
    return at >= count or at >= len(found) or found[at].reveals != at + 1


def _fit_problems(scene: Scene, source: str) -> Iterator[Problem]:
    """A scene without speech, and whatever is too long for its slide."""
    label = scene.title
    if not scene.sentences:
        yield Problem(source, scene.line, 1, label, SCENE_SILENT)
    room = MOST_LINE if scene.roles else MOST_CELL if scene.head else MOST_ITEM
    cells = ((cell, room, scene.line_of(cell)) for item in (scene.head, *scene.items) for cell in item)
    for text, fits, line in ((scene.title, MOST_TITLE, scene.line), *cells):
        if len(text) > fits:
            values = {"text": text, "count": len(text), "most": fits}
            yield Problem(source, line, 1, label, SCENE_TOO_LONG, values)


def _numbers(numbers: Iterable[int]) -> str:
    return " ".join(f"[{number}]" for number in numbers) or "–"


def _problem(document: Document, line: Line, message: Rule, **values: object) -> Problem:
    return Problem(document.source_uri, line.number, 1, "", message, values)
