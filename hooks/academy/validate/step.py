"""What stands below the heading of a step: what to say, what you have then, and how long its actions take."""

import re
from collections.abc import Iterator, Sequence

from academy.model import Language, Section, Step
from academy.problems import Problem, Rule
from academy.prose.lines import Line

LINE_MISSING = Rule(
    "line-missing",
    "deze stap heeft geen regel die begint met “{text}”. Voeg die regel toe.",
    "this step has no line that starts with “{text}”. Add that line.",
)
ACTION_MINUTES = Rule(
    "action-minutes",
    "de acties van deze stap zijn samen {sum} minuten, de stap zelf {minutes}. Pas één van beide aan.",
    "the actions of this step add up to {sum} minutes, the step has {minutes}. Change one of them.",
)
ACTION_TIME = Rule(
    "action-time",
    "“{text}” telt niet mee. Schrijf de minuten van een actie aan het eind van haar regel, zoals “(2 min)”, "
    "met een gewone spatie.",
    "“{text}” does not count. Write the minutes of an action at the end of its line, such as “(2 min)”, "
    "with a plain space.",
)

UNKNOWN_MINUTES = -1
"""Of a step whose minutes could not be read; never leaves `validate`."""
_ACTION = re.compile(r"[0-9]+\.\s")
_MINUTES = re.compile(r"\(([0-9]{1,4})[0-9]* min\)\s*$")
"""What is longer than any session is not read as a number, but never the right one either."""
_NUMBER = r"(?:[0-9]|\b(?:een|één|half|halve|an?|kwartier)\b)"
_UNIT = r"(?:\b|(?<=[0-9]))(?:m|min|mins|minuut|minuten|minutes?|kwartier|uur|uren|hours?|sec|seconden|seconds|['’′])"
_TIME = re.compile(rf"[(\[][^()\[\]]*{_NUMBER}[^()\[\]]*?{_UNIT}\.?[)\]][\s.,;:!]*$", re.IGNORECASE)
"""A time at the end of an action, however it is written."""


def check_step(
    section: Section, lines: Sequence[Line], step: Step, language: Language, source: str
) -> Iterator[Problem]:
    """What the lines of a step lack, and whether its actions take as long as it does."""
    for start in (f"> {language.phrases.say}", language.phrases.result):
        if not any(line.text.startswith(start) for line in lines):
            yield Problem(source, section.line, 1, section.title, LINE_MISSING, {"text": start})
    actions = [line for line in lines if _ACTION.match(line.text)]
    shown = [int(found[1]) for line in actions if (found := _MINUTES.search(line.text))]
    otherwise = [*_written_otherwise(actions, section.title, source)]
    yield from otherwise
    if shown and not otherwise and step.minutes not in (UNKNOWN_MINUTES, sum(shown)):
        values = {"sum": sum(shown), "minutes": step.minutes}
        yield Problem(source, section.line, 1, section.title, ACTION_MINUTES, values)


def _written_otherwise(actions: Sequence[Line], title: str, source: str) -> Iterator[Problem]:
    for line in actions:
        found = None if _MINUTES.search(line.text) else _TIME.search(line.text)
        if found:
            values = {"text": found[0].strip()}
            yield Problem(source, line.number, found.start() + 1, title, ACTION_TIME, values)
