"""The words of the learning paths."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PathPages:
    """The words of the learning paths."""

    path: str
    kicker: str
    modules_count: str
    modules_for_role: str
    in_year: str
    map: str
    road: str
    phase: str
    goal: str
    here: str
    begin: str
    open_step: str
    first_week: str
    this_week: str
    take_along: str
    print: str
    arrange_now: str
    key_done: str
    key_todo: str
    key_retro_ends: str
    key_start: str
    key_retro: str
    key_other_role: str
    key_visit: str
    show_for: str
    everyone: str
    visit: str
    visit_in_week: str
    visit_here: str
    start_day_note: str
    habit_from: str
    retrospective: str
    retrospective_last: str
    deepening: str
    deepening_lead: str
    beside_phase: str
    all_weeks: str
    all_weeks_lead: str
    all_weeks_hint: str
    minutes_learning: str
    minutes_practice: str
    so_far: str
    months: Mapping[int, str]
    rule: str
    rule_lines: tuple[str, ...]
    summer_follows: str
    leaders_do: str
    core_team_does: str
    beside_team: str
    go: str
    go_on: str
    timetable_hour: str
    without_help: str
    rehearse: str
    goal_ladder: str
    busy: str
    column_new: str
    column_habits: str
    column_decisions: str
    why_here: str
    length: str
    modules: str
    visits: str
    plus_deepening: str
    weeks_count: str
    see_path: str
    start: str
    sums: str
