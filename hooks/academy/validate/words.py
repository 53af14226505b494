"""The words that a module has in every language."""

import re

from academy.languages import SOURCE
from academy.model import Language, OptionWords, Preparation, QuestionWords
from academy.problems import Rule
from academy.validate.fields import Fields

PREPARE_MINUTES = Rule(
    "prepare-minutes",
    "hier staat {found} minuten, bij “minutes” {minutes}. Maak die twee gelijk, of zeg hier waarvoor die tijd is: "
    "“Plan {found} minuten voor …”.",
    "this says {found} minutes, “minutes” says {minutes}. Make the two agree, or say here what that time is for: "
    "“Plan {found} minutes for …”.",
)

_PLANNED = re.compile(r"Plan (?P<minutes>[0-9]+) min\w*\b(?! (?:voor|for)\b)")


def read_preparation(fields: Fields, minutes: int) -> Preparation:
    """What must be ready before the session of so many minutes; 0 where those are not known."""
    inner = fields.inner("prepare")
    if inner is None:
        return Preparation("", "", (), "")
    preparation = Preparation(inner.text("who"), inner.text("room"), inner.texts("material"), inner.text("time"))
    planned = _PLANNED.match(preparation.time)
    if planned and minutes and int(planned["minutes"]) != minutes:
        inner.note(inner.find("time"), "time", PREPARE_MINUTES, found=planned["minutes"], minutes=minutes)
    inner.close()
    return preparation


def read_questions(fields: Fields, language: Language) -> dict[str, QuestionWords]:
    """The self-test as asked, by question id; which answer is right stands in the Dutch file alone."""
    facts = ["correct"]

    def option(letter: str, inner: Fields) -> tuple[str, OptionWords]:
        words = OptionWords(inner.text("text"), inner.text("explanation"))
        inner.close(also=facts if language is SOURCE else (), in_dutch=facts)
        return letter, words

    def question(id_: str, inner: Fields) -> tuple[str, QuestionWords]:
        words = QuestionWords(inner.text("question"), dict(inner.named("options", option)))
        inner.close()
        return id_, words

    return dict(fields.named("check", question))
