"""The search page: a form that a script brings to life, and ways to browse without it."""

import json

from academy.render.edition import Edition
from academy.render.markup import esc, href, link


def search_form(edition: Edition, here: str) -> str:
    """The form, the place for results, and the lists for whoever has no script."""
    say = edition.say
    kinds = esc(json.dumps(dict(say.search_kinds), ensure_ascii=False))
    browse = "\n".join(
        f"<li>{link(href(here, uri), title)}</li>"
        for title, uri in (
            (say.all_modules, "modules/index.md"),
            (say.all_videos, "videos/index.md"),
            (say.paths, "leerpaden/index.md"),
            say.footer_links[0],
        )
    )
    return (
        f'<form class="search" role="search" action="./" data-search data-none="{esc(say.search_none)}" '
        f'data-found="{esc(say.search_count)}" data-failed="{esc(say.search_failed)}" '
        f'data-kinds="{kinds}"><label for="term">{esc(say.search_label)}</label>'
        f'<div class="search__row"><input type="search" id="term" name="term" autocomplete="off">'
        f'<button class="button" type="submit">{esc(say.search_button)}</button></div>'
        f'<p class="meta" role="status" data-search-status></p></form><ol class="results" data-search-results></ol>'
        f"<ul data-browse hidden>{browse}</ul>"
        f"<noscript><p>{esc(say.search_without_script)}</p><ul>{browse}</ul></noscript>"
    )
