"""A module's page: what it is for, its plan, what is behind it, its test and sheet, and what comes next."""

from collections.abc import Iterator

from academy.edition import Edition, href, module_uri, style_uri
from academy.model import LearningModule, ModuleSection, ModuleWords, Moment, Page, PageKind, Place
from academy.render.fold import first_words, fold
from academy.render.handout import handouts_at
from academy.render.markup import esc, heading_html, icon, lines, link, with_title_id
from academy.render.module_head import brief, module_head
from academy.render.module_link import module_link
from academy.render.module_prose import Prose
from academy.render.on_path import on_the_path, sector_panels
from academy.render.paper import plan_head
from academy.render.plan import plan
from academy.render.practice import practice
from academy.render.video_row import videos_at

BELOW_SHEET = "below"
"""The sheet for what stands below the head of a module. It is linked there: Chromium and Safari then show the head, and
lay out the rest when the sheet has come; another browser may show the rest without its look for a moment."""


def module_page(module: LearningModule, edition: Edition) -> Page:
    """The page of one module."""
    words, uri, around = edition.words(module), module_uri(module), edition
    edition = edition.in_language_of(module)
    prose = Prose(module, words, edition)
    html = lines(
        [
            plan_head(module, edition),
            module_head(module, edition),
            f'<link rel="stylesheet" href="{around.file_href(uri, style_uri(BELOW_SHEET))}">',
            brief(module, edition),
            plan(module, prose, edition),
            *_behind_the_plan(module, prose, edition),
            practice(module, prose, edition),
            on_the_path(module, edition),
            _further(module, prose, edition),
            _sources(module, edition),
        ]
    )
    return Page(
        uri=uri,
        language=words.language,
        html=with_title_id(html, words.title),
        source_uri=words.source_uri,
        kind=PageKind.MODULE,
        subject=module,
        title=words.title,
        description=words.summary,
        crumbs=(Place(around.say.shell.modules, "modules/index.md"),),
        stale=words.stale,
    )


def _behind_the_plan(module: LearningModule, prose: Prose, edition: Edition) -> Iterator[str]:
    """What one reads once, folded: why, what to prepare, one's own sector, and what goes wrong."""
    titles = {id_: heading_html(section) for id_, section in prose.words.section_by_id.items()}
    why, pitfalls = prose.of(ModuleSection.WHY), prose.of(ModuleSection.PITFALLS)
    goals = _goals(prose.words, edition)
    yield fold(ModuleSection.WHY, titles[ModuleSection.WHY], first_words(why), [why, goals], mark="goal")
    yield _preparation(module, prose.words, edition)
    yield _sector(prose, edition)
    first = esc(edition.say.module.pitfalls_inside)
    yield fold(
        ModuleSection.PITFALLS, titles[ModuleSection.PITFALLS], first, [pitfalls], mark="alert", classes="pitfalls"
    )


def _goals(words: ModuleWords, edition: Edition) -> str:
    items = "\n".join(f"<li>{icon('check')}<span>{esc(goal)}</span></li>" for goal in words.goals)
    return f'<h3>{esc(edition.say.module.why_goals)}</h3>\n<ul class="goals">{items}</ul>'


def _preparation(module: LearningModule, words: ModuleWords, edition: Edition) -> str:
    say, prepare = edition.say, words.prepare
    material = "\n".join(f"<li>{esc(item)}</li>" for item in prepare.material)
    rows = (
        (say.module.prepare_who, esc(prepare.who)),
        (say.module.prepare_room, esc(prepare.room)),
        (say.module.prepare_material, f"<ul>{material}</ul>"),
        (say.module.prepare_time, esc(prepare.time)),
    )
    before = videos_at(module, Moment.BEFORE, edition)
    table = "\n".join(f"<div><dt>{esc(term)}</dt><dd>{value}</dd></div>" for term, value in rows)
    parts = [f'<dl class="prepare">{table}</dl>', handouts_at(None, module, edition), before]
    first = esc(", ".join(term.lower() for term, _ in rows))
    return fold("vooraf", esc(say.module.prepare), first, parts, mark="list")


def _sector(prose: Prose, edition: Edition) -> str:
    part = prose.words.section_by_id[ModuleSection.SECTOR]
    panels = {inner.id: (heading_html(inner), prose.text(inner)) for inner in part.parts}
    all_of_them = edition.say.listed(tuple(title for title, _ in panels.values()))
    own = "\n".join(f'<span data-sector="{id_}">{first_words(html)}</span>' for id_, (_, html) in panels.items())
    first = f'<span class="fold__any">{all_of_them}</span>\n{own}'
    parts = [prose.of(ModuleSection.SECTOR), *sector_panels(panels, edition)]
    return fold(ModuleSection.SECTOR, heading_html(part), first, parts, mark="people", classes="switch")


def _further(module: LearningModule, prose: Prose, edition: Edition) -> str:
    """Where an author sends who wants more, and what is akin."""
    say, here = edition.say, module_uri(module)
    related = [edition.module_by_id[id_] for id_ in module.related]
    items = "\n".join(f"<li>{module_link(other, edition, here)}</li>" for other in related)
    more = f'<h3>{esc(say.module.related)}</h3>\n<ul class="related">{items}</ul>' if items else ""
    title = heading_html(prose.words.section_by_id[ModuleSection.FURTHER])
    first = esc(", ".join(edition.title(other) for other in related))
    return fold(ModuleSection.FURTHER, title, first, [prose.of(ModuleSection.FURTHER), more], mark="arrow")


def _sources(module: LearningModule, edition: Edition) -> str:
    """The sources whose facts a module uses, each with its entry on the sources page."""
    here = module_uri(module)
    items = "\n".join(
        f"<li>{link(href(here, 'bronnen.md', key), edition.source_by_key[key].words(edition.language).title)}</li>"
        for key in module.source_keys
    )
    return (
        f'<section class="section source-line" aria-labelledby="bronnen">\n'
        f'<h2 id="bronnen">{esc(edition.say.module.sources)}</h2>\n<ul class="sources">{items}</ul>\n</section>'
    )
