"""A timeline → its captions: each stands exactly as long as its sentence, longer only where reading needs it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise, repeat

from academy.captions.parts import MOST_CHARACTERS, MOST_LINES, in_lines, parts_of
from academy.languages import SOURCE
from academy.model import MOST_A_SECOND, Cue, Language, TimedSentence, Timeline

LEAST_SECONDS = 1.0
_ROUNDING = 0.002
"""Times are written in whole milliseconds."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A sentence that nobody can read in the time that it is there; `number` counts from 1 in its scene."""

    scene_id: str
    number: int
    text: str
    characters_a_second: float


@dataclass(frozen=True, slots=True)
class Captions:
    """The cues of a whole video, and the sentences that do not fit."""

    cues: tuple[Cue, ...]
    misfits: tuple[Misfit, ...]


@dataclass(frozen=True, slots=True)
class _Spoken:
    """Sentences that share their cues, with the moment at which the next one begins."""

    sentences: tuple[TimedSentence, ...]
    speakers: tuple[str, ...]
    until: float
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands in one cue: its lines, and who says them where that is not the narrator."""

    lines: tuple[str, ...]
    speakers: tuple[str, ...]

    @property
    def characters(self) -> int:
        """How much there is to read."""
        return len(" ".join(self.lines))


def captions(
    timeline: Timeline, language: Language = SOURCE, speakers: Sequence[Sequence[str]] | None = None
) -> Captions:
    """Sentence by sentence; one that is too short or too quick to read shares a cue with its neighbour.

    `speakers` names who says what in a voice of their own, scene by scene and sentence by sentence.
    """
    starts = [sentence.start for scene in timeline.scenes for sentence in scene.sentences]
    untils = iter([*starts[1:], timeline.duration])
    cues, misfits = list[Cue](), list[Misfit]()
    for scene, named in zip(timeline.scenes, speakers or repeat(repeat("")), strict=False):
        said = zip(scene.sentences, named, strict=False)
        groups = _groups([_Spoken((sentence,), (who,), next(untils), ()) for sentence, who in said], language)
        cues.extend(cue for group in groups for cue in group.cues)
        unread = {sentence for group in groups if not group.cues for sentence in group.sentences}
        misfits.extend(
            Misfit(scene.id, number, sentence.text, len(sentence.text) / (sentence.end - sentence.start))
            for number, sentence in enumerate(scene.sentences, 1)
            if sentence in unread
        )
    return Captions(tuple(cues), tuple(misfits))


def _groups(spoken: Sequence[_Spoken], language: Language) -> list[_Spoken]:
    fitted = [replace(one, cues=_alone(one, language)) for one in spoken]
    for index, one in enumerate(fitted):
        if not one.cues:
            for first, last in ((index, index + 1), (index - 1, index), (index - 1, index + 1)):
                if first >= 0 and last < len(fitted) and (joined := _joined(fitted[first : last + 1], language)):
                    return [*fitted[:first], joined, *_groups(fitted[last + 1 :], language)]
    return fitted


def _joined(spoken: Sequence[_Spoken], language: Language) -> _Spoken | None:
    """Some sentences in one cue; nothing when they do not fit into it."""
    sentences = tuple(sentence for one in spoken for sentence in one.sentences)
    speakers = tuple(who for one in spoken for who in one.speakers)
    group = _Spoken(sentences, speakers, spoken[-1].until, ())
    part = _together(group, language)
    cues = _timed([part], group) if part else ()
    return replace(group, cues=cues) if cues else None


def _together(spoken: _Spoken, language: Language) -> _Part | None:
    """Sentences in one cue: where one of them has a voice of its own, each has a line of its own."""
    texts = [sentence.text for sentence in spoken.sentences]
    if len({*spoken.speakers}) == 1:
        return _part(" ".join(texts), spoken.speakers[0], language)
    fits = len(texts) <= MOST_LINES and all(len(text) <= MOST_CHARACTERS for text in texts)
    return _Part(tuple(texts), spoken.speakers) if fits else None


def _part(text: str, speaker: str, language: Language) -> _Part | None:
    lines = in_lines(text, language)
    return _Part(lines, (speaker,) * len(lines) if speaker else ()) if lines else None


def _alone(one: _Spoken, language: Language) -> tuple[Cue, ...]:
    """One sentence in as many cues as it needs."""
    if one.cues:
        return one.cues
    texts = parts_of(one.sentences[0].text, language) or ()
    parts = [part for text in texts if (part := _part(text, one.speakers[0], language))]
    return _timed(parts, one) if parts else ()


def _timed(parts: Sequence[_Part], spoken: _Spoken) -> tuple[Cue, ...]:
    """Every part for its share of the characters; nothing when the pause after it is too short to read it."""
    start, characters = spoken.sentences[0].start, sum(part.characters for part in parts)
    needed = max(characters / MOST_A_SECOND, LEAST_SECONDS) + _ROUNDING * len(parts)
    end = max(spoken.sentences[-1].end, start + needed)
    if end > spoken.until:
        return ()
    shares = accumulate((part.characters / characters for part in parts), initial=0.0)
    times = [start + (end - start) * share for share in shares]
    return tuple(Cue(a, b, part.lines, part.speakers) for (a, b), part in zip(pairwise(times), parts, strict=True))
