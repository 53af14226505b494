"""A module as a card in a list or on a path."""

from academy.edition import Edition, href, module_uri
from academy.model import LearningModule
from academy.render.markup import esc, lang_attribute, link
from academy.render.progress import module_data


def module_link(module: LearningModule, edition: Edition, here: str) -> str:
    """A module by number and title, as the page at `here` links to it."""
    title = f"{module.id} {edition.title(module)}"
    return link(href(here, module_uri(module)), title, lang=edition.lang(module))


def module_card(module: LearningModule, address: str, edition: Edition, more: str = "", level: int = 3) -> str:
    """A module in a list: number, title, minutes, summary, for whom."""
    say, words = edition.say, edition.words(module)
    roles = say.listed(tuple(say.terms.role_names[role] for role in module.roles))
    lang = lang_attribute(words.language, edition.language)
    return (
        f'<article class="module-card" {module_data(module)}>'
        f'<div class="module-card__top" data-above-chip><span class="module-card__num">{module.id}</span>'
        f"<h{level}{lang}>{link(address, words.title)}</h{level}>"
        f'<span class="module-card__time">{esc(say.amounts.minutes_short.format(n=module.minutes))}</span></div>'
        f'<p class="module-card__more"{lang}>{esc(words.summary)}</p>'
        f'<p class="module-card__who">{esc(say.video.for_role.format(roles=roles))}</p>{more}</article>'
    )
