"""The words of module pages and worksheets."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model import Form, Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class ModulePages:
    """The words of module pages and worksheets."""

    module: str
    kicker: str
    brief_label: str
    what_for: str
    for_whom: str
    time: str
    needed: str
    then_you_have: str
    no_needs: str
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
    to_a_step: str
    step_word: str
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
    on_the_path: str
    place_on_path: str
    beside_path: str
    not_on_path: str
    previous: str
    next: str
    first_on_path: str
    last_on_path: str
    related: str
    sources: str
    all_modules: str
    all_paths: str
    all_of_phase: str
    total: str
    table_label: str
