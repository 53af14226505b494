"""Every week of a path in a table: what is new, what is practised, the visit, the running total."""

from collections.abc import Sequence

from academy.edition import Edition
from academy.model import LearningPath, PlannedStep, SchoolWeek
from academy.render.markup import esc, lang_attribute


def weeks_table(path: LearningPath, titles_by_week: Sequence[Sequence[str]], edition: Edition) -> str:
    """All weeks behind a fold; a table with one row a week."""
    say = edition.say
    heads = (
        say.path.column_week,
        say.path.column_new,
        say.path.column_habits,
        say.path.column_minutes,
        say.path.column_total,
    )
    head = "\n".join(f'<th scope="col">{esc(title)}</th>' for title in heads)
    rows = "\n".join(_row(week, titles, edition) for week, titles in zip(path.weeks, titles_by_week, strict=True))
    return (
        f'<details class="all-weeks" id="weken"><summary>{esc(say.path.all_weeks)}</summary>'
        f"<p>{esc(say.path.all_weeks_lead)}</p>"
        f'<div class="table" role="region" tabindex="0" aria-label="{esc(say.path.all_weeks)}"><table>'
        f"<thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table></div></details>"
    )


def _row(week: SchoolWeek, titles: Sequence[str], edition: Edition) -> str:
    say = edition.say
    visits = "\n".join(f" · {say.path.visit.format(n=number)}" for number in week.visits)
    cells = (
        _new(week, edition),
        _practice(week, titles, edition),
        f"{week.learning_minutes} / {week.practice_minutes}",
        esc(say.clock(week.minutes_so_far)),
    )
    kind = f"{say.terms.week_kinds[week.kind]}{visits}"
    inner = "\n".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr class="week--{week.kind}"><th scope="row">{week.number}<small>{esc(kind)}</small></th>{inner}</tr>'


def _new(week: SchoolWeek, edition: Edition) -> str:
    return "<br>".join(_step(planned, edition) for planned in week.steps)


def _step(planned: PlannedStep, edition: Edition) -> str:
    lang = lang_attribute(edition.words(planned.module).language, edition.language)
    title = edition.step_title(planned.module, planned.step)
    return f"<span{lang}>{esc(f'{planned.module.id} {title} ({planned.step.minutes})')}</span>"


def _practice(week: SchoolWeek, titles: Sequence[str], edition: Edition) -> str:
    retrospective = (edition.say.path.key_retro,) if week.retrospective else ()
    return "<br>".join(esc(name) for name in (*titles, *retrospective))
