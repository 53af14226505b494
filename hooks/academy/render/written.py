"""Hand-written pages, with what the site fills in at their markers."""

from collections.abc import Callable

from academy.edition import HOME, Edition, href, module_uri, path_uri
from academy.model import (
    MISSING_PAGE,
    SCENE_OF,
    LearningModule,
    LearningPath,
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
from academy.render.along_path import habit_titles
from academy.render.components import COMPONENT_NAMES, component
from academy.render.cycle import cycle
from academy.render.home import hero, path_cards
from academy.render.lists import module_list, module_rows, video_list
from academy.render.markup import button, esc, icon, lines, page_title, tile, with_title_id
from academy.render.own_data import kept_list, own_data
from academy.render.path import order_reasons, path_page_parts
from academy.render.path_map import path_map
from academy.render.prose import dress
from academy.render.reference import glossary, source_entries
from academy.render.scene import scene_picture
from academy.render.search import search_form
from academy.render.site_links import site_links
from academy.render.surroundings import instrument_surroundings, path_surroundings, phase_list
from academy.render.weeks_table import weeks_table
from academy.render.year import year_overview

Fill = Callable[[WrittenPage, Edition], str]


def written_page(page: WrittenPage, edition: Edition) -> Page:
    """One hand-written page."""
    words = page.words(edition.language)
    html = dress(words.markdown, words.language, words.title)
    body = site_links(html, words.source_uri, page.uri, edition)
    body = "\n".join(_filled(line, page, edition) for line in body.split("\n"))
    html = lines([_head(page, words, edition), body, _onward(page, edition)])
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
        beside=phase_list(edition.path_by_sector[page.sector], edition) if page.sector else None,
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
    if page.sector:
        return path_surroundings(edition, page.uri)
    return instrument_surroundings(edition, page.uri) if page.instrument else ()


def _crumbs(page: WrittenPage, edition: Edition) -> tuple[Place, ...]:
    if page.sector:
        return (Place(edition.say.shell.paths, "leerpaden/index.md"),)
    return (Place(edition.say.shell.instruments, "instrumenten/index.md"),) if page.instrument else ()


def _head(page: WrittenPage, words: PageWords, edition: Edition) -> str:
    if page.uri == HOME:
        return ""
    if page.sector:
        return _path_head(page, words, edition)
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


def _path_head(page: WrittenPage, words: PageWords, edition: Edition) -> str:
    assert page.sector
    path, say = edition.path_by_sector[page.sector], edition.say
    kicker = say.path.kicker.format(
        sector=say.terms.sector_names[page.sector], modules=len(path.stations), weeks=len(path.weeks)
    )
    return (
        f'<header class="module-head">\n{tile(icon("school"))}\n<div>\n'
        f'<p class="module-head__kicker">{esc(kicker)}</p>\n{page_title(words.title)}\n</div>\n'
        f'<p class="lead">{esc(words.text_by_key["lead"])}</p>\n</header>\n'
        f"{path_map(path, edition)}\n{_begin(path, edition)}"
    )


def _begin(path: LearningPath, edition: Edition) -> str:
    """The way to the first module, from the top of the path; the browser makes it the way back to where one was."""
    first, say = path.stations[0].module, edition.say
    address = href(path_uri(path.sector), module_uri(first))
    start = button(address, say.path.begin.format(id=first.id), "arrow", "button button--here")
    words = (
        f'data-begin="{esc(say.home.resume_go)}" data-begin-module="{esc(say.path.begin)}" '
        f'data-here="{esc(say.home.you_are_here)}"'
    )
    return f'<p class="button-row no-print" {words}>{start}</p>'


def _onward(page: WrittenPage, edition: Edition) -> str:
    """The end of a path's page: back to the three paths, on to its first module."""
    if page.sector is None:
        return ""
    say, first = edition.say, edition.path_by_sector[page.sector].stations[0].module
    return (
        f'<nav class="next no-print" aria-label="{esc(say.module.next)}">'
        f'<a href="{href(page.uri, "leerpaden/index.md")}"><small>{esc(say.module.previous)}'
        f"</small>{esc(say.module.all_paths)}</a>"
        f'<a class="next__go" href="{esc(href(page.uri, module_uri(first)))}"><span>'
        f"<small>{esc(say.module.next)}</small>"
        f"{esc(say.path.begin.format(id=first.id))}</span>{icon('arrow')}</a></nav>"
    )


def _timeline(page: WrittenPage, edition: Edition) -> str:
    assert page.sector
    path = edition.path_by_sector[page.sector]
    titles = habit_titles(path, edition)
    return path_page_parts(path, edition, year_overview(path, titles, edition), weeks_table(path, edition))


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
    "cyclus": lambda page, edition: cycle(edition, page.uri),
    "leerpaden": lambda page, edition: path_cards(edition, page.uri),
    "tijdlijn": _timeline,
    "volgorde": _order,
    "modules": _modules,
    "videos": lambda page, edition: video_list(edition, page.uri),
    "begrippen": lambda page, edition: glossary(edition, page.uri),
    "bronnen": lambda page, edition: source_entries(edition, page.uri),
    "bewaard": lambda _page, edition: kept_list(edition),
    "gegevens": lambda _page, edition: own_data(edition),
    "zoeken": lambda page, edition: search_form(edition, page.uri),
    **{name: _component(name) for name in COMPONENT_NAMES},
}
