"""The head of a module's page, and the same five lines under it: what for, for whom, time, needed, result."""

from academy.edition import Edition, href, module_uri, worksheet_uri
from academy.model import Instrument, LearningModule
from academy.render.icons import INSTRUMENT_SHAPES
from academy.render.markup import button, esc, icon, page_title, tile
from academy.render.meeting import meeting_buttons, meeting_status
from academy.render.module_card import module_link
from academy.render.progress import module_data, step_key


def module_head(module: LearningModule, edition: Edition, title: str = "") -> str:
    """Segments, tile, number and instrument, title and summary."""
    words, say = edition.words(module), edition.say
    kicker = say.module.kicker.format(id=module.id, instrument=say.terms.instrument_names[module.instrument])
    segments = "\n".join(f'<li data-step-key="{step_key(module, step)}"></li>' for step in module.steps)
    return (
        f'<div {module_data(module)}><ol class="seg" aria-hidden="true">{segments}</ol></div>\n'
        f'<header class="module-head">\n{tile(_drawn(module.instrument))}\n<div>\n'
        f'<p class="module-head__kicker">{esc(kicker)}</p>\n{page_title(title or words.title)}\n</div>\n'
        f'<p class="lead">{esc(words.summary)}</p>\n</header>'
    )


def _drawn(instrument: Instrument) -> str:
    """The icon itself: a picture with five of them would keep the head of every module waiting."""
    return f'<svg class="icon" viewBox="0 0 24 24"><path d="{INSTRUMENT_SHAPES[instrument]}"/></svg>'


def brief(module: LearningModule, edition: Edition) -> str:
    """The five lines, and the two ways on: to the first step and to the worksheet."""
    words, say = edition.words(module), edition.say
    rows = (
        ("goal", say.module.what_for, f"{esc(say.module.why_goals)} {esc(words.goals[0])}."),
        ("people", say.module.for_whom, esc(_audience(module, edition))),
        ("clock", say.module.time, esc(_time(module, edition))),
        ("tools", say.module.needed, _needs(module, edition)),
        (
            "check",
            say.module.then_you_have,
            esc(words.habit or words.goals[-1][:1].upper() + words.goals[-1][1:] + "."),
        ),
    )
    table = "\n".join(f"<div><dt>{icon(name)} {esc(term)}</dt><dd>{value}</dd></div>" for name, term, value in rows)
    sheet = button(
        href(module_uri(module), worksheet_uri(module)), say.module.view_sheet, "sheet", "button button--quiet"
    )
    start = button(
        f"#{module.steps[0].id}",
        f"{say.module.step.format(n=1)}: {edition.step_title(module, module.steps[0])}",
        "list",
        attributes=f'data-first-step="{esc(say.module.step)}: {{title}}"',
    )
    return (
        f'<section class="brief" aria-label="{esc(say.module.brief_label)}"><dl>{table}</dl>'
        f'<div class="brief__actions button-row">{start}{meeting_buttons(edition)}{sheet}</div>'
        f"{meeting_status(edition)}</section>"
    )


def _audience(module: LearningModule, edition: Edition) -> str:
    names = edition.say.listed(tuple(edition.say.terms.role_names[role] for role in module.roles))
    return f"{names[:1].upper()}{names[1:]}"


def _time(module: LearningModule, edition: Edition) -> str:
    say, extra = edition.say, edition.words(module).extra
    time = say.module.time_in_steps.format(time=say.clock(module.minutes), count=len(module.steps))
    return f"{time}, {extra}" if extra else time


def _needs(module: LearningModule, edition: Edition) -> str:
    if not module.needs:
        return esc(edition.say.module.no_needs)
    needed = (edition.module_by_id[id_] for id_ in module.needs)
    here = module_uri(module)
    return ", ".join(module_link(other, edition, here) for other in needed)
