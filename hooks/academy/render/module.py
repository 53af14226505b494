"""A module's page: what it is for, its steps, its sectors, its test, its sheet, and what comes next."""

from academy.edition import Edition, href, module_uri, style_uri, worksheet_uri
from academy.model import LearningModule, ModuleSection, ModuleWords, Moment, Page, PageKind, Place, Step
from academy.render.handout import handouts_at
from academy.render.markup import button, esc, heading, heading_html, icon, lines, link, section, tile, with_title_id
from academy.render.meeting import meeting_end, meeting_top
from academy.render.module_card import module_link
from academy.render.module_head import brief, module_head
from academy.render.module_prose import Prose
from academy.render.on_path import on_the_path, sector_panels
from academy.render.paper import plan_head
from academy.render.progress import step_data, tick
from academy.render.self_test import self_test
from academy.render.surroundings import module_surroundings, step_list
from academy.render.video_row import step_videos, videos_at

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
            section(
                ModuleSection.WHY,
                heading_html(words.section_by_id[ModuleSection.WHY]),
                [prose.of(ModuleSection.WHY), _goals(words, edition)],
            ),
            _preparation(module, words, edition),
            _steps(module, prose, edition),
            _sector(words, prose, edition),
            section(
                ModuleSection.PITFALLS,
                heading_html(words.section_by_id[ModuleSection.PITFALLS]),
                [prose.of(ModuleSection.PITFALLS)],
                "section pitfalls",
            ),
            self_test(module, edition),
            _worksheet(module, prose, edition),
            _filled(module, prose, edition),
            on_the_path(module, edition),
            _further(module, prose, edition),
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
        around=module_surroundings(module, around),
        crumbs=(Place(around.say.shell.modules, "modules/index.md"),),
        beside=step_list(module, around),
        stale=words.stale,
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
    ready = handouts_at(None, module, edition)
    return section("vooraf", esc(say.module.prepare), [f'<dl class="prepare">{table}</dl>', ready, before])


def _steps(module: LearningModule, prose: Prose, edition: Edition) -> str:
    cards = [step_card(number, step, module, prose, edition) for number, step in enumerate(module.steps, 1)]
    lead = f'<p class="lead">{esc(edition.say.module.the_steps_lead)}</p>'
    after = videos_at(module, Moment.AFTER, edition)
    steps = section("stappen", esc(edition.say.module.the_steps), [lead, *cards, after], "section steps")
    return lines([meeting_top(module, edition), steps, meeting_end(edition)])


def step_card(number: int, step: Step, module: LearningModule, prose: Prose, edition: Edition) -> str:
    """One step: number, title, time and who, its videos, and what its author wrote."""
    head = (
        f'<header class="step-card__head">\n{tile(str(number))}\n<div>\n'
        f"{heading(3, step.id, heading_html(prose.words.section_by_id[step.id]))}\n"
        f"{step_meta(step, edition)}\n</div>\n"
        f"{tick(module, step, edition)}\n</header>"
    )
    videos, ready = step_videos(module, step, edition), handouts_at(step.id, module, edition)
    body = f'<div class="step-card__body">\n{lines([videos, prose.of(step.id), ready])}\n</div>'
    return (
        f'<section class="step-card" aria-labelledby="{step.id}" {step_data(module, step, edition)}>'
        f"\n{head}\n{body}\n</section>"
    )


def step_meta(step: Step, edition: Edition) -> str:
    """How long a step takes and who does it."""
    say = edition.say
    minutes = say.step_time(step.minutes)
    who = ", ".join(say.terms.company_names[company] for company in step.who)
    return (
        f'<p class="step-card__meta"><span>{icon("clock")} {esc(minutes)}</span>'
        f"<span>{icon('people')} {esc(who)}</span></p>"
    )


def _sector(words: ModuleWords, prose: Prose, edition: Edition) -> str:
    part = words.section_by_id[ModuleSection.SECTOR]
    panels = {inner.id: (heading_html(inner), prose.text(inner)) for inner in part.parts}
    return section(
        ModuleSection.SECTOR,
        heading_html(part),
        [prose.of(ModuleSection.SECTOR), *sector_panels(panels, edition)],
        "section switch",
    )


def _worksheet(module: LearningModule, prose: Prose, edition: Edition) -> str:
    title = heading_html(prose.words.section_by_id[ModuleSection.WORKSHEET])
    sheet = button(href(module_uri(module), worksheet_uri(module)), edition.say.module.view_sheet, "sheet")
    inner = lines(
        [
            prose.text(prose.words.section_by_id[ModuleSection.WORKSHEET], terms=False),
            *prose.parts(ModuleSection.WORKSHEET),
        ]
    )
    paper = f'<div class="sheet">\n{inner}\n</div>'
    return section(ModuleSection.WORKSHEET, title, [f'<p class="button-row no-print">{sheet}</p>', paper])


def _filled(module: LearningModule, prose: Prose, edition: Edition) -> str:
    """Where to see the sheet as a team filled it in, when its author shows one."""
    if not (sheet := prose.words.section_by_id.get(ModuleSection.FILLED)):
        return ""
    address = href(module_uri(module), worksheet_uri(module), ModuleSection.FILLED)
    view = button(address, edition.say.module.view_filled, "sheet")
    parts = [prose.text(sheet, terms=False), f'<p class="button-row">{view}</p>']
    return section(ModuleSection.FILLED, heading_html(sheet), parts, "section no-print")


def _further(module: LearningModule, prose: Prose, edition: Edition) -> str:
    say, here = edition.say, module_uri(module)
    related = (edition.module_by_id[id_] for id_ in module.related)
    items = "\n".join(f"<li>{module_link(m, edition, here)}</li>" for m in related)
    more = f'<h3>{esc(say.module.related)}</h3>\n<ul class="related">{items}</ul>' if items else ""
    return lines(
        [
            section(
                ModuleSection.FURTHER,
                heading_html(prose.words.section_by_id[ModuleSection.FURTHER]),
                [prose.of(ModuleSection.FURTHER), more],
            ),
            section("bronnen", esc(say.module.sources), [source_list(module, edition)]),
        ]
    )


def source_list(module: LearningModule, edition: Edition) -> str:
    """The sources whose facts a module uses, each with its entry on the sources page."""
    here = module_uri(module)
    items = "\n".join(
        f"<li>{link(href(here, 'bronnen.md', key), edition.source_by_key[key].words(edition.language).title)}</li>"
        for key in module.source_keys
    )
    return f'<ul class="sources">{items}</ul>'
