"""The filters above a list: one row of choices that work without script, and what to do when nothing is left."""

from academy.edition import Edition
from academy.model import Instrument, Phase, Role, Sector
from academy.render.markup import choice, esc, icon
from academy.render.path_beside import capital

ANY = "alle"
_TIME_BOUNDS = (60, 90)


def filters(edition: Edition, *, with_time: bool) -> str:
    """Who it is for and how long it takes in one row, the rest folded; on a phone all of it folded."""
    say = edition.say.lists
    groups = [_sector(edition), _role(edition), *([_time(edition)] if with_time else [])]
    more = (
        f'<details class="more-filters" data-menu><summary class="button button--quiet">{icon("filter")} '
        f"{esc(say.filter_more)}</summary><div>{_phase(edition)}{_instrument(edition)}</div></details>"
    )
    count = (
        f'<p class="filters__count"><span role="status" data-count="{esc(say.filter_count)}"></span>'
        f'<button class="link-button" type="button" data-wipe hidden>{esc(say.filter_wipe)}</button></p>'
    )
    summary = (
        f'<summary class="button button--quiet">{icon("filter")} '
        f'<span data-chosen="{esc(say.filter_words)}">{esc(say.filter_title)}</span></summary>'
    )
    row = f'<div class="filters__row">{"".join(groups)}{more}</div>'
    fold = f'<details class="filters" data-filters open>{summary}{row}</details>'
    return f'<div class="filter-bar">{fold}{count}</div>{_yours(edition)}'


def _yours(edition: Edition) -> str:
    """That the list knows whose it is; the script shows it, with the way to see everything."""
    say = edition.say.lists
    names = " ".join(
        f'data-{value.value}="{esc(name)}"'
        for names in (edition.say.terms.sector_short, edition.say.terms.role_names)
        for value, name in names.items()
    )
    return (
        f'<p class="yours" data-yours="{esc(say.yours)}" {names} hidden><span role="status"></span> '
        f'<button class="link-button" type="button">{esc(say.yours_all)}</button></p>'
    )


def none_left(edition: Edition) -> str:
    """What to say, and do, when the filters leave nothing."""
    say = edition.say.lists
    return (
        f'<div class="no-items" data-no-items="{esc(say.filter_without)}" hidden><p>{esc(say.filter_none)}</p>'
        f'<div class="button-row" data-without></div>'
        f'<p><button class="link-button" type="button" data-wipe>{esc(say.filter_clear)}</button></p></div>'
    )


def time_class(minutes: int) -> int:
    """1 up to an hour, 2 up to an hour and a half, 3 longer."""
    return sum(minutes > bound for bound in _TIME_BOUNDS) + 1


def _sector(edition: Edition) -> str:
    options = [(each.value, edition.say.terms.sector_short[each]) for each in Sector]
    return _pick("sector", edition.say.lists.filter_sector, edition.say.lists.filter_any, options)


def _role(edition: Edition) -> str:
    options = [(role.value, capital(edition.say.terms.role_names[role])) for role in Role]
    return _pick("role", edition.say.lists.filter_role, edition.say.lists.filter_any_role, options)


def _time(edition: Edition) -> str:
    options = [(str(n), text) for n, text in enumerate(edition.say.lists.times, 1)]
    return _pick("time", edition.say.lists.filter_time, edition.say.lists.filter_any_time, options)


def _phase(edition: Edition) -> str:
    options = [(str(int(phase)), edition.say.terms.phase_names[phase]) for phase in Phase]
    return _pick("phase", edition.say.lists.filter_phase, edition.say.lists.filter_any, options)


def _instrument(edition: Edition) -> str:
    options = [(each.value, capital(edition.say.terms.instrument_names[each])) for each in Instrument]
    return _pick("instrument", edition.say.lists.filter_instrument, edition.say.lists.filter_any, options)


def _pick(name: str, legend: str, any_word: str, options: list[tuple[str, str]]) -> str:
    return choice(name, legend, [(ANY, esc(any_word)), *((value, esc(text)) for value, text in options)], ANY, "pick")
