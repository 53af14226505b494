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
    resume_title: str
    resume_step: str
    resume_go: str
    resume_done: str
    resume_on: str
    resume_private: str
    you_are_here: str
    cycle_title: str
    cycle_description: str
    cycle_middle: tuple[str, str]
    facts: tuple[str, ...]
