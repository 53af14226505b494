"""Self-test questions: the options in sight, what follows from each behind a fold."""

from academy.model import LearningModule, Question, QuestionWords
from academy.render.edition import Edition
from academy.render.markup import esc, icon, section
from academy.text import Interface


def self_test(module: LearningModule, edition: Edition) -> str:
    """The questions of a module."""
    say, words = edition.say, edition.words(module)
    lead = f'<p class="lead">{esc(say.self_test_lead)}</p>'
    questions = [
        _question(number, question, words.question_by_id[question.id], say)
        for number, question in enumerate(module.questions, 1)
    ]
    return section("zelftest", say.self_test, [lead, *questions])


def _question(number: int, question: Question, words: QuestionWords, say: Interface) -> str:
    options = "\n".join(f"<li>{esc(words.option_by_id[option.id].text)}</li>" for option in question.options)
    answers = "\n".join(
        f'<li class="{"is-right" if option.correct else "is-other"}">{icon("check" if option.correct else "alert")}'
        f"<div><p><b>{esc(say.answer_right if option.correct else say.answer_wrong)}:</b> "
        f"{esc(words.option_by_id[option.id].text)}</p>"
        f"<p>{esc(words.option_by_id[option.id].explanation)}</p></div></li>"
        for option in question.options
    )
    return (
        f'<article class="question" id="zelftest-{question.id}"><h3>{number}. {esc(words.question)}</h3>'
        f'<ol class="question__options">{options}</ol>'
        f"<details><summary>{esc(say.show_answers)}</summary>"
        f'<ol class="question__answers">{answers}</ol></details></article>'
    )
