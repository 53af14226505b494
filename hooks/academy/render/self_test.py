"""Self-test questions: choose an answer and read what follows from it; no script is needed."""

from academy.edition import Edition
from academy.model import LearningModule, Question, QuestionWords
from academy.render.markup import esc, icon, script_button, section
from academy.text import Interface


def self_test(module: LearningModule, edition: Edition) -> str:
    """The questions of a module."""
    say, words = edition.say, edition.words(module)
    lead = f'<p class="lead">{esc(say.module.self_test_lead)}</p>'
    questions = [
        question(number, asked, words.question_by_id[asked.id], say) for number, asked in enumerate(module.questions, 1)
    ]
    return section(
        "zelftest", esc(say.module.self_test), [lead, *questions, _pager(len(questions), say)], "section quiz"
    )


def _pager(count: int, say: Interface) -> str:
    """One question at a time, for who has script; without it all of them show."""
    dots = "<i></i>" * count
    return (
        f'<div class="quiz__pager no-print" data-pager="{esc(say.module.question_of)}" hidden>'
        f"{script_button('question-back', say.module.question_back)}"
        f'<p role="status"></p><span class="dots" aria-hidden="true">{dots}</span>'
        f'<button class="button" type="button" data-do="question-on">{esc(say.module.question_on)} {icon("arrow")}'
        f"</button></div>"
    )


def question(number: int, asked: Question, words: QuestionWords, say: Interface) -> str:
    """One question; the style sheet shows what follows from the answer that is chosen, and all of it on paper."""
    options = "\n".join(_option(asked.id, option.id, option.correct, words, say) for option in asked.options)
    return (
        f'<fieldset class="question" id="zelftest-{asked.id}">'
        f"<legend><h3>{number}. {esc(words.question)}</h3></legend>{options}</fieldset>"
    )


def _option(question_id: str, id_: str, correct: bool, words: QuestionWords, say: Interface) -> str:
    option = words.option_by_id[id_]
    verdict, mark = (say.module.answer_right, "check") if correct else (say.module.answer_wrong, "alert")
    return (
        f'<div class="option {"is-right" if correct else "is-other"}">'
        f'<label><input type="radio" name="zelftest-{question_id}" value="{id_}"> {esc(option.text)}</label>'
        f'<div class="option__then" aria-live="polite"><p>{icon(mark)}'
        f"<span><b>{esc(verdict)}.</b> {esc(option.explanation)}</span></p></div></div>"
    )
