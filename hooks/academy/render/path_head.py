"""The head of a path: what it is called, for whom it is, and its whole road."""

from academy.edition import Edition
from academy.model import LearningPath, PageWords
from academy.render.markup import esc, page_title
from academy.render.road import road


def path_head(path: LearningPath, words: PageWords, edition: Edition) -> str:
    """Title and lead, then the road."""
    say = edition.say
    kicker = say.path.kicker.format(
        sector=say.terms.sector_names[path.sector], modules=len(path.stations), weeks=len(path.weeks)
    )
    title = say.path.path.format(sector=say.terms.sector_short[path.sector])
    return (
        f'<header class="path-head">\n<p class="module-head__kicker">{esc(kicker)}</p>\n{page_title(title)}\n'
        f'<p class="lead">{esc(words.text_by_key["lead"])}</p>\n</header>\n{road(path, edition)}'
    )
