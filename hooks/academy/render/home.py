"""The stage of the home page: one scene and three taps for a newcomer, the next step for who was here before."""

import json
from collections.abc import Iterator

from academy.edition import HOME, Edition, going_on_address, href, module_uri, path_uri
from academy.model import LearningPath, PageScene, Role, Sector, WrittenPage
from academy.render.markup import button, choice, esc, icon
from academy.render.path_beside import capital
from academy.render.scene import scene_picture

_ROLE_ICONS = {Role.TEACHER: "bordsessie", Role.COACH: "coach", Role.LEADER: "compass"}


def hero(page: WrittenPage, edition: Edition) -> str:
    """Who it is for, what it is, and where to start; or where one was: a class of the root says which shows."""
    text, say = page.words(edition.language).text_by_key, edition.say.home
    return (
        f'<section class="hero" data-stage><div class="md-grid hero__inner"><div class="hero__text">'
        f'<p class="for-new"><span class="chip chip--here">{esc(text["kicker"])}</span></p>'
        f'<p class="for-back hero__week" data-resume-week="{esc(say.resume_week)}"></p>'
        f'<h1><span class="for-new">{esc(text["headline"])}</span>'
        f'<span class="for-back">{esc(say.resume_title)}</span></h1>'
        f'<p class="lead for-new">{esc(text["lead"])}</p>{_scene(PageScene.BOARD, "for-new hero__scene", edition)}'
        f'{resume(edition)}<p class="for-back hero__note">{esc(say.resume_private)} '
        f'<a href="#route">{esc(say.resume_other)}</a></p></div>'
        f"{_route(edition)}{_scene(PageScene.BACK, 'for-back hero__people', edition)}</div></section>"
        f"{_this_week(edition)}"
    )


def _scene(scene: PageScene, classes: str, edition: Edition) -> str:
    """Asked for where it shows: the other of both has no box, and a lazy picture without one does not come."""
    sizes = "(min-width: 60em) 640px, 92vw"
    return f'<div class="{classes}">{scene_picture(scene, edition, HOME, sizes=sizes, classes="hero__picture")}</div>'


def resume(edition: Edition) -> str:
    """The way back to the step where the visitor was; the browser fills it in, and shows it when it knows one."""
    say = edition.say.home
    paths = {path.sector: href(HOME, path_uri(path.sector)) for path in edition.paths}
    addresses = json.dumps({**paths, "all": href(HOME, "leerpaden/index.md")})
    words = {"done": say.resume_done, "data": edition.file_href(HOME, going_on_address(edition.language))}
    data = " ".join(f'data-resume-{name}="{esc(text)}"' for name, text in words.items())
    go = (
        f'<a class="button button--here button--big" href="./" data-resume-go="{esc(say.resume_go)}" '
        f'data-resume-on="{esc(say.resume_on)}" data-resume-next="{esc(say.resume_next)}" '
        f'data-resume-paths="{esc(addresses)}"><span>{esc(say.resume_title)}</span> {icon("arrow")}</a>'
    )
    board = (
        f'<a class="button button--quiet button--big" href="./" data-resume-board hidden>'
        f"{icon('board')} {esc(edition.say.meeting.start)}</a>"
    )
    return (
        f'<section class="resume for-back" aria-label="{esc(say.resume_title)}" data-resume {data} hidden>'
        f'<span class="tile tile--here" aria-hidden="true" data-resume-number></span>'
        f'<div><p class="resume__k" data-resume-where="{esc(say.resume_where)}"></p><h2 data-resume-title></h2></div>'
        f'<ol class="seg" aria-hidden="true" data-resume-steps></ol><p class="button-row">{go}{board}</p></section>'
    )


def _this_week(edition: Edition) -> str:
    """What stands below the stage for who was here before; empty until the browser fills it."""
    say = edition.say.home
    words = {"left": say.week_left, "all-done": say.week_all_done, "of-step": say.week_film}
    amounts = edition.say.amounts
    words |= {"minutes": amounts.minutes_short, "one-week": capital(amounts.week), "weeks": capital(amounts.weeks)}
    data = " ".join(f'data-{name}="{esc(text)}"' for name, text in words.items())
    films = (
        f'<div class="row-between"><h2 id="films-nu">{esc(say.week_films)}</h2>'
        f'<a href="{href(HOME, "videos/index.md")}">'
        f"{esc(say.week_all_films.format(n=len(edition.catalog.videos)))}</a></div>"
        f'<ul class="films" data-week-films></ul>'
    )
    root = esc(edition.file_href(HOME, "")).rstrip("/") + "/"
    return (
        f'<div class="for-back this-week" data-week data-root="{root}" {data} hidden>'
        f'<section class="card" aria-labelledby="deze-module"><div class="row-between">'
        f'<h2 id="deze-module">{esc(say.week_module)}</h2><a data-week-module href="./">{esc(say.week_whole)}</a></div>'
        f'<ol class="checks" data-week-steps></ol><p class="meta" data-week-left></p></section>'
        f'<section class="card" aria-labelledby="hierna"><h2 id="hierna">{esc(say.week_after)}</h2>'
        f"<div data-week-next></div></section>"
        f'<section class="this-week__films" aria-labelledby="films-nu">{films}</section></div>'
    )


def _route(edition: Edition) -> str:
    say = edition.say
    sectors = choice(
        "sector",
        say.home.route_sector,
        ((s.value, esc(say.terms.sector_labels[s])) for s in Sector),
        "",
        "route__sectors",
    )
    roles = choice(
        "role",
        say.home.route_role,
        ((role.value, f"{icon(_ROLE_ICONS[role])} {esc(capital(say.terms.role_names[role]))}") for role in Role),
        "",
        "route__roles",
    )
    answers = "\n".join(_answers(edition))
    hint = (
        f'<div class="route__hint"><p>{esc(say.home.route_hint)}</p>'
        f'<p><a href="{href(HOME, "leerpaden/index.md")}">{esc(say.home.route_all)}</a></p></div>'
    )
    wipe = (
        f'<p class="route__wipe meta"><button class="link-button" type="reset">{esc(say.home.route_wipe)}</button> '
        f"{esc(say.home.route_kept)}</p>"
    )
    return (
        f'<form class="route" id="route" aria-labelledby="route-titel" data-route>'
        f'<h2 id="route-titel">{esc(say.home.route_title)}</h2>{sectors}{roles}'
        f'<div class="route__result" aria-live="polite">{hint}{answers}</div>{wipe}</form>'
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
        f'<span class="tile tile--tint tile--small" aria-hidden="true">1</span>'
        f"<span><small>{esc(say.home.route_first_step.format(n=step.minutes))}</small> "
        f"{esc(edition.step_title(module, step))}</span></a>"
    )
    return (
        f'<div class="route__answer" data-route-answer data-sector="{path.sector}" data-role="{role}"><p>'
        f"<strong>{esc(title)}</strong>{esc(text)}</p>{first}"
        f"{button(address, say.home.route_open, 'arrow', 'button button--here button--big')}</div>"
    )
