"""A module as a tile in a list: its icon in a ring of progress, what it is, and how long it takes."""

from academy.edition import Edition
from academy.model import LearningModule
from academy.render.markup import esc, icon, lang_attribute
from academy.render.progress import module_data


def module_tile(module: LearningModule, address: str, edition: Edition, level: int = 3) -> str:
    """Number, title, one sentence, minutes and steps; the script turns the steps into how far the visitor is."""
    words, say = edition.words(module), edition.say
    lang = lang_attribute(words.language, edition.language)
    minutes = say.amounts.minutes_short.format(n=module.minutes)
    steps = say.amounts.step_count.format(n=len(module.steps))
    return (
        f'<article class="module-tile" data-tile {module_data(module)}>{ring(icon(module.instrument))}<div>'
        f'<h{level}{lang}><a href="{esc(address)}"><span class="module-tile__n">{module.id}</span> '
        f"{esc(words.title)}</a></h{level}>"
        f"<p{lang}>{esc(words.summary)}</p>"
        f'<p class="module-tile__state">{esc(minutes)} · <span data-state>{esc(steps)}</span></p></div></article>'
    )


def ring(content: str) -> str:
    """A circle around a mark; the script draws in it how much is done."""
    circle = 'cx="30" cy="30" r="27" transform="rotate(-90 30 30)"'
    return (
        f'<span class="ring" data-ring aria-hidden="true"><svg viewBox="0 0 60 60">'
        f'<circle {circle} class="ring__track"/><circle {circle} class="ring__done" pathLength="100" '
        f'stroke-dasharray="0 100"/></svg>{content}</span>'
    )


def tile_words(edition: Edition) -> str:
    """What the script says of a module on a tile, as attributes of the list."""
    say = edition.say.lists
    words = {"done": say.module_done, "here": say.module_here, "begun": say.module_begun}
    return "data-tiles " + " ".join(f'data-{name}="{esc(text)}"' for name, text in words.items())
