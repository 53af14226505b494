"""The head of a path: what it is called, for whom it is, and its whole road."""

from academy.edition import Edition
from academy.model import LearningPath, PageWords, Role
from academy.render.markup import esc, page_title
from academy.render.road import road


def path_head(path: LearningPath, words: PageWords, edition: Edition) -> str:
    """Title and lead, then the road."""
    say = edition.say
    title = say.path.path.format(sector=say.terms.sector_short[path.sector])
    return (
        f'<header class="path-head">\n<p class="module-head__kicker">{_kicker(path, edition)}</p>\n'
        f"{page_title(title)}\n"
        f'<p class="lead">{esc(words.text_by_key["lead"])}</p>\n</header>\n{road(path, edition)}'
    )


def _kicker(path: LearningPath, edition: Edition) -> str:
    """How long the path is; for who chose a role the script shows how much of it is for her."""
    say, count = edition.say, len(path.stations)
    counts = f'<span data-if-role="">{esc(say.path.modules_count.format(n=count))}</span>'
    for role in Role:
        own, name = len(path.stations_for(role)), say.terms.role_names_by_sector[path.sector][role]
        told = say.path.modules_for_role.format(n=own, count=count, role=name)
        counts += f'<span data-if-role="{role}" hidden>{esc(told)}</span>'
    sector = esc(say.terms.sector_names[path.sector])
    return say.path.kicker.format(sector=sector, modules=counts, weeks=len(path.weeks))
