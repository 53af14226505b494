"""The part of the privacy page where visitors take along or wipe what their own browser keeps."""

from academy.render.edition import Edition
from academy.render.markup import esc, icon


def own_data(edition: Edition) -> str:
    """How much there is, and three buttons; without script nothing is kept, and the page says that."""
    say = edition.say
    texts = {
        "none": say.own_data.none,
        "count": say.own_data.count,
        "sure": say.own_data.sure,
        "read": say.own_data.was_read,
        "wrong": say.own_data.wrong,
        "wiped": say.own_data.wiped,
    }
    data = " ".join(f'data-{name}="{esc(text)}"' for name, text in texts.items())
    return (
        f'<div class="own-data" data-own-data {data}><noscript><p>{esc(say.own_data.without_script)}</p></noscript>'
        f'<div data-with-script hidden><p class="own-data__count" data-own-data-count></p><div class="button-row">'
        f"{_button('data-download', say.own_data.download, 'download')}"
        f"{_button('data-read', say.own_data.read, 'upload')}"
        f"{_button('data-wipe', say.own_data.wipe, 'wipe')}</div>"
        f'<input type="file" accept=".json,application/json" hidden aria-label="{esc(say.own_data.read)}">'
        f'<p role="status" data-own-data-status></p></div></div>'
    )


def _button(action: str, words: str, icon_name: str) -> str:
    return (
        f'<button class="button button--quiet" type="button" data-do="{action}">{icon(icon_name)} {esc(words)}</button>'
    )
