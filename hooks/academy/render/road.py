"""The whole path as one winding road, each station a link to its module; the timeline below says the same in full."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from academy.edition import Edition, href, module_uri, path_uri
from academy.model import LearningPath, Station
from academy.render.along_path import AlongPath, along
from academy.render.markup import esc, lang_attribute
from academy.render.on_path import span, when
from academy.render.road_shape import DRAWINGS, Drawing, Mark, Shape, Spot, shape

_LETTER = 9.2
"""How wide a letter of a phase's name is, at the most common."""
_FLAG = '<path class="road__pole" d="M0 6V{top:g}"/><path class="road__flag" d="M0 {top:g}h32l-8 11 8 11h-32z"/>'


@dataclass(frozen=True, slots=True)
class _Stop:
    """A mark of the road, with what belongs to it."""

    mark: Mark
    station: Station | None = None
    cycle: int = 0
    """The number of the goal cycle that a retrospective ends."""
    phase: int = 0
    """The phase that begins at a station."""


def road(path: LearningPath, edition: Edition) -> str:
    """The road in a drawing for wide screens and one for phones, and what its signs mean."""
    say, along_path = edition.say, along(path)
    stops = [*_stops(path, along_path)]
    name = say.path.road.format(phases=len(path.phases), modules=len(path.stations))
    drawn = "\n".join(_drawn(drawing, stops, name, path, along_path, edition) for drawing in DRAWINGS)
    words = f'data-done="{esc(say.path.key_done)}" data-here="{esc(say.home.you_are_here)}"'
    return (
        f'<nav class="road" data-road {words} aria-labelledby="kaart">'
        f'<h2 class="visually-hidden" id="kaart">{esc(say.path.map)}</h2>\n{drawn}\n{_legend(edition)}</nav>'
    )


def _stops(path: LearningPath, along_path: AlongPath) -> Iterator[_Stop]:
    """Every station, and after it the retrospectives that come before the next one begins."""
    begins = {phase.stations[0].module.id: int(phase.phase) for phase in path.phases if phase.stations}
    for station in path.stations:
        yield _Stop(Mark.STATION, station, phase=begins.get(station.module.id, 0))
        for cycle in along_path.cycles_after.get(station.module.id, ()):
            yield _Stop(Mark.RETROSPECTIVE, cycle=cycle)
    yield _Stop(Mark.FLAG)


def _drawn(
    drawing: Drawing, stops: Sequence[_Stop], name: str, path: LearningPath, along_path: AlongPath, edition: Edition
) -> str:
    names = [wrapped(_title(stop.station, edition), drawing.letters) if stop.station else [] for stop in stops]
    laid = shape([stop.mark for stop in stops], [*map(len, names)], [stop.phase > 0 for stop in stops], drawing)
    signs = "\n".join(
        _sign(stop, spot, lines, laid, path, along_path, edition)
        for stop, spot, lines in zip(stops, laid.spots, names, strict=True)
    )
    length = f'pathLength="{laid.length:g}" data-length="{laid.length:g}"'
    walked = f'<path class="road__walked" d="{laid.path}" {length} hidden/>'
    box = f"0 0 {drawing.width:g} {laid.height:g}"
    return (
        f'<svg class="road__drawn road__drawn--{drawing.name}" data-drawing viewBox="{box}" role="group" '
        f'aria-label="{esc(name)}"><path class="road__edge" d="{laid.path}"/>'
        f'<path class="road__bed" d="{laid.path}"/><path class="road__middle" d="{laid.path}"/>{walked}\n'
        f"{''.join(_phase_names(stops, laid, path, edition))}{signs}</svg>"
    )


def _sign(
    stop: _Stop,
    spot: Spot,
    lines: Sequence[str],
    laid: Shape,
    path: LearningPath,
    along_path: AlongPath,
    edition: Edition,
) -> str:
    place = f'transform="translate({spot.x:g} {spot.y:g})"'
    if stop.station:
        return _station(stop.station, place, spot, lines, laid.drawing, path, along_path, edition)
    if stop.mark is Mark.FLAG:
        flag = _FLAG.format(top=6 - laid.drawing.above)
        return f'<g {place} data-at="{spot.at:.0f}">{flag}</g>'
    said = edition.say.path.goal.format(n=stop.cycle) if laid.drawing.letters else str(stop.cycle)
    return (
        f'<g {place}><rect class="road__retro" x="-8" y="-8" width="16" height="16" rx="3"/>'
        f'<text class="road__soft" y="{laid.drawing.below - 7:g}">{esc(said)}</text></g>'
    )


def _station(
    station: Station,
    place: str,
    spot: Spot,
    lines: Sequence[str],
    drawing: Drawing,
    path: LearningPath,
    along_path: AlongPath,
    edition: Edition,
) -> str:
    module, say, r = station.module, edition.say, drawing.radius
    name = (
        f"{module.id} {edition.title(module)}, {when(station, edition)}, {say.amounts.minutes.format(n=module.minutes)}"
    )
    here = station is path.stations[0]
    kind = f"stop{' stop--start' * bool(module.outside_hours)}{' is-here' * here}"
    ring = (
        f'<rect class="stop__ring" x="{-r + 2:g}" y="{-r + 2:g}" width="{2 * r - 4:g}" height="{2 * r - 4:g}" rx="7"/>'
        if module.outside_hours
        else f'<circle class="stop__ring" r="{r:g}"/>'
    )
    lang = lang_attribute(edition.words(module).language, edition.language)
    words = "".join(
        f'<text class="stop__name"{lang} y="{r + 22 + drawing.line * number:g}">{esc(line)}</text>'
        for number, line in enumerate(lines)
    )
    return (
        f'<a class="{kind}" {place} href="{esc(href(path_uri(path.sector), module_uri(module)))}" '
        f'data-module="{module.id}" data-roles="{" ".join(module.roles)}" data-at="{spot.at:.0f}" '
        f'data-name="{esc(name)}" aria-label="{esc(f"{name}, {say.home.you_are_here}" if here else name)}">'
        f'<circle class="stop__reach" r="22"/>{ring}<text class="stop__num" y="5.5">{module.id}</text>'
        f'<path class="stop__tick" d="M-8 1l6 6 10-12"/>'
        f'<text class="stop__here" y="{-r - 12:g}">{esc(say.path.here)}</text>{words}'
        f"{''.join(_visits(len(along_path.visits_by_module.get(module.id, ())), r))}</a>"
    )


def _visits(count: int, radius: float) -> Iterator[str]:
    """Dots round the shoulder of a station, one a visit."""
    for number in range(count):
        angle = radians(number * 34 - 48)
        x, y = radius * cos(angle) + 1, radius * sin(angle) - 1
        yield f'<circle class="stop__visit" cx="{x:.0f}" cy="{y:.0f}" r="5.5"/>'


def _phase_names(stops: Sequence[_Stop], laid: Shape, path: LearningPath, edition: Edition) -> Iterator[str]:
    """Each above its first station; where two would touch, they say their number only."""
    say, drawing = edition.say, laid.drawing
    begins = [(stop.phase, spot) for stop, spot in zip(stops, laid.spots, strict=True) if stop.phase]
    phase_by_number = {int(phase.phase): phase for phase in path.phases}
    names = {number: f"{number} {say.terms.phase_names[phase.phase]}" for number, phase in phase_by_number.items()}
    boxes = {number: _box(names[number], spot, drawing) for number, spot in begins}
    y = {number: spot.y - drawing.above for number, spot in begins}
    for number, spot in begins:
        others = [boxes[other] for other, at in begins if other != number and at.row == spot.row]
        crowded = any(start < boxes[number][1] and boxes[number][0] < end for start, end in others)
        name = say.path.phase.format(n=number) if crowded else names[number]
        x = _box(name, spot, drawing)[0]
        weeks = esc(span(phase_by_number[number].first_week, phase_by_number[number].last_week, edition))
        if not drawing.letters:
            yield f'<text class="road__phase" x="{x:.0f}" y="{y[number]:.0f}">{esc(name)}</text>\n'
            continue
        yield f'<text class="road__phase" x="{x:.0f}" y="{y[number] - 17:.0f}">{esc(name)}</text>'
        yield f'<text class="road__weeks" x="{x:.0f}" y="{y[number]:.0f}">{weeks}</text>\n'


def _box(name: str, spot: Spot, drawing: Drawing) -> tuple[float, float]:
    """From where to where a name reaches, in the middle above its station unless a bend is there."""
    wide = len(name) * _LETTER
    start = min(max(spot.x - wide / 2, drawing.inset), drawing.width - drawing.inset - wide)
    return start, start + wide + _LETTER


def _title(station: Station, edition: Edition) -> str:
    """What stands before the colon of a title says which module it is."""
    return edition.title(station.module).partition(":")[0]


def wrapped(title: str, letters: int) -> list[str]:
    """The title over as few lines as fit below a station, about as long as each other; none where no letter fits."""
    fewest = len(_filled(title, letters)) if letters else 0
    return next((lines for most in range(1, letters + 1) if len(lines := _filled(title, most)) == fewest), [])


def _filled(title: str, letters: int) -> list[str]:
    """Lines as full as they can be; a long word breaks at its hyphen, or has a line of its own."""
    lines = [""]
    for word in title.replace("-", "- ").split():
        longer = f"{lines[-1]}{'' if lines[-1].endswith('-') else ' '}{word}".strip()
        if len(longer) <= letters or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _legend(edition: Edition) -> str:
    say = edition.say.path
    keys = (
        ("done", say.key_done),
        ("here", edition.say.home.you_are_here),
        ("todo", say.key_todo),
        ("retro", say.key_retro_ends),
        ("visit", say.key_visit),
        ("other", say.key_other_role),
    )
    items = "".join(
        f'<li class="road__key--{kind}"><i class="key key--{kind}"></i>{esc(text)}</li>' for kind, text in keys
    )
    return f'<ul class="road__legend" aria-hidden="true">{items}</ul>'
