"""The search page: a form that a script brings to life, and everything by topic for who rather browses."""

import json
from collections.abc import Iterable

from academy.edition import Edition, href, path_uri, video_uri
from academy.model import Phase, ResultKind
from academy.render.markup import esc, icon, link
from academy.render.module_link import module_link


def search_form(edition: Edition, here: str) -> str:
    """The form, and the places for what is found: an answer, groups of results, and what lies beside them."""
    say = edition.say.search
    root = esc(edition.file_href(here, "")).rstrip("/") + "/"
    return (
        f'<form class="search-box" role="search" action="./" data-search data-language="{edition.language}" '
        f'data-root="{root}" data-words="{_words(edition)}">'
        f'<label class="visually-hidden" for="term">{esc(say.label)}</label>{icon("search")}'
        f'<input type="search" id="term" name="term" autocomplete="off" enterkeyhint="search" spellcheck="false">'
        f'<button class="button button--big" type="submit">{esc(say.button)}</button>'
        f'<p class="search-failed" role="alert" data-search-failed hidden>{esc(say.failed)} '
        f'<button class="button button--quiet" type="button" data-search-again>{esc(say.again)}</button></p>'
        "</form>"
        f'<div class="search-bar">{_facets(edition)}'
        '<p class="search-status" role="status" data-search-status></p></div>'
        '<p class="search-meant" data-search-meant hidden></p>'
        f'<p class="search-yours" data-search-yours="{esc(say.yours)}" hidden><span></span> '
        f'<button class="link-button" type="button">{esc(say.yours_off)}</button></p>'
        f'<div class="search-layout" data-search-found hidden>{_found(edition)}{_beside(edition)}</div>'
        f"<noscript><p>{esc(say.without_script)}</p></noscript>"
    )


def _facets(edition: Edition) -> str:
    say = edition.say.search
    return (
        f'<details class="facets" data-search-filters hidden><summary class="button button--quiet">'
        f"{icon('filter')} <span>{esc(say.filters)}</span></summary><div><div data-search-facets></div>"
        f'<button class="button button--quiet" type="button" data-search-clear hidden>{esc(say.clear)}</button></div>'
        f"</details>"
    )


def _found(edition: Edition) -> str:
    say = edition.say.search
    groups = "".join(
        f'<section class="group" data-search-group="{name}" aria-labelledby="groep-{name}" hidden>'
        f'<h2 id="groep-{name}">{esc(title)}</h2><ol class="{css}" data-search-list></ol></section>'
        for name, title, css in (
            ("module", say.group_modules, "hits"),
            ("video", edition.say.shell.videos, "films hits"),
            ("other", say.group_others, "hits"),
        )
    )
    answer = (
        f'<section class="answer" data-search-answer hidden><p class="answer__k">'
        f"{esc(say.kinds[ResultKind.TERM])}</p><h2></h2><p data-search-meaning></p>"
        f'<p><a class="text-link" href="./" data-search-answer-more="{esc(say.answer_more)}"><span></span> '
        f"{icon('arrow')}</a></p></section>"
    )
    more = f'<button class="button button--quiet" type="button" data-search-more hidden>{esc(say.more)}</button>'
    return f"<div>{answer}<div data-search-results>{groups}</div>{more}</div>"


def _beside(edition: Edition) -> str:
    say = edition.say.search
    parts = "".join(
        f'<section class="card" data-search-{name} aria-labelledby="naast-{name}" hidden><h2 id="naast-{name}">'
        f"{esc(title)}</h2><ul></ul></section>"
        for name, title in (("sheets", say.sheets), ("asked", say.asked))
    )
    return f'<div class="search-beside">{parts}</div>'


def topics(edition: Edition, here: str) -> str:
    """Everything by topic, for whoever rather browses."""
    return (
        f'<section class="topics" aria-labelledby="onderwerp" data-search-browse><h2 id="onderwerp">'
        f"{esc(edition.say.search.all)}</h2>{_topics(edition, here)}</section>"
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
        "chosen": say.search.chosen,
        "said": say.search.said_at,
        **{sector.value: name for sector, name in say.terms.sector_short.items()},
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
    glossary_title, *_ = say.shell.footer_titles
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
