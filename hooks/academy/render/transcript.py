"""What is said in a video, with what its slides show: to read instead of watching."""

from collections.abc import Sequence
from typing import assert_never

from academy.edition import Edition, moment_id, video_uri
from academy.languages import SOURCE
from academy.model import (
    Cue,
    Elsewhere,
    Layout,
    Nothing,
    Recorded,
    Rendered,
    Scene,
    Script,
    Sentence,
    TimedScene,
    Video,
    still_name,
)
from academy.render.markup import esc, icon, lang_attribute


def transcript(video: Video, edition: Edition) -> str:
    """The script of a video as text; nothing when it is not written yet.

    Where there is a film every sentence is a link to its moment. The link is its own target as well, so that it
    leads to the sentence where there is no script or no player.
    """
    script = edition.script(video)
    match playing := edition.playing(video):
        case Recorded():
            return _as_recorded(playing.cues, edition)
        case Rendered():
            return _as_written(video, script, playing, edition) if script else ""
        case Elsewhere() | Nothing():
            return _as_written(video, script, None, edition) if script else ""
        case never:
            assert_never(never)


def _as_written(video: Video, script: Script, film: Rendered | None, edition: Edition) -> str:
    timed = film.timeline(script.language).scenes if film else (None,) * len(script.scenes)
    slides = _slides(video, script, film, edition)
    scenes = "".join(
        _scene(scene, moment, slide, edition) for scene, moment, slide in zip(script.scenes, timed, slides, strict=True)
    )
    say = edition.say.video
    lead = f"{say.transcript_lead} {say.transcript_jump}" if film else say.transcript_lead
    return _frame(scenes, lang_attribute(script.language, edition.language), lead, edition, follows=film is not None)


def _frame(scenes: str, lang: str, lead: str, edition: Edition, *, follows: bool = True) -> str:
    say = edition.say
    return (
        f'<section class="transcript" aria-labelledby="tekst"><div class="transcript__head">'
        f'<h2 id="tekst">{esc(say.video.transcript)}</h2><p class="meta">{esc(lead)}</p></div>'
        f'<div class="transcript__text"{" data-transcript" * follows}{lang}>{scenes}</div></section>'
    )


def _scene(scene: Scene, timed: TimedScene | None, slide: str, edition: Edition) -> str:
    time = f"<time>{edition.say.length(timed.start)}</time>" if timed else ""
    moment = f' id="{moment_id(timed.start)}"' if timed else ""
    return (
        f'<section class="scene" aria-labelledby="{scene.id}"{moment}>{time}<h3 id="{scene.id}">{esc(scene.title)}</h3>'
        f"<p>{_spoken(scene, timed)}</p>{slide}</section>"
    )


def _spoken(scene: Scene, timed: TimedScene | None) -> str:
    if timed:
        texts = [moment_link(sentence.start, sentence.text, target=True) for sentence in timed.sentences]
    else:
        texts = [esc(sentence.text) for sentence in scene.sentences]
    pairs = enumerate(zip(scene.sentences, texts, strict=True), 1)
    return " ".join(
        f'<span id="z-{scene.id}-{number}">{_speaker(sentence)}{text}</span>' for number, (sentence, text) in pairs
    )


def _speaker(sentence: Sentence) -> str:
    """Who says it in a voice of their own: a reader does not hear it."""
    return f"<b>{esc(sentence.speaker)}:</b> " if sentence.speaker else ""


def _as_recorded(cues: Sequence[Cue], edition: Edition) -> str:
    first_at = {moment_id(cue.start): cue for cue in reversed(cues)}
    links = " ".join(moment_link(cue.start, cue.text, target=first_at[moment_id(cue.start)] is cue) for cue in cues)
    return _frame(
        f'<section class="scene"><p lang="{SOURCE}">{links}</p></section>',
        "",
        edition.say.video.transcript_jump,
        edition,
    )


def moment_link(seconds: float, text: str, *, target: bool = False) -> str:
    """A link to a moment of the film; as a target it is what the address leads to on the page."""
    moment = moment_id(seconds)
    return f'<a href="#{moment}"{f" id={chr(34)}{moment}{chr(34)}" if target else ""}>{esc(text)}</a>'


def chapters(video: Video, film: Rendered, script: Script, lang: str, edition: Edition) -> str:
    """The scenes, each with its picture as a link to its begin."""
    items = "".join(
        f'<li><a href="#{moment_id(scene.start)}">{_thumb(video, still_name(written.id), film, edition)}'
        f"<span><span{lang}>{esc(scene.title)}</span><time>{edition.say.length(scene.start)}</time></span></a></li>"
        for written, scene in zip(script.scenes, film.timeline(script.language).scenes, strict=True)
    )
    return (
        f'<section class="no-print" aria-labelledby="hoofdstukken">'
        f'<h2 id="hoofdstukken">{esc(edition.say.video.chapters)}</h2>'
        f'<ol class="chapters" data-chapters>{items}</ol></section>'
    )


def _thumb(video: Video, name: str, film: Rendered, edition: Edition) -> str:
    """The same file as beside the text, so that it is loaded once."""
    if name not in film.pictures:
        return ""
    address = edition.file_href(video_uri(video), f"{video.folder}/{name}")
    return f'<img src="{address}" alt="" width="96" height="54" loading="lazy" decoding="async">'


def _slides(video: Video, script: Script, film: Rendered | None, edition: Edition) -> list[str]:
    """Every slide as it is seen in the film, with its words for whoever does not see it; without a film the words."""
    pictures = film.pictures if film else ()
    # The picture is of the Dutch film: beside a translation its words are of use to everybody.
    aside = "visually-hidden" if script.language is SOURCE else "scene__slide"
    return [
        f'{_still(video, name, edition)}<div class="{aside}">{_words(scene)}</div>'
        if (name := still_name(scene.id)) in pictures
        else f'<div class="scene__slide">{icon("slide")}{_words(scene)}</div>'
        for scene in script.scenes
    ]


def _still(video: Video, name: str, edition: Edition) -> str:
    address = edition.file_href(video_uri(video), f"{video.folder}/{name}")
    return f'<img class="scene__still" src="{address}" alt="" width="720" height="405" loading="lazy" decoding="async">'


def _words(scene: Scene) -> str:
    if scene.layout is Layout.TABLE:
        return _table(scene)
    items = "".join(f"<li>{esc(item[0])}</li>" for item in scene.items)
    return f"<ol>{items}</ol>" if len(scene.items) > 1 else f"<p>{esc(scene.items[0][0])}</p>"


def _table(scene: Scene) -> str:
    head = "".join(f'<th scope="col">{esc(cell)}</th>' for cell in scene.head)
    rows = "".join(f"<tr>{''.join(f'<td>{esc(cell)}</td>' for cell in row)}</tr>" for row in scene.items)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
