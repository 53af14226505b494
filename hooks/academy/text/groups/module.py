"""The words of module pages and worksheets."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model import Form, Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class ModulePages:
    """The words of module pages and worksheets."""

    module: str
    kicker: str
    kicker_in_phase: str
    brief_label: str
    what_for: str
    for_whom: str
    time: str
    needed: str
    then_you_have: str
    no_needs: str
    not_for_role: str
    time_in_steps: str
    print_plan: str
    view_sheet: str
    view_filled: str
    print: str
    why_goals: str
    prepare: str
    prepare_who: str
    prepare_room: str
    prepare_material: str
    prepare_time: str
    the_steps: str
    the_plan: str
    time_left: str
    start_at: str
    time_of_day: str
    open_all: str
    fold_all: str
    step_is_done: str
    begin: str
    go_on: str
    all_done: str
    you_have_now: str
    you_can_now: str
    pitfalls_inside: str
    view_and_print: str
    read_sheet_here: str
    more_to_print: str
    next_on_path: str
    open_module: str
    question_of: str
    question_back: str
    question_on: str
    the_steps_lead: str
    watch: Mapping[Moment, str]
    step: str
    say_this: str
    you_now_have: str
    example: str
    video_row: str
    choose_sector: str
    all_sectors: str
    self_test: str
    self_test_lead: str
    answer_right: str
    answer_wrong: str
    worksheet: str
    worksheet_of: str
    handout_of: str
    handout_forms: Mapping[Form, str]
    handout_hints: Mapping[Form, str]
    back_to_module: str
    place_on_path: str
    beside_path: str
    not_on_path: str
    last_on_path: str
    related: str
    sources: str
    all_modules: str
    all_of_phase: str
    table_label: str
