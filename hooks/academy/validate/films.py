"""What stands beside a video: its film, held against script and narration, and captions that can be read."""

from collections.abc import Iterable, Iterator, Mapping

from academy.captions import captions
from academy.languages import SOURCE
from academy.load import RawFilm
from academy.model import MOST_A_SECOND, Film, Language, Narration, Script, Timeline, content_mark, in_words_of
from academy.problems import Problem, Rule

CAPTION_MISFIT = Rule(
    "caption-misfit",
    "“{text}” is niet bij te houden als ondertitel: {found} tekens per seconde, hoogstens {most}. Maak "
    "de zin korter, of spreek hem langzamer in.",
    "“{text}” cannot be read as a caption: {found} characters a second, at most {most}. Shorten the "
    "sentence, or speak it more slowly.",
)

Scripts = Mapping[str, Mapping[Language, Script]]


def current_films(raw: Iterable[RawFilm], scripts: Scripts, narrations: Mapping[str, Narration]) -> dict[str, Film]:
    """The films that show and say what is written and spoken now; any other is as if it were not there."""
    return {
        film.video_id: Film(film.video_id, film.size, film.sha256, film.pictures)
        for film in raw
        if film.video_id in narrations
        and film.content == content_mark(scripts[film.video_id][SOURCE], narrations[film.video_id])
    }


def caption_problems(timeline_by_video: Mapping[str, Timeline], scripts: Scripts) -> Iterator[Problem]:
    """Sentences that nobody can read in the time that they are spoken."""
    for id_, timeline in timeline_by_video.items():
        for language, script in scripts[id_].items():
            yield from _problems(in_words_of(timeline, script), script, language)


def _problems(timeline: Timeline, script: Script, language: Language) -> Iterator[Problem]:
    line_by_place = {
        (scene.id, number): sentence.line
        for scene in script.scenes
        for number, sentence in enumerate(scene.sentences, 1)
    }
    for misfit in captions(timeline, language).misfits:
        values = {"text": misfit.text, "found": f"{misfit.characters_a_second:.0f}", "most": MOST_A_SECOND}
        line = line_by_place[misfit.scene_id, misfit.number]
        yield Problem(script.source_uri, line, 1, misfit.scene_id, CAPTION_MISFIT, values)
