"""Every week of a path in a table, month by month: what is new, practised and decided, visits, the running total."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from academy.edition import Edition
from academy.model import Company, LearningPath, PlannedStep, SchoolWeek
from academy.render.markup import esc, lang_attribute
from academy.render.week_contents import decided_in, decisions, practised


def weeks_table(path: LearningPath, edition: Edition) -> str:
    """How the weeks come about, then all of them behind a fold; a table with one row a week."""
    say = edition.say.path
    sums = f"{say.column_minutes} · {say.column_total.lower()}"
    heads = (say.column_week, say.column_new, say.column_habits, say.column_decisions, sums)
    head = "\n".join(f'<th scope="col">{esc(title)}</th>' for title in heads)
    months = "\n".join(_months(path, len(heads), edition))
    return (
        f'{_rule(path, edition)}<details class="all-weeks" id="weken"><summary>{esc(say.all_weeks)}</summary>'
        f"<p>{esc(say.all_weeks_lead)}</p>"
        f'<div class="table" role="region" tabindex="0" aria-label="{esc(say.all_weeks)}"><table>'
        f"<thead><tr>{head}</tr></thead>{months}</table></div></details>"
    )


def _rule(path: LearningPath, edition: Edition) -> str:
    """The rule in plain words, with the figures of this sector."""
    say, profile = edition.say, path.profile
    minutes = say.amounts.minutes.format(n=profile.learning_minutes)
    lines = [line.format(minutes=minutes, weeks=profile.learning_weeks) for line in say.path.rule_lines]
    if path.weeks[-1].month == _JUNE:
        lines.append(say.path.summer_follows.format(last=len(path.weeks)))
    items = "\n".join(f"<li>{esc(line)}</li>" for line in lines)
    return (
        f'<section class="path-rule" aria-labelledby="regel"><h2 id="regel">{esc(say.path.rule)}</h2>'
        f"<ul>{items}</ul></section>"
    )


_JUNE = 6


def _months(path: LearningPath, columns: int, edition: Edition) -> Iterator[str]:
    """The rows of each month under its name."""
    for month, weeks in groupby(path.weeks, lambda week: week.month):
        rows = "\n".join(row for week in weeks for row in (_row(week, path, edition), *_days(week, path, edition)))
        name = f'<th scope="rowgroup" colspan="{columns}">{esc(edition.say.path.months[month])}</th>'
        yield f'<tbody><tr class="all-weeks__month">{name}</tr>{rows}</tbody>'


def _row(week: SchoolWeek, path: LearningPath, edition: Edition) -> str:
    small = "".join(f"<small>{esc(text)}</small>" for text in _what_for(week, edition))
    so_far = esc(edition.say.clock(week.minutes_so_far))
    return _cells(
        f"week--{week.kind}",
        f"{week.number}{small}",
        _new(week, edition),
        practised(week, edition),
        decisions(week, path, edition),
        f"{week.learning_minutes} / {week.practice_minutes}<small>{so_far}</small>",
    )


def _days(week: SchoolWeek, path: LearningPath, edition: Edition) -> Iterator[str]:
    """What stands outside the hours, after the week in which it comes."""
    for module in (s.module for s in path.stations if s.module.outside_hours and s.last_week == week.number):
        steps = [PlannedStep(module, step) for step in module.steps]
        new, decided = _line(steps, edition), decided_in(steps, edition)
        yield _cells("week--start", esc(edition.say.path.key_start), new, (), decided, esc(str(module.minutes)))


def _cells(kind: str, head: str, new: str, habits: Iterable[str], decided: Iterable[str], sums: str) -> str:
    texts = ["<br>".join(esc(text) for text in lines) for lines in (habits, decided)]
    inner = "\n".join(f"<td>{cell}</td>" for cell in (new, *texts))
    return f'<tr class="{kind}"><th scope="row">{head}</th>{inner}<td class="all-weeks__sum">{sums}</td></tr>'


def _what_for(week: SchoolWeek, edition: Edition) -> Iterator[str]:
    """The kind of the week, whose turn it is, and the visit."""
    say = edition.say
    turn = f" · {say.terms.turns[week.turn]}" if week.turn else ""
    yield f"{say.terms.week_kinds[week.kind]}{turn}"
    yield from (say.path.visit.format(n=number) for number in week.visits)


def _new(week: SchoolWeek, edition: Edition) -> str:
    """A line a module; before what comes beside the team stands who does it."""
    beside = (f"{_who(planned, edition)} {_line(planned, edition)}" for planned in _by_module(week.core_steps))
    return "<br>".join([*(_line(planned, edition) for planned in _by_module(week.steps)), *beside])


def _who(planned: Sequence[PlannedStep], edition: Edition) -> str:
    """All of the core team, or those of it who lead."""
    is_for_all = any(Company.CORE_TEAM in one.step.who for one in planned)
    return esc(edition.say.path.core_team_does if is_for_all else edition.say.path.leaders_do)


def _by_module(steps: Iterable[PlannedStep]) -> Iterator[list[PlannedStep]]:
    return ([*own] for _, own in groupby(steps, lambda planned: planned.module.id))


def _line(planned: Sequence[PlannedStep], edition: Edition) -> str:
    """The name of a module with the team's minutes, then its steps of this week."""
    module = planned[0].module
    minutes = sum(one.step.minutes for one in planned if not one.step.beside)
    lang = lang_attribute(edition.words(module).language, edition.language)
    name = f"<b>{esc(f'{module.id} {edition.title(module)}')}</b>" + (f" ({minutes})" if minutes else "")
    return f"<span{lang}>{name}: {', '.join(_step(one, edition) for one in planned)}</span>"


def _step(planned: PlannedStep, edition: Edition) -> str:
    beside = f" ({edition.say.path.beside_team})" if planned.step.beside else ""
    return esc(f"{edition.step_title(planned.module, planned.step)}{beside}")
