"""The words of the home page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The words of the home page."""

    route_title: str
    route_sector: str
    route_role: str
    route_answer: str
    route_text: str
    route_open: str
    route_first_step: str
    route_hint: str
    route_all: str
    route_wipe: str
    route_kept: str
    resume_title: str
    resume_week: str
    resume_where: str
    resume_go: str
    resume_done: str
    resume_on: str
    resume_next: str
    resume_other: str
    resume_private: str
    week_module: str
    week_whole: str
    week_left: str
    week_all_done: str
    week_after: str
    week_films: str
    week_all_films: str
    week_film: str
    path_see: str
    you_are_here: str
    cycle_title: str
    cycle_description: str
    cycle_middle: tuple[str, str]
    facts: tuple[str, ...]
