"""The words of the home page, in English."""

from academy.text.groups import Home

HOME = Home(
    route_title="Find your route",
    route_sector="Where do you work?",
    route_role="What do you do there?",
    route_answer="Learning path {sector} · {role}",
    route_text="{count} modules in {weeks} school weeks. You start with module {id}, {title}.",
    route_open="Open your route",
    route_first_step="Your first step · {n} minutes",
    resume_title="Continue where you were",
    resume_step="Step {n} of {count}: {title}",
    resume_go="Go on with step {n}",
    resume_done="All steps done",
    resume_on="Go on with your path",
    resume_private="Kept in this browser only",
    you_are_here="You are here",
    cycle_title="The cycle of four instruments",
    cycle_description="A ring with arrows: from board session to lesson design, to lesson visit, to pupil voice, and back to the board session. In the middle: for the pupil.",
    cycle_middle=("for the", "pupil"),
    facts=("{modules} modules", "{videos} short videos", "A step-by-step plan per module"),
)
