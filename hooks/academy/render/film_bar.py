"""The bar below a film, for who has script: play, ten seconds back, the chapters, captions, speed, the whole screen."""

import json
from collections.abc import Iterable, Sequence

from academy.edition import Edition
from academy.languages import SOURCE
from academy.model import Here, Rendered, Video
from academy.render.markup import choice, esc, icon

SPEEDS = ("0.75", "1", "1.25", "1.5", "2")

SIZES = ("klein", "gewoon", "groot")
"""How large captions may be, as the browser keeps it."""


def film_bar(video: Video, film: Here, edition: Edition) -> str:
    """Everything in one row; on a phone the chapters have a row of their own."""
    say = edition.say.video
    unpressed = ' aria-pressed="false"'
    words = esc(json.dumps([say.bar_play, say.bar_pause], ensure_ascii=False))
    play = (
        f'<button type="button" data-film-do="play" data-words="{words}" aria-label="{esc(say.bar_play)}">'
        f"{icon('play')}{icon('pause')}</button>"
    )
    return (
        f'<div class="film-bar" role="group" aria-label="{esc(say.bar)}" data-film-bar hidden>{play}'
        f"{_button('back', say.bar_back, 'back-10')}{_line(film, edition)}"
        f'<span class="film-bar__time"><span data-film-now>0:00</span><span class="film-bar__all"> / '
        f"{edition.say.length(film.seconds)}</span></span>{_captions(video, film, edition)}{_speed(edition)}"
        f"{_button('full-screen', say.bar_full_screen, 'full-screen', unpressed)}</div>"
    )


def _button(action: str, words: str, icon_name: str, more: str = "") -> str:
    return f'<button type="button" data-film-do="{action}" aria-label="{esc(words)}"{more}>{icon(icon_name)}</button>'


def _line(film: Here, edition: Edition) -> str:
    """Where the film is: a piece for every chapter, as long as it lasts."""
    say = edition.say.video
    pieces = "".join(
        f'<i data-start="{start:g}" data-end="{end:g}" data-title="{esc(title)}"><b></b></i>'
        for start, end, title in _chapters(film, edition)
    )
    return (
        f'<div class="film-bar__line" role="slider" tabindex="0" aria-label="{esc(say.bar_place)}" aria-valuemin="0" '
        f'aria-valuemax="{film.seconds:.0f}" aria-valuenow="0" data-film-line data-words="{esc(say.bar_place_words)}">'
        f"{pieces}</div>"
    )


def _chapters(film: Here, edition: Edition) -> Iterable[tuple[float, float, str]]:
    if not isinstance(film, Rendered):
        return [(0, film.seconds, "")]
    scenes = film.timeline(edition.language).scenes
    starts = [0, *(scene.start for scene in scenes[1:])]
    return zip(starts, [*starts[1:], film.seconds], (scene.title for scene in scenes), strict=True)


def _captions(video: Video, film: Here, edition: Edition) -> str:
    """A switch, and beside it how large they are and in which language, where there is more than one."""
    say, languages = edition.say.video, film.caption_languages
    first = edition.language if edition.language in languages else SOURCE
    sizes = zip(SIZES, say.caption_sizes, strict=True)
    parts: Sequence[str] = (
        choice(f"letters-{video.id}", say.caption_size, sizes, "gewoon", "film-bar__choice"),
        choice(
            f"taal-{video.id}",
            say.caption_language,
            [(language, language.own_name) for language in languages],
            first,
            "film-bar__choice",
        )
        if len(languages) > 1
        else "",
    )
    pressed, folded = ' aria-pressed="true"', ' aria-expanded="false"'
    return (
        f"{_button('captions', say.bar_captions, 'captions', pressed)}"
        f"{_button('caption-choices', say.bar_caption_choices, 'letters', folded)}"
        f'<div class="film-bar__panel" data-caption-choices hidden>{"".join(parts)}</div>'
    )


def _speed(edition: Edition) -> str:
    say = edition.say.video
    options = "".join(
        f'<option value="{speed}"{" selected" * (speed == "1")}>{speed.replace(".", say.decimal)}×</option>'
        for speed in SPEEDS
    )
    return (
        f'<label class="film-bar__speed"><span class="visually-hidden">{esc(say.speed)}</span>'
        f"<select data-speed>{options}</select></label>"
    )
