"""Videos as results, with what is said in them below, each sentence with its second where it can be played."""

from collections.abc import Iterator
from typing import assert_never

from academy.edition import Edition, url_of, video_uri
from academy.model import (
    Elsewhere,
    LearningModule,
    Nothing,
    Playing,
    Recorded,
    Rendered,
    ResultKind,
    Scene,
    Script,
    Timeline,
    Video,
)
from academy.search.entry import Entry, PartKind, Spoken, Traits
from academy.search.facets import KIND, ROLE, SECTOR, TIME, time_of
from academy.search.modules import module_traits
from academy.search.prose import sentences


def video_entry(video: Video, edition: Edition) -> Entry:
    """A video; its words are there as far as they are in the language of the edition."""
    module, playing = edition.module_by_id[video.module_id], edition.playing(video)
    traits = {
        **module_traits(module),
        KIND: (ResultKind.VIDEO,),
        ROLE: tuple(role.value for role in video.roles),
        SECTOR: tuple(sector.value for sector in video.sectors),
        TIME: time_of((playing.seconds or 0) / 60),
    }
    return Entry(
        kind=ResultKind.VIDEO,
        url=url_of(video_uri(video)),
        title=video.title(edition.language),
        where=_where(video, module, edition, playing),
        sentences=sentences(video.summary(edition.language)),
        traits=traits,
        parts=tuple(_parts(video, playing, traits, edition)),
        asked=edition.asked(video.id),
        number=f"{int(module.id)}-{int(video.number)}",
    )


def _where(video: Video, module: LearningModule, edition: Edition, playing: Playing) -> str:
    where = edition.say.search.in_video.format(n=video.number, id=module.id)
    return f"{where} · {edition.say.length(playing.seconds)}" if playing.seconds else where


def _parts(video: Video, playing: Playing, traits: Traits, edition: Edition) -> Iterator[Entry]:
    """What is said, as its page shows it: the captions of a recording, or else the script."""
    url, script = url_of(video_uri(video)), edition.script(video)
    own = script if script and script.language is edition.language else None
    match playing:
        case Recorded():
            if edition.language in playing.caption_languages:
                said = tuple(Spoken(cue.text, cue.start) for cue in playing.cues)
                yield Entry(PartKind.SCENE, f"{url}#tekst", video.title(edition.language), "", said, traits)
        case Rendered():
            yield from _scenes(own, url, traits, playing.timeline(edition.language)) if own else ()
        case Elsewhere() | Nothing():
            yield from _scenes(own, url, traits, None) if own else ()
        case never:
            assert_never(never)


def _scenes(script: Script, url: str, traits: Traits, timeline: Timeline | None) -> Iterator[Entry]:
    for position, scene in enumerate(script.scenes):
        timed = timeline.scenes[position].sentences if timeline else ()
        starts: list[float | None] = [sentence.start for sentence in timed] or [None] * len(scene.sentences)
        said = tuple(Spoken(sentence.text, start) for sentence, start in zip(scene.sentences, starts, strict=True))
        yield Entry(PartKind.SCENE, f"{url}#{scene.id}", scene.title, "", (*said, *_shown(scene, starts[0])), traits)


def _shown(scene: Scene, start: float | None) -> Iterator[Spoken]:
    """What stands on the slide and is not said."""
    spoken = " ".join(sentence.text for sentence in scene.sentences)
    for item in scene.items:
        text = " · ".join(item)
        if text not in spoken:
            yield Spoken(text, start)
