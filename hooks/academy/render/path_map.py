"""The whole path in one picture: a line of stations for every phase, each station a link to its module."""

from collections.abc import Iterator, Sequence

from academy.edition import Edition, href, module_uri, path_uri
from academy.model import LearningModule, LearningPath, PathPhase, Station
from academy.render.along_path import AlongPath, along
from academy.render.markup import esc
from academy.render.on_path import span, when

COLUMNS = 7
"""Stations on one line; a longer phase goes on below, a short one has wider places."""
_FEWEST_COLUMNS = 5
_LINE_OF_NAMES, _LINE = 77, 1.15
"""Letters that fit side by side below a line of stations, and the height of a line in em."""

_RETROSPECTIVE = (
    '<line class="map__track stop__tail" x1="1.35em" x2="3.05em" y1="2em" y2="2em"/>'
    '<rect class="stop__retro" x="-.4em" y="-.4em" width=".8em" height=".8em"/>'
)
"""Hangs on a line of its own: at the end of a row no other station follows."""


def path_map(path: LearningPath, edition: Edition) -> str:
    """A list of phases, each with its line; the timeline below says the same in full."""
    say, along_path = edition.say, along(path)
    phases = "\n".join(_phase(phase, path, along_path, edition) for phase in path.phases)
    keys = "\n".join(
        f'<span class="map__{kind}"><i class="key key--{kind}"></i>{esc(text)}</span>'
        for kind, text in (
            ("start", say.path.key_start),
            ("more", say.path.key_deepening),
            ("retro", say.path.key_retro),
            ("visit", say.path.key_visit),
            ("other", say.path.key_other_role),
        )
    )
    return (
        f'<nav class="map" data-map aria-labelledby="kaart"><h2 id="kaart">{esc(say.path.map)}</h2>'
        f'<ol class="map__phases">{phases}</ol><p class="year__foot" aria-hidden="true">{keys}</p></nav>'
    )


def _phase(phase: PathPhase, path: LearningPath, along_path: AlongPath, edition: Edition) -> str:
    say, number = edition.say, int(phase.phase)
    weeks = span(phase.first_week, phase.last_week, edition)
    count = len(phase.stations) + len(phase.deepening)
    columns = min(max(count, _FEWEST_COLUMNS), COLUMNS)
    stops = [
        *((_station(each, columns, path, along_path, edition), edition.title(each.module)) for each in phase.stations),
        *((_deepening(module, columns, path, edition), edition.title(module)) for module in phase.deepening),
    ]
    lines = "\n".join(_line(row, len(phase.stations) - first, columns) for first, row in _rows(stops))
    return (
        f'<li class="map__phase"><p><a href="#fase-{number}">{number} · {esc(say.terms.phase_names[phase.phase])}</a> '
        f"<span>{esc(weeks)}</span></p>{lines}</li>"
    )


def _rows(stops: Sequence[tuple[str, str]]) -> Iterator[tuple[int, Sequence[tuple[str, str]]]]:
    for first in range(0, len(stops), COLUMNS):
        yield first, stops[first : first + COLUMNS]


def _line(stops: Sequence[tuple[str, str]], core: int, columns: int) -> str:
    """One line of stations; `core` of them are on the path itself, the others hang on a dashed line."""
    last, core = len(stops) - 1, min(core, len(stops))
    tracks = _track("map__track", 0, core - 1, columns)
    tracks += _track("map__track map__track--more", max(core - 1, 0), last, columns)
    inner = "\n".join(f'<svg class="stop" x="{_middle(n, columns)}">{stop}</svg>' for n, (stop, _) in enumerate(stops))
    height = 3.9 + _LINE * max(len(_wrapped(title, columns)) for _, title in stops)
    return f'<svg class="map__line" height="{height:g}em">{tracks}{inner}</svg>'


def _track(css: str, first: int, last: int, columns: int) -> str:
    ends = f'x1="{_middle(first, columns)}" x2="{_middle(last, columns)}"'
    return f'<line class="{css}" {ends} y1="2em" y2="2em"/>' if last > first else ""


def _middle(column: int, columns: int) -> str:
    return f"{(column + 0.5) * 100 / columns:.2f}%"


def _station(station: Station, columns: int, path: LearningPath, along_path: AlongPath, edition: Edition) -> str:
    visits = len(along_path.visits_by_module.get(station.module.id, ()))
    dots = "\n".join(
        f'<circle class="stop__visit" cx="{n - (visits - 1) / 2:g}em" cy=".25em" r=".3em"/>' for n in range(visits)
    )
    ends = station.module.id in along_path.with_retrospective
    kind = "stop__link--start" if station.module.outside_hours else ""
    return (
        _link(station.module, when(station, edition), kind, columns, path, edition)
        + dots
        + (_RETROSPECTIVE if ends else "")
    )


def _deepening(module: LearningModule, columns: int, path: LearningPath, edition: Edition) -> str:
    return _link(module, edition.say.path.deepening, "stop__link--more", columns, path, edition)


def _link(module: LearningModule, moment: str, kind: str, columns: int, path: LearningPath, edition: Edition) -> str:
    title, minutes = edition.title(module), edition.say.amounts.minutes.format(n=module.minutes)
    name = "\n".join(
        f'<text class="stop__name" y="{4.55 + _LINE * n:g}em">{esc(line)}</text>'
        for n, line in enumerate(_wrapped(title, columns))
    )
    return (
        f'<a class="{f"stop__link {kind}".strip()}" href="{esc(href(path_uri(path.sector), module_uri(module)))}" '
        f'data-roles="{" ".join(module.roles)}" data-module="{module.id}" '
        f'aria-label="{esc(f"{module.id} {title}, {moment}, {minutes}")}">'
        f'<circle class="stop__ring" cy="2em"/><text class="stop__num" y="2.17em">{module.id}</text>{name}</a>'
    )


def _wrapped(title: str, columns: int) -> list[str]:
    """The title over lines that fit below a station; a long word breaks at its hyphen, or has a line of its own."""
    lines = [""]
    for word in title.replace("-", "- ").split():
        longer = f"{lines[-1]}{'' if lines[-1].endswith('-') else ' '}{word}".strip()
        if len(longer) <= _LINE_OF_NAMES // columns or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
