"""Hand-written pages, with what the site fills in at their markers."""

from collections.abc import Callable

from academy.edition import HOME, Edition
from academy.model import (
    MISSING_PAGE,
    SCENE_OF,
    LearningModule,
    Page,
    PageKind,
    PageScene,
    PageWords,
    Place,
    PlaceGroup,
    Subject,
    WrittenPage,
)
from academy.prose.lines import SLOT
from academy.render.components import COMPONENT_NAMES, component
from academy.render.cycle import cycle
from academy.render.home import hero
from academy.render.instruments import instruments
from academy.render.lists import module_list, module_rows, video_list
from academy.render.markup import esc, icon, lines, page_title, tile, with_title_id
from academy.render.own_data import kept_list, own_data
from academy.render.path import path_plan
from academy.render.path_folds import folded
from academy.render.path_head import path_head
from academy.render.path_order import order_reasons
from academy.render.paths import paths
from academy.render.prose import dress
from academy.render.reference import glossary, source_entries
from academy.render.scene import scene_picture
from academy.render.search import search_form, topics
from academy.render.site_links import site_links
from academy.render.surroundings import instrument_surroundings

Fill = Callable[[WrittenPage, Edition], str]


def written_page(page: WrittenPage, edition: Edition) -> Page:
    """One hand-written page."""
    words = page.words(edition.language)
    html = dress(words.markdown, words.language, words.title)
    body = site_links(html, words.source_uri, page.uri, edition)
    body = folded(body) if page.sector else body
    body = "\n".join(_filled(line, page, edition) for line in body.split("\n"))
    html = lines([_head(page, words, edition), body])
    return Page(
        uri=page.uri,
        language=words.language,
        html=html if page.uri == HOME else with_title_id(html, words.title),
        source_uri=words.source_uri,
        kind=kind_of(page),
        subject=_subject(page, edition),
        title=words.title,
        description=words.description,
        around=_around(page, edition),
        crumbs=_crumbs(page, edition),
    )


def _filled(line: str, page: WrittenPage, edition: Edition) -> str:
    """The part that the site fills in, where the line is its marker."""
    found = SLOT.fullmatch(line)
    return f"\n{SLOTS[found['name']](page, edition)}\n" if found else line


def kind_of(page: WrittenPage) -> PageKind:
    """What sort of page it is."""
    if page.uri == HOME:
        return PageKind.HOME
    if page.uri == MISSING_PAGE:
        return PageKind.MISSING
    if page.sector:
        return PageKind.PATH
    return PageKind.INSTRUMENT if page.instrument else PageKind.WRITTEN


def _subject(page: WrittenPage, edition: Edition) -> Subject:
    return edition.path_by_sector[page.sector] if page.sector else page


def _around(page: WrittenPage, edition: Edition) -> tuple[PlaceGroup, ...]:
    return instrument_surroundings(edition, page.uri) if page.instrument else ()


def _crumbs(page: WrittenPage, edition: Edition) -> tuple[Place, ...]:
    if page.sector:
        return (Place(edition.say.shell.paths, "leerpaden/index.md"),)
    return (Place(edition.say.shell.instruments, "instrumenten/index.md"),) if page.instrument else ()


def _head(page: WrittenPage, words: PageWords, edition: Edition) -> str:
    if page.uri == HOME:
        return ""
    if page.sector:
        return path_head(edition.path_by_sector[page.sector], words, edition)
    if page.instrument:
        scene = _scene(SCENE_OF[page.instrument], page, edition)
        lead = f'<p class="lead">{esc(words.text_by_key["summary"])}</p>'
        return (
            f'<header class="module-head">\n{tile(icon(page.instrument))}\n<div>\n'
            f'<p class="module-head__kicker">{esc(edition.say.shell.instruments)}'
            f"</p>\n{page_title(words.title)}\n</div>\n{lead}\n</header>\n{scene}"
        )
    empty = f"\n{_scene(PageScene.EMPTY, page, edition)}" if page.uri == MISSING_PAGE else ""
    return f"{page_title(words.title)}{empty}"


def _scene(name: PageScene, page: WrittenPage, edition: Edition) -> str:
    sizes = "(min-width: 40em) 560px, 100vw"
    return f'<p class="page-scene">{scene_picture(name, edition, page.uri, lazy=False, sizes=sizes)}</p>'


def _timeline(page: WrittenPage, edition: Edition) -> str:
    assert page.sector
    return path_plan(edition.path_by_sector[page.sector], edition)


def _order(page: WrittenPage, edition: Edition) -> str:
    assert page.sector
    return order_reasons(edition.path_by_sector[page.sector], edition)


def _modules(page: WrittenPage, edition: Edition) -> str:
    if page.instrument is None:
        return module_list(edition, page.uri)
    own: list[LearningModule] = [m for m in edition.catalog.modules if m.instrument is page.instrument]
    return module_rows(own, edition, page.uri)


def _component(name: str) -> Fill:
    return lambda _, edition: component(name, edition)


SLOTS: dict[str, Fill] = {
    "route": hero,
    "cyclus": lambda page, edition: instruments(edition) if page.uri == HOME else cycle(edition, page.uri),
    "leerpaden": lambda page, edition: paths(edition, page.uri),
    "tijdlijn": _timeline,
    "volgorde": _order,
    "modules": _modules,
    "videos": lambda page, edition: video_list(edition, page.uri),
    "begrippen": lambda page, edition: glossary(edition, page.uri),
    "bronnen": lambda page, edition: source_entries(edition, page.uri),
    "bewaard": lambda _page, edition: kept_list(edition),
    "gegevens": lambda _page, edition: own_data(edition),
    "zoeken": lambda page, edition: search_form(edition, page.uri),
    "onderwerpen": lambda page, edition: topics(edition, page.uri),
    **{name: _component(name) for name in COMPONENT_NAMES},
}
