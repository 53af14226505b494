"""The parts of the home page: the route chooser, the cycle and the three paths."""

import json
from collections.abc import Iterator

from academy.edition import HOME, Edition, href, module_uri, path_uri
from academy.model import LearningPath, Role, Sector, WrittenPage
from academy.render.markup import button, choice, esc, icon, link, tile
from academy.render.path_beside import capital

_ROLE_ICONS = {Role.TEACHER: "bordsessie", Role.COACH: "coach", Role.LEADER: "compass"}


def hero(page: WrittenPage, edition: Edition) -> str:
    """Who it is for, what it is, and where to start."""
    words, say, catalog = page.words(edition.language), edition.say, edition.catalog
    facts = "\n".join(
        f"<li>{icon(name)} {esc(text.format(modules=len(catalog.modules), videos=len(catalog.videos)))}</li>"
        for name, text in zip(("school", "video", "list"), say.home.facts, strict=True)
    )
    text = words.text_by_key
    return (
        f'<section class="hero"><div class="md-grid hero__inner"><div><p>'
        f'<span class="chip chip--here">{esc(text["kicker"])}</span></p>'
        f'<h1>{esc(text["headline"])}</h1><p class="lead">{esc(text["lead"])}</p>'
        f'<ul class="hero__facts">{facts}</ul></div>'
        f"{_route(edition)}</div></section>{resume(edition)}"
    )


def resume(edition: Edition) -> str:
    """The way back to the step where the visitor was; the browser fills it in, and shows it when it knows one."""
    say = edition.say
    paths = {path.sector: href(HOME, path_uri(path.sector)) for path in edition.paths}
    addresses = json.dumps({**paths, "all": href(HOME, "leerpaden/index.md")})
    go = (
        f'<a class="button" href="./" data-resume-go="{esc(say.home.resume_go)}" '
        f'data-resume-on="{esc(say.home.resume_on)}" data-resume-paths="{esc(addresses)}">'
        f"{esc(say.home.resume_title)}</a>"
    )
    return (
        f'<section class="resume" aria-labelledby="verder" data-resume hidden>'
        f'{tile(icon("list"))}<div class="resume__main"><div><h2 id="verder">{esc(say.home.resume_title)}</h2>'
        f'<p class="resume__title" data-resume-title></p></div>'
        f'<p class="meta resume__step" data-resume-step="{esc(say.home.resume_step)}" '
        f'data-resume-done="{esc(say.home.resume_done)}"></p>'
        f'<ol class="seg" aria-hidden="true" data-resume-steps></ol></div>'
        f'<div class="resume__side">{go}<p class="meta">{esc(say.home.resume_private)}</p></div></section>'
    )


def _route(edition: Edition) -> str:
    say = edition.say
    sectors = choice(
        "sector",
        say.home.route_sector,
        ((s.value, esc(say.terms.sector_labels[s])) for s in Sector),
        "po",
        "route__sectors",
    )
    roles = choice(
        "role",
        say.home.route_role,
        ((role.value, f"{icon(_ROLE_ICONS[role])} {esc(capital(say.terms.role_names[role]))}") for role in Role),
        "leraar",
        "route__roles",
    )
    answers = "\n".join(_answers(edition))
    return (
        f'<form class="route" aria-labelledby="route"><h2 id="route">{esc(say.home.route_title)}</h2>{sectors}{roles}'
        f'<div class="route__result" aria-live="polite">{answers}</div></form>'
    )


def _answers(edition: Edition) -> Iterator[str]:
    for path in edition.paths:
        for role in Role:
            yield _answer(path, role, edition)


def _answer(path: LearningPath, role: Role, edition: Edition) -> str:
    say = edition.say
    stations = path.stations_for(role)
    if not stations:
        return ""
    module = stations[0].module
    step = module.steps[0]
    name = say.terms.role_names_by_sector[path.sector][role]
    title = say.home.route_answer.format(sector=say.terms.sector_short[path.sector], role=name)
    text = say.home.route_text.format(
        count=len(stations), weeks=len(path.weeks), id=module.id, title=edition.title(module)
    )
    # The role travels in the address: without script it is simply ignored.
    address = href(HOME, path_uri(path.sector)) + f"?rol={role.value}"
    first = (
        f'<a class="route__first" href="{esc(href(HOME, module_uri(module), step.id))}">'
        f'<span class="tile tile--here tile--small" aria-hidden="true">1</span>'
        f"<span><small>{esc(say.home.route_first_step.format(n=step.minutes))}</small> "
        f"{esc(edition.step_title(module, step))}</span></a>"
    )
    return (
        f'<div class="route__answer" data-sector="{path.sector}" data-role="{role}"><p>'
        f"<strong>{esc(title)}</strong>{esc(text)}</p>{first}"
        f"{button(address, say.home.route_open, 'arrow', 'button button--here button--big')}</div>"
    )


def path_cards(edition: Edition, here: str) -> str:
    """The three paths with their length, modules and visits, each beside the longest of them."""
    longest = max(len(path.weeks) for path in edition.paths)
    return f'<ul class="paths">{"".join(_path_card(path, longest, edition, here) for path in edition.paths)}</ul>'


def _path_card(path: LearningPath, longest: int, edition: Edition, here: str) -> str:
    say = edition.say
    deepening = sum(len(phase.deepening) for phase in path.phases)
    unit = edition.page_by_uri[path_uri(path.sector)].words(edition.language).text_by_key["unit"]
    rows = (
        (say.path.length, say.path.weeks_count.format(n=len(path.weeks))),
        (say.path.modules, say.path.plus_deepening.format(core=len(path.stations), more=deepening)),
        (say.path.visits, str(path.profile.visits)),
    )
    table = "\n".join(f"<dt>{esc(term)}</dt><dd>{esc(value)}</dd>" for term, value in rows)
    level = 3 if here == HOME else 2
    title = link(href(here, path_uri(path.sector)), say.terms.sector_labels[path.sector])
    return (
        f'<li class="path-card"><h{level}>{title}</h{level}>'
        f'<p class="meta">{esc(capital(unit))}</p>{_length_bar(len(path.weeks), longest)}<dl>{table}</dl>'
        f'<span class="text-link" aria-hidden="true">{esc(say.path.see_path)} {icon("arrow")}</span></li>'
    )


def _length_bar(weeks: int, longest: int) -> str:
    """How long the path is beside the longest one; the row with its weeks says the same in words."""
    return (
        f'<svg class="length" viewBox="0 0 {longest} 2" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="length__all" width="{longest}" height="2"/>'
        f'<rect class="length__own" width="{weeks}" height="2"/>'
        f"</svg>"
    )
