"""The whole path at a glance: one column a week, one lane for everything that goes on."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from academy.edition import Edition
from academy.model import LearningPath, WeekKind
from academy.render.markup import esc

_KIND_CLASS = {
    WeekKind.PREPARE: "lane__learn",
    WeekKind.REHEARSE: "lane__rest",
    WeekKind.GOAL: "lane__goal",
    WeekKind.LEARN: "lane__learn",
    WeekKind.PRACTISE: "lane__rest",
    WeekKind.RETROSPECTIVE: "lane__retro",
    WeekKind.REST: "lane__summer",
}


def year_overview(path: LearningPath, titles_by_week: Sequence[Sequence[str]], edition: Edition) -> str:
    """Lanes for the eye; the same in words for whoever can't see them."""
    say = edition.say
    weeks = len(path.weeks)
    lanes = [
        (say.path.year_phase, _phases(path)),
        (
            say.path.year_learning,
            "\n".join(_bar(w.number, 1, _KIND_CLASS[w.kind]) for w in path.weeks) + _start(path),
        ),
        *_habits(titles_by_week),
        (say.path.year_cycles, "\n".join(_cycle(c.first_week, c.last_week) for c in path.cycles)),
        (say.path.year_visits, "\n".join(_bar(w.number, 1, "lane__visit") for w in path.weeks if w.visits)),
    ]
    rows = "\n".join(
        f'<span class="year__name">{esc(name)}</span>'
        f'<svg class="lane" viewBox="0 0 {weeks} 10" preserveAspectRatio="none">{bars}</svg>'
        for name, bars in lanes
    )
    return (
        f'<section class="year" aria-labelledby="jaar"><h2 id="jaar">{esc(say.path.year)}</h2>'
        f'<p class="visually-hidden">{esc(_in_words(path, edition))}</p>'
        f'<div class="year__grid" aria-hidden="true">{rows}</div>{_key(edition)}</section>'
    )


def _bar(first: int, length: int, css: str) -> str:
    """A bar over some weeks, with a little air between neighbours."""
    air = 0.08
    return f'<rect class="{css}" x="{first - 1 + air:g}" y="1" width="{length - 2 * air:g}" height="8"/>'


def _phases(path: LearningPath) -> str:
    """A week that two phases share goes to the earlier one: what the core team does begins beside it."""
    phases = [phase for phase in path.phases if phase.stations]
    ends = [0, *accumulate((phase.last_week for phase in phases), max)]
    bars = (
        (phase, max(phase.first_week, before + 1), end)
        for phase, (before, end) in zip(phases, pairwise(ends), strict=True)
    )
    return "\n".join(
        _bar(first, end - first + 1, f"lane__phase lane__phase--{int(phase.phase)}")
        for phase, first, end in bars
        if end >= first
    )


def _start(path: LearningPath) -> str:
    """The start day stands between two weeks."""
    days = [station for station in path.stations if station.module.outside_hours]
    return "\n".join(
        f'<rect class="lane__start" x="{day.last_week - 0.2:g}" y="0" width="0.4" height="10"/>' for day in days
    )


def _cycle(first: int, last: int) -> str:
    return (
        f'<rect class="lane__cycle" x="{first - 1 + 0.08:g}" y="2" width="{last - first + 0.84:g}" height="6"/>'
        f'<rect class="lane__retro" x="{last - 0.38:g}" y="0" width="0.3" height="10"/>'
    )


def _habits(titles_by_week: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """A lane for every habit."""
    weeks_by_title: dict[str, list[int]] = {}
    for week, titles in enumerate(titles_by_week, start=1):
        for title in titles:
            weeks_by_title.setdefault(title, []).append(week)
    return [(title, "\n".join(_bar(n, 1, "lane__on") for n in weeks)) for title, weeks in weeks_by_title.items()]


def _key(edition: Edition) -> str:
    say = edition.say
    keys = (
        ("", say.path.key_learning),
        ("key--rest", say.path.key_practice),
        ("key--goal", say.path.key_goal),
        ("key--summer", say.path.key_summer),
        ("key--start", say.path.key_start),
        ("key--retro", say.path.key_retro),
        ("key--visit", say.path.key_visit),
    )
    items = "\n".join(f'<span><i class="key {css}"></i>{esc(text)}</span>' for css, text in keys)
    return f'<p class="year__foot" aria-hidden="true">{items}</p>'


def _in_words(path: LearningPath, edition: Edition) -> str:
    return edition.say.path.year_words.format(
        weeks=len(path.weeks),
        cycles=len(path.cycles),
        ends=edition.say.listed(tuple(str(cycle.last_week) for cycle in path.cycles)),
        visits=path.profile.visits,
        visit_weeks=edition.say.listed(tuple(str(week.number) for week in path.weeks for _ in week.visits)),
    )
