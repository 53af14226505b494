"""Videos as results, with their scenes below them and the second at which every sentence is said."""

from collections.abc import Iterator

from academy.edition import Edition, url_of, video_uri
from academy.model import LearningModule, Scene, Script, Timeline, Video
from academy.search.entry import Entry, Spoken, Traits
from academy.search.facets import KIND, ROLE, SECTOR, TIME, time_of
from academy.search.modules import module_traits
from academy.search.prose import sentences


def video_entries(edition: Edition) -> Iterator[Entry]:
    """Every video; its words are there as far as they are in the language of the edition."""
    for video in edition.catalog.videos:
        yield _video(video, edition, edition.catalog.timeline_by_video.get(video.id))


def _video(video: Video, edition: Edition, timeline: Timeline | None) -> Entry:
    module, script = edition.module_by_id[video.module_id], edition.script(video)
    traits = {
        **module_traits(module),
        KIND: ("video",),
        ROLE: tuple(role.value for role in video.roles),
        SECTOR: tuple(sector.value for sector in video.sectors),
        TIME: time_of(timeline.duration / 60 if timeline else 0),
    }
    url, own = url_of(video_uri(video)), script is not None and script.language is edition.language
    return Entry(
        kind="video",
        url=url,
        title=video.title(edition.language),
        where=_where(video, module, edition, timeline),
        sentences=sentences(video.summary(edition.language)),
        traits=traits,
        parts=tuple(_scenes(script, url, traits, timeline)) if script and own else (),
        asked=edition.asked(video.id),
        number=f"{int(module.id)}-{int(video.number)}",
    )


def _where(video: Video, module: LearningModule, edition: Edition, timeline: Timeline | None) -> str:
    where = edition.say.search.in_video.format(n=video.number, id=module.id)
    return f"{where} · {_clock(timeline.duration)}" if timeline else where


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _scenes(script: Script, url: str, traits: Traits, timeline: Timeline | None) -> Iterator[Entry]:
    for position, scene in enumerate(script.scenes):
        timed = timeline.scenes[position].sentences if timeline else ()
        starts: list[float | None] = [sentence.start for sentence in timed] or [None] * len(scene.sentences)
        said = tuple(Spoken(sentence.text, start) for sentence, start in zip(scene.sentences, starts, strict=True))
        yield Entry("scene", f"{url}#{scene.id}", scene.title, "", (*said, *_shown(scene, starts[0])), traits)


def _shown(scene: Scene, start: float | None) -> Iterator[Spoken]:
    """What stands on the slide and is not said."""
    spoken = " ".join(sentence.text for sentence in scene.sentences)
    for item in scene.items:
        text = " · ".join(item)
        if text not in spoken:
            yield Spoken(text, start)
