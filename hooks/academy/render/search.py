"""The search page: a form that a script brings to life, and everything by topic for whoever rather browses."""

import json
from collections.abc import Iterable

from academy.edition import Edition, href, path_uri, video_uri
from academy.model import Phase, ResultKind
from academy.render.markup import esc, icon, link
from academy.render.module_card import module_link


def search_form(edition: Edition, here: str) -> str:
    """The form, the place for results with their facets, and everything by topic."""
    say = edition.say
    return (
        f'<form class="search-box" role="search" action="./" data-search data-language="{edition.language}" '
        f'data-words="{_words(edition)}">'
        f'<label class="visually-hidden" for="term">{esc(say.search.label)}</label>{icon("search")}'
        f'<input type="search" id="term" name="term" autocomplete="off" enterkeyhint="search" spellcheck="false">'
        f'<button class="button button--big" type="submit">{esc(say.search.button)}</button>'
        f'<p class="search-failed" role="alert" data-search-failed hidden>{esc(say.search.failed)} '
        f'<button class="button button--quiet" type="button" data-search-again>{esc(say.search.again)}</button></p>'
        "</form>"
        '<p class="search-status" role="status" data-search-status></p>'
        '<p class="search-meant" data-search-meant hidden></p>'
        f'<div class="search-layout" data-search-found hidden>'
        f'<details class="facets" data-search-filters>'
        f'<summary class="button button--quiet">{esc(say.search.filters)}</summary><div data-search-facets></div>'
        f'<button class="button button--quiet" type="button" data-search-clear hidden>'
        f"{esc(say.search.clear)}</button></details>"
        f'<div><ol class="hits" data-search-results></ol><button class="button button--quiet" type="button" '
        f"data-search-more hidden>{esc(say.search.more)}</button></div></div>"
        f"<noscript><p>{esc(say.search.without_script)}</p></noscript>"
        f'<section class="topics" aria-labelledby="onderwerp" data-search-browse><h2 id="onderwerp">'
        f"{esc(say.search.all)}</h2>{_topics(edition, here)}</section>"
    )


def _words(edition: Edition) -> str:
    say = edition.say
    words = {
        "count": say.search.count,
        "one": say.search.one,
        "none": say.search.none,
        "filtered": say.search.none_filtered,
        "instead": say.search.instead,
        "unknown": say.search.unknown,
        "meant": say.search.meant,
    }
    return esc(json.dumps(words, ensure_ascii=False))


def _topics(edition: Edition, here: str) -> str:
    say = edition.say
    paths = [link(href(here, path_uri(path.sector)), say.terms.sector_names[path.sector]) for path in edition.paths]
    instruments = [link(href(here, page.uri), page.words(edition.language).title) for page in edition.instrument_pages]
    terms = sorted(edition.catalog.terms, key=lambda term: term.words(edition.language).term.casefold())
    glossary = [link(href(here, "begrippen.md", term.id), term.words(edition.language).term) for term in terms]
    modules = "".join(
        f"<section><h3>{phase} · {esc(say.terms.phase_names[Phase(phase)])}</h3>"
        f"{_list(_module(module.id, edition, here) for module in modules)}</section>"
        for phase, modules in edition.modules_by_phase.items()
    )
    glossary_title = say.search.kinds[ResultKind.TERM]
    others = ((say.shell.paths, paths), (say.shell.instruments, instruments), (glossary_title, glossary))
    rest = "".join(f"<section><h3>{esc(title)}</h3>{_list(links)}</section>" for title, links in others)
    return modules + rest


def _module(id_: str, edition: Edition, here: str) -> str:
    module = edition.module_by_id[id_]
    videos = (
        link(href(here, video_uri(video)), video.title(edition.language), lang=edition.video_lang(video))
        for video in edition.videos_by_module[id_]
    )
    return f"{module_link(module, edition, here)}{_list(videos)}"


def _list(items: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
