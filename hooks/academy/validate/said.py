"""What is said in a video, moment by moment, with captions that can be read; worked out once in every language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from academy.captions import Captions, captions
from academy.kept import kept
from academy.model import MOST_A_SECOND, Language, Script, Timeline, in_words_of
from academy.problems import Problem, Rule, beyond

CAPTION_MISFIT = Rule(
    "caption-misfit",
    "“{text}” is niet bij te houden als ondertitel: {found_nl} tekens per seconde, hoogstens {most}. Maak "
    "de zin korter, of spreek hem langzamer in.",
    "“{text}” cannot be read as a caption: {found_en} characters a second, at most {most}. Shorten the "
    "sentence, or speak it more slowly.",
)

Scripts = Mapping[str, Mapping[Language, Script]]


@dataclass(frozen=True, slots=True)
class Said:
    """What is said in one language: when, and what stands below the picture."""

    timeline: Timeline
    captions: Captions


SaidByVideo = Mapping[str, Mapping[Language, Said]]


def said_by_video(timeline_by_video: Mapping[str, Timeline], scripts: Scripts) -> SaidByVideo:
    """Every video that was spoken, in every language of its script."""
    return {
        id_: {language: _said(timeline, script, language) for language, script in scripts[id_].items()}
        for id_, timeline in timeline_by_video.items()
    }


@kept
def _said(dutch: Timeline, script: Script, language: Language) -> Said:
    timeline = in_words_of(dutch, script)
    return Said(timeline, captions(timeline, language, _speakers(script)))


def _speakers(script: Script) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(sentence.speaker for sentence in scene.sentences) for scene in script.scenes)


def caption_problems(said: SaidByVideo, scripts: Scripts) -> Iterator[Problem]:
    """Sentences that nobody can read in the time that they are spoken."""
    for id_, said_by_language in said.items():
        for language, one in said_by_language.items():
            yield from _problems(one.captions, scripts[id_][language])


def _problems(found: Captions, script: Script) -> Iterator[Problem]:
    line_by_place = {
        (scene.id, number): sentence.line
        for scene in script.scenes
        for number, sentence in enumerate(scene.sentences, 1)
    }
    for misfit in found.misfits:
        values = {"text": misfit.text, "most": MOST_A_SECOND, **beyond(misfit.characters_a_second, 0, MOST_A_SECOND)}
        line = line_by_place[misfit.scene_id, misfit.number]
        yield Problem(script.source_uri, line, 1, misfit.scene_id, CAPTION_MISFIT, values)
