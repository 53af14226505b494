"""A module as a link: its number and its title."""

from academy.edition import Edition, href, module_uri
from academy.model import LearningModule
from academy.render.markup import link


def module_link(module: LearningModule, edition: Edition, here: str) -> str:
    """A module by number and title, as the page at `here` links to it."""
    title = f"{module.id} {edition.title(module)}"
    return link(href(here, module_uri(module)), title, lang=edition.lang(module))
