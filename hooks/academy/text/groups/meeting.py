"""The words of the meeting view."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingView:
    """The words of the meeting view."""

    start: str
    title: str
    close: str
    full_screen: str
    film: str
    table: str
    worksheet: str
    back_to_step: str
    step_of: str
    previous_step: str
    step_done: str
    finish: str
    up_next: str
    last_step: str
    failed: str
    timer: str
    timer_start: str
    timer_pause: str
    timer_go_on: str
    timer_more: str
    timer_again: str
    timer_of: str
    timer_until: str
    timer_over: str
    timer_other: str
    timer_other_over: str
    timer_left: str
