"""Every week of a path in a list, month by month: what is new, practised and decided, visits, the hours so far."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from academy.edition import Edition
from academy.model import Company, LearningModule, LearningPath, PlannedStep, SchoolWeek
from academy.render.markup import esc, lang_attribute
from academy.render.week_contents import decided_in, decisions, practised
from academy.text import Interface

_JUNE, _SEPTEMBER = 6, 9


def week_id(number: int) -> str:
    """The address of a week on its path's page."""
    return f"week-{number}"


def day_id(module: LearningModule) -> str:
    """The address of a day that stands between two weeks."""
    return f"dag-{module.id}"


def week_list(path: LearningPath, edition: Edition) -> str:
    """The months with their weeks."""
    months = "\n".join(
        f'<li><h3>{esc(name)}</h3>\n<ol class="weeks__month">{_items(weeks, path, edition)}</ol></li>'
        for name, weeks in _months(path, edition)
    )
    return f'<ol class="weeks">{months}</ol>'


def _months(path: LearningPath, edition: Edition) -> Iterator[tuple[str, Iterable[SchoolWeek]]]:
    """A month that comes by again says of which school year it is."""
    say, year = edition.say.path, 0
    for month, weeks in groupby(path.weeks, lambda week: week.month):
        year += month == _SEPTEMBER
        yield say.months[month] if year < 2 else say.in_year.format(month=say.months[month], n=year), weeks


def how_weeks_come_about(path: LearningPath, edition: Edition) -> str:
    """The rule in plain words, with the figures of this sector."""
    say, profile = edition.say, path.profile
    minutes = say.amounts.minutes.format(n=profile.learning_minutes)
    lines = [line.format(minutes=minutes, weeks=profile.learning_weeks) for line in say.path.rule_lines]
    if path.weeks[-1].month == _JUNE:
        lines.append(say.path.summer_follows.format(last=len(path.weeks)))
    items = "\n".join(f"<li>{esc(line)}</li>" for line in lines)
    return f'<h3 id="regel">{esc(say.path.rule)}</h3>\n<ul>{items}</ul>'


def week_entry(week: SchoolWeek, path: LearningPath, edition: Edition) -> str:
    """What a week is, what it holds, and how much time that takes."""
    say = edition.say
    parts = {
        "new": [*_new(week, edition)],
        "habits": [*map(esc, practised(week, edition))],
        "decisions": [*map(esc, decisions(week, path, edition))],
    }
    return _entry(
        say.amounts.week.format(n=week.number), " · ".join(_what_for(week, edition)), parts, _time(week, edition), say
    )


def _time(week: SchoolWeek, edition: Edition) -> str:
    """The minutes of the week, and what all weeks are so far."""
    say = edition.say
    spent = [(say.path.minutes_learning, week.learning_minutes), (say.path.minutes_practice, week.practice_minutes)]
    told = ", ".join(words.format(n=minutes) for words, minutes in spent if minutes)
    so_far = say.path.so_far.format(total=say.clock(week.minutes_so_far))
    return f"{told} · {so_far}" if told else so_far


def _items(weeks: Iterable[SchoolWeek], path: LearningPath, edition: Edition) -> str:
    return "\n".join(item for week in weeks for item in (_item(week, path, edition), *_days(week, path, edition)))


def _item(week: SchoolWeek, path: LearningPath, edition: Edition) -> str:
    return f'<li class="week week--{week.kind}" id="{week_id(week.number)}">{week_entry(week, path, edition)}</li>'


def _days(week: SchoolWeek, path: LearningPath, edition: Edition) -> Iterator[str]:
    """What stands outside the hours, after the week in which it comes."""
    say = edition.say
    for module in (s.module for s in path.stations if s.module.outside_hours and s.last_week == week.number):
        steps = [PlannedStep(module, step) for step in module.steps]
        parts = {"new": [_line(steps, edition)], "decisions": [*map(esc, decided_in(steps, edition))]}
        entry = _entry(say.path.key_start, say.path.start_day_note.lower(), parts, say.clock(module.minutes), say)
        yield f'<li class="week week--start" id="{day_id(module)}">{entry}</li>'


def _entry(name: str, kind: str, parts: Mapping[str, list[str]], time: str, say: Interface) -> str:
    """Parts that hold nothing are left out."""
    labels = {
        "new": say.path.column_new,
        "habits": say.path.column_habits,
        "decisions": say.path.column_decisions,
    }
    filled = "".join(
        f'<div class="week__{part}"><dt>{esc(labels[part])}</dt>{"".join(f"<dd>{html}</dd>" for html in lines)}</div>'
        for part, lines in parts.items()
        if lines
    )
    return (
        f'<p class="week__name"><b>{esc(name[:1].upper() + name[1:])}</b> <span>{esc(kind)}</span></p>'
        f'<dl>{filled}</dl><p class="week__time">{esc(time)}</p>'
    )


def _what_for(week: SchoolWeek, edition: Edition) -> Iterator[str]:
    """The kind of the week, whose turn it is, and the visit."""
    say = edition.say
    yield say.terms.week_kinds[week.kind]
    if week.turn:
        yield say.terms.turns[week.turn]
    yield from (say.path.visit.format(n=number) for number in week.visits)


def _new(week: SchoolWeek, edition: Edition) -> Iterator[str]:
    """A line a module; before what comes beside the team stands who does it."""
    yield from (_line(planned, edition) for planned in _by_module(week.steps))
    yield from (f"{_who(planned, edition)} {_line(planned, edition)}" for planned in _by_module(week.core_steps))


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
