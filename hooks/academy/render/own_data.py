"""The parts of the privacy page: what the browser may keep, and how visitors take that along or wipe it."""

from academy.edition import Edition
from academy.render.markup import esc, script_button


def own_data(edition: Edition) -> str:
    """How much there is, and three buttons; without script nothing is kept, and the page says that."""
    say = edition.say
    texts = {
        "none": say.own_data.none,
        "count": say.own_data.count,
        "films": say.own_data.films,
        "seen": say.own_data.seen,
        "unknown": say.own_data.unknown,
        "sure": say.own_data.sure,
        "read": say.own_data.was_read,
        "empty": say.own_data.empty,
        "foreign": say.own_data.foreign,
        "newer": say.own_data.newer,
        "wiped": say.own_data.wiped,
    }
    data = " ".join(f'data-{name}="{esc(text)}"' for name, text in texts.items())
    return (
        f'<div class="own-data" data-own-data {data}><noscript><p>{esc(say.own_data.without_script)}</p></noscript>'
        f'<div data-with-script hidden><p class="own-data__count" data-own-data-count></p><div class="button-row">'
        f"{script_button('data-download', say.own_data.download, 'download')}"
        f"{script_button('data-read', say.own_data.read, 'upload')}"
        f"{script_button('data-wipe', say.own_data.wipe, 'wipe')}</div>"
        f'<input type="file" accept=".json,application/json" hidden aria-label="{esc(say.own_data.read)}">'
        f'<p role="status" data-own-data-status></p></div></div>'
    )


def kept_list(edition: Edition) -> str:
    """What the browser may remember: a line for every key that the site knows."""
    items = "".join(f"<li>{esc(words)}</li>" for words in edition.say.own_data.kept.values())
    return f"<ul>{items}</ul>"
