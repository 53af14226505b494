"""The words that a module has in every language."""

from academy.languages import SOURCE
from academy.model import Language, OptionWords, Preparation, QuestionWords
from academy.validate.fields import Fields


def read_preparation(fields: Fields) -> Preparation:
    """What must be ready before the session."""
    inner = fields.inner("prepare")
    if inner is None:
        return Preparation("", "", (), "")
    preparation = Preparation(inner.text("who"), inner.text("room"), inner.texts("material"), inner.text("time"))
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
