"""Marks by which the script finds modules and steps, to show what this visitor has done.

A step's key is `<module id>/<step id>`: the same in every language and after every rename.
"""

from academy.edition import Edition
from academy.model import LearningModule, Step
from academy.render.markup import esc
from academy.text import Interface


def step_key(module: LearningModule, step: Step) -> str:
    """The key under which a step is known, in every language."""
    return f"{module.id}/{step.id}"


def module_data(module: LearningModule) -> str:
    """Attributes for anything that shows how far a module is."""
    return f'data-module-id="{module.id}" data-steps="{" ".join(step.id for step in module.steps)}"'


def step_data(module: LearningModule, step: Step, edition: Edition) -> str:
    """Attributes of a step's card: its key, the minutes for the timer, and the words that lead back to it."""
    words = edition.words(module)
    title, name = esc(edition.step_title(module, step)), esc(words.title)
    return (
        f'data-step-card data-step-key="{step_key(module, step)}" data-minutes="{step.minutes}" '
        f'data-title="{title}" data-module="{name}" data-language="{words.language}"'
    )


def progress_line(done: int, count: int, say: Interface) -> str:
    """A ring with the words beside it, as the script draws it for who has done something (`progress-line.js`)."""
    circle = f'cx="10" cy="10" r="8" pathLength="{count}" transform="rotate(-90 10 10)"'
    return (
        f'<p class="progress"><svg viewBox="0 0 20 20" class="progress__ring" aria-hidden="true">'
        f'<circle {circle} class="progress__track"/>'
        f'<circle {circle} class="progress__done" stroke-dasharray="{done} {count}"/></svg>'
        f"{esc(say.own_data.progress.format(done=done, count=count))}</p>"
    )


def tick(module: LearningModule, step: Step, edition: Edition) -> str:
    """The box to tick when a step is done; without script it can do nothing and does not show."""
    say = edition.say
    label = esc(say.own_data.step_done_label.format(title=edition.step_title(module, step)))
    return (
        f'<label class="tick no-print" hidden><input type="checkbox" data-tick="{step_key(module, step)}" '
        f'aria-label="{label}" autocomplete="off"><span class="tick__word">{esc(say.own_data.step_done)}</span></label>'
    )
