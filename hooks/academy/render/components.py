"""The parts that pages are made of, live, for the page that shows them to authors."""

from collections.abc import Callable, Mapping

from academy.edition import Edition, href, module_uri
from academy.model import LearningModule, ModuleSection
from academy.render.along_path import along
from academy.render.lists import module_rows
from academy.render.markup import button, choice, esc, heading_html, icon, tile
from academy.render.module_prose import Prose
from academy.render.on_path import sector_panels
from academy.render.path_items import station_item
from academy.render.plan import step_card
from academy.render.progress import progress_line
from academy.render.self_test import question
from academy.render.video_row import step_videos

COMPONENTS_PAGE = "bijdragen/onderdelen.md"
_COLOURS = (
    ("page", "surface", "sunken", "line", "line-control", "ink", "ink-soft"),
    ("action", "action-ink", "action-tint", "here", "here-ink", "here-tint", "stage", "stage-teal", "focus"),
)


def component(name: str, edition: Edition) -> str:
    """One part by the name of its marker, made of the first module."""
    return _PARTS[name](edition.catalog.modules[0], edition)


def _colours(_: LearningModule, __: Edition) -> str:
    swatches = "\n".join(
        f'<li><svg viewBox="0 0 10 6" aria-hidden="true"><rect width="10" height="6" fill="var(--{name})"/></svg>'
        f"<code>--{name}</code></li>"
        for row in _COLOURS
        for name in row
    )
    return f'<ul class="swatches">{swatches}</ul>'


def _buttons(module: LearningModule, edition: Edition) -> str:
    address = href(COMPONENTS_PAGE, module_uri(module))
    say = edition.say
    kinds = (
        (say.path.begin.format(id=module.id), "arrow", "button button--here"),
        (say.video.to_the_step, "arrow", "button"),
        (say.module.view_sheet, "sheet", "button button--quiet"),
    )
    buttons = "\n".join(button(address, text, mark, css) for text, mark, css in kinds)
    tiles = tile("1") + tile("2", "tile tile--tint") + tile(icon("flag"), "tile tile--here")
    chips = (
        f'<span class="chip">{esc(say.amounts.week.format(n=1))}</span> '
        f'<span class="chip chip--here">{esc(say.module.step.format(n=1))}</span>'
    )
    return f'<p class="button-row">{buttons}</p>\n<p class="button-row">{tiles}{chips}</p>'


def _choice(_: LearningModule, edition: Edition) -> str:
    options = [(role.value, esc(name)) for role, name in edition.say.terms.role_names.items()]
    return choice("voorbeeld", edition.say.home.route_role, options, options[0][0])


def _progress(module: LearningModule, edition: Edition) -> str:
    count = len(module.steps)
    states = ("is-done", "is-here", *[""] * count)[:count]
    segments = "\n".join(f'<li class="{state}"></li>' for state in states)
    return f'<ol class="seg" aria-hidden="true">{segments}</ol>\n{progress_line(1, count, edition.say)}'


def _module_tile(module: LearningModule, edition: Edition) -> str:
    return module_rows((module,), edition, COMPONENTS_PAGE)


def _timeline(module: LearningModule, edition: Edition) -> str:
    places = [(station, path) for path in edition.paths for station in path.stations]
    station, path = next((place for place in places if place[0].module is module), places[0])
    return (
        f'<div class="path__line"><ol class="path-items">{station_item(station, path, along(path), edition)}</ol></div>'
    )


def _step_card(module: LearningModule, edition: Edition) -> str:
    own = edition.in_language_of(module)
    return step_card(1, module.steps[0], module, Prose(module, own.words(module), own, COMPONENTS_PAGE), own)


def _video(module: LearningModule, edition: Edition) -> str:
    return step_videos(module, module.steps[0], edition)


def _question(module: LearningModule, edition: Edition) -> str:
    asked = module.questions[0]
    return question(1, asked, edition.words(module).question_by_id[asked.id], edition.say)


def _sectors(module: LearningModule, edition: Edition) -> str:
    own = edition.in_language_of(module)
    prose = Prose(module, own.words(module), own, COMPONENTS_PAGE)
    parts = own.words(module).section_by_id[ModuleSection.SECTOR].parts
    panels = "\n".join(sector_panels({part.id: (heading_html(part), prose.text(part)) for part in parts}, own))
    return f'<div class="stack">\n{panels}\n</div>'


def _sheet(module: LearningModule, edition: Edition) -> str:
    own = edition.in_language_of(module)
    prose = Prose(module, own.words(module), own, COMPONENTS_PAGE)
    part = own.words(module).section_by_id[ModuleSection.WORKSHEET]
    first = part.parts[0] if part.parts else part
    return f'<div class="sheet">\n{prose.text(first, terms=False)}\n</div>'


_PARTS: Mapping[str, Callable[[LearningModule, Edition], str]] = {
    "toon-kleuren": _colours,
    "toon-knoppen": _buttons,
    "toon-keuze": _choice,
    "toon-voortgang": _progress,
    "toon-moduletegel": _module_tile,
    "toon-tijdlijn": _timeline,
    "toon-stapkaart": _step_card,
    "toon-video": _video,
    "toon-zelftest": _question,
    "toon-sectoren": _sectors,
    "toon-werkblad": _sheet,
}
COMPONENT_NAMES = tuple(_PARTS)
