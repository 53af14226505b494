"""A self-test asks what somebody knows, so the right answer must not be the one that looks different."""

from collections.abc import Iterator, Mapping, Sequence

from academy.model import LearningModule, Question, QuestionWords
from academy.problems import Rule
from academy.validate.fields import Fields

RIGHT_IS_LONGEST = Rule(
    "right-is-longest",
    "in {count} van de {questions} vragen is het goede antwoord het langst ({ids}); dat mag hoogstens {most} "
    "keer, anders raadt wie niets weet. Maak een goed antwoord korter, of een fout antwoord langer.",
    "in {count} of the {questions} questions the right option is the longest ({ids}); at most {most} may be, or "
    "whoever knows nothing can guess. Shorten a right option, or lengthen a wrong one.",
)
OPTIONS_UNEVEN = Rule(
    "options-uneven",
    "het langste antwoord telt {longest} tekens en het kortste {shortest}. Maak ze even lang: het langste hoogstens "
    "een kwart langer, dus hier {most} tekens.",
    "the longest option has {longest} characters and the shortest {shortest}. Make them equally long: the longest at "
    "most a quarter longer, so {most} characters here.",
)

FEWEST_QUESTIONS = 3
"""With fewer there is no pattern to guess from."""
SHORT = 8
"""So many characters more or less nobody sees, as between “Ja” and “Nee, nooit”."""


def check_self_test(fields: Fields, module: LearningModule, words: Mapping[str, QuestionWords]) -> None:
    """Note where the length of an option gives the answer away."""
    asked = [question for question in module.questions if question.id in words]
    for question in asked:
        _check_even(fields, question, _lengths(question, words[question.id]))
    longest = [question.id for question in asked if _right_is_longest(question, words[question.id])]
    most = len(asked) // FEWEST_QUESTIONS
    if len(asked) >= FEWEST_QUESTIONS and len(longest) > most:
        ids = ", ".join(longest)
        one_too_many = fields.find("check", longest[most], "options")
        fields.note(
            one_too_many, "check", RIGHT_IS_LONGEST, count=len(longest), questions=len(asked), ids=ids, most=most
        )


def _check_even(fields: Fields, question: Question, lengths: Sequence[int]) -> None:
    shortest, longest = min(lengths, default=0), max(lengths, default=0)
    most = max(shortest + shortest // 4, shortest + SHORT)
    if longest > most:
        node, key = fields.find("check", question.id, "options"), f"check.{question.id}.options"
        fields.note(node, key, OPTIONS_UNEVEN, longest=longest, shortest=shortest, most=most)


def _right_is_longest(question: Question, words: QuestionWords) -> bool:
    """Is an option that is right longer than every wrong one?"""
    by_right = {right: [*_texts(question, words, right=right)] for right in (True, False)}
    return bool(by_right[False]) and max(map(len, by_right[True]), default=0) > max(map(len, by_right[False]))


def _texts(question: Question, words: QuestionWords, *, right: bool) -> Iterator[str]:
    return (words.option_by_id[option.id].text for option in question.options if option.correct is right)


def _lengths(question: Question, words: QuestionWords) -> list[int]:
    return [len(words.option_by_id[option.id].text) for option in question.options]
