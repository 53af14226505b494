"""What stands beside the timeline of a path: this week, for whom it is read, and how to take it along."""

from academy.edition import Edition, href, module_uri, path_uri
from academy.model import LearningPath, Role
from academy.render.markup import button, choice, esc, icon, script_button
from academy.render.week_list import week_entry


def first_week(path: LearningPath, edition: Edition) -> str:
    """The week with the first step; the script puts that of the visitor in its place."""
    say, module = edition.say, path.stations[0].module
    address = f"{href(path_uri(path.sector), module_uri(module))}#{module.steps[0].id}"
    words = say.path.open_step.format(n=1, id=module.id)
    return (
        f'<section class="path-box path-week" data-week aria-labelledby="deze-week">'
        f'<h2 id="deze-week">{esc(say.path.first_week)}</h2>'
        f'<div class="week" data-week-entry>{week_entry(path.weeks[0], path, edition)}</div>'
        f'<p class="no-print" data-open-step>{button(address, words)}</p></section>'
    )


def role_filter(path: LearningPath, edition: Edition) -> str:
    """For whom the road and the timeline are read."""
    roles = edition.say.terms.role_names_by_sector[path.sector]
    options = [("alle", edition.say.path.everyone), *((role.value, esc(capital(roles[role]))) for role in Role)]
    return choice("role", edition.say.path.show_for, options, "alle", "filter path-box path-role")


def capital(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]


def take_along(edition: Edition) -> str:
    """The plan on paper, and its parts that one comes back for."""
    say = edition.say
    ways = (("weken", say.path.all_weeks), ("nu-al-regelen", say.path.arrange_now), ("volgorde", say.path.why_here))
    items = "".join(
        f'<li><a class="text-link" href="#{id_}">{esc(words)} {icon("arrow")}</a></li>' for id_, words in ways
    )
    return (
        f'<section class="path-box path-along no-print" aria-labelledby="meenemen">'
        f'<h2 id="meenemen">{esc(say.path.take_along)}</h2>'
        f"{script_button('print', say.path.print, 'printer', hidden=True)}<ul>{items}</ul></section>"
    )
