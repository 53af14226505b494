"""The head of a module's page, and the same five lines under it: what for, for whom, time, needed, result."""

from academy.edition import Edition, module_uri
from academy.model import LearningModule, Role
from academy.render.icons import HEAD_SHAPES
from academy.render.markup import esc, icon, page_title
from academy.render.meeting import meeting_status
from academy.render.module_link import module_link
from academy.render.scene import scene_picture


def module_head(module: LearningModule, edition: Edition, title: str = "") -> str:
    """Number and phase, title and summary, and the two ways on: to the first open step and to the board."""
    words, say = edition.words(module), edition.say
    kicker = say.module.kicker_in_phase.format(
        id=module.id, phase=int(module.phase), instrument=say.terms.instrument_names[module.instrument]
    )
    return (
        f'<header class="module-top">\n<div>\n<p class="module-head__kicker">{esc(kicker)}</p>\n'
        f"{page_title(title or words.title)}\n"
        f'<p class="lead">{esc(words.summary)}</p>\n'
        f'<p class="button-row">{_start(module, edition)}{_board(edition)}</p>\n'
        f"{meeting_status(edition)}\n</div>\n{_scene(module, edition)}\n</header>"
    )


def _scene(module: LearningModule, edition: Edition) -> str:
    """Who does what this module is about; it is among the first things that one sees, so it does not wait."""
    sizes = "(min-width: 60em) 440px, 92vw"
    classes = "module-top__scene no-print"
    return scene_picture(module.scene, edition, module_uri(module), lazy=False, sizes=sizes, classes=classes)


def _start(module: LearningModule, edition: Edition) -> str:
    """To the first step; the script makes it the first that is not done."""
    say = edition.say.module
    return (
        f'<a class="button button--here button--big" href="#{module.steps[0].id}" data-first-step="{esc(say.go_on)}" '
        f'data-begin-step="{esc(say.begin)}">{esc(say.begin)} {_drawn("arrow")}</a>'
    )


def _board(edition: Edition) -> str:
    """To the meeting view; without script it can do nothing and does not show."""
    return (
        '<button class="button button--quiet button--big" type="button" data-do="meeting-start" hidden>'
        f"{_drawn('board')} <span>{esc(edition.say.meeting.start)}</span></button>"
    )


def _drawn(name: str) -> str:
    """The icon itself: a picture with more of them would keep the head of every module waiting."""
    return f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="{HEAD_SHAPES[name]}"/></svg>'


def brief(module: LearningModule, edition: Edition) -> str:
    """The five lines."""
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
    return f'<section class="brief" aria-label="{esc(say.module.brief_label)}"><dl>{table}</dl></section>'


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
    return ", ".join(f"{module_link(other, edition, here)}{_not_for_you(other, edition)}" for other in needed)


def _not_for_you(needed: LearningModule, edition: Edition) -> str:
    """Said by the script to who chose a role for which the module is not."""
    others = " ".join(role for role in Role if role not in needed.roles)
    note = f' <span data-if-role="{others}" hidden>({esc(edition.say.module.not_for_role)})</span>'
    return note if others else ""
