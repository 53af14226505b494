"""What the items of a slide must look like for its layout to draw them: the bars of a chart, the cells of a table."""

import re
from collections.abc import Iterator

from academy.model import Layout, Scene
from academy.problems import Problem, Rule

CHART_BAR = Rule(
    "chart-bar",
    "“{text}” is geen staaf. Schrijf “naam: getal”, met een heel getal van 0 tot en met {most}, zonder komma, "
    "punt of “%”.",
    "“{text}” is no bar. Write “name: number”, with a whole number from 0 up to and including {most}, without "
    "comma, point or “%”.",
)
CHART_EMPTY = Rule(
    "chart-empty",
    "deze grafiek heeft geen staaf die te zien is. Geef ten minste één staaf, naast “Doel”, een getal boven 0.",
    "this chart has no bar that can be seen. Give at least one bar, beside “Doel”, a number above 0.",
)
TABLE_COLUMNS = Rule(
    "table-columns",
    "een dia met een tabel heeft {least} tot en met {most} kolommen, elke rij evenveel en geen cel leeg. "
    "Kijk naar de strepen “|”.",
    "a slide with a table has {least} up to and including {most} columns, as many in every row and no empty cell. "
    "Look at the bars “|”.",
)
TABLE_ELSEWHERE = Rule(
    "table-elsewhere",
    "een dia met layout {layout} toont geen tabel. Schrijf een genummerde lijst, of kies layout=table.",
    "a slide with layout {layout} shows no table. Write a numbered list, or choose layout=table.",
)
DIALOGUE_LINE = Rule(
    "dialogue-line",
    "“{text}” zegt niet wie er spreekt. Schrijf “naam: wat die zegt”.",
    "“{text}” does not say who speaks. Write “name: what they say”.",
)

COLUMNS = (2, 5)
MOST_BAR = 99_999
GOAL = "Doel"
_LINE = re.compile(r"(?P<speaker>\S.*?): (?P<words>.*\S.*)")
_BAR = re.compile(r"(?P<label>.*\S.*): (?P<value>[0-9]{1,5})")


def shape_problems(scene: Scene, source: str) -> Iterator[Problem]:
    """What keeps a layout from drawing its items, whatever room there is."""
    for rule, values in _wrong(scene):
        line = scene.line_of(str(values["text"])) if "text" in values else scene.line
        yield Problem(source, line, 1, scene.title, rule, values)


def _wrong(scene: Scene) -> Iterator[tuple[Rule, dict[str, object]]]:
    if scene.layout is Layout.TABLE:
        yield from _wrong_table(scene)
    elif scene.head:
        yield TABLE_ELSEWHERE, {"layout": scene.layout.value}
    elif scene.roles:
        for item in (item for (item,) in scene.items if not _LINE.fullmatch(item)):
            yield DIALOGUE_LINE, {"text": item}
    elif scene.layout is Layout.CHART:
        yield from _wrong_chart([item for (item,) in scene.items])


def _wrong_table(scene: Scene) -> Iterator[tuple[Rule, dict[str, object]]]:
    least, most = COLUMNS
    # The corner above the names of the rows may stay empty.
    rows = (scene.head[1:], *scene.items)
    uneven = {len(row) for row in scene.items} != {len(scene.head)}
    if uneven or not least <= len(scene.head) <= most or not all(map(all, rows)):
        yield TABLE_COLUMNS, {"least": least, "most": most}


def _wrong_chart(items: list[str]) -> Iterator[tuple[Rule, dict[str, object]]]:
    bars = [_BAR.fullmatch(item) for item in items]
    for item in (item for item, bar in zip(items, bars, strict=True) if not bar):
        yield CHART_BAR, {"text": item, "most": MOST_BAR}
    if all(bars) and not any(bar and bar["label"] != GOAL and int(bar["value"]) for bar in bars):
        yield CHART_EMPTY, {}
