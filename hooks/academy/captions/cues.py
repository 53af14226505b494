"""A timeline → its captions: each stands exactly as long as its sentence, longer only where reading needs it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from academy.captions.parts import in_lines, parts_of
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
    until: float
    cues: tuple[Cue, ...]


def captions(timeline: Timeline, language: Language = SOURCE) -> Captions:
    """Sentence by sentence; one that is too short or too quick to read shares a cue with its neighbour."""
    starts = [sentence.start for scene in timeline.scenes for sentence in scene.sentences]
    untils = iter([*starts[1:], timeline.duration])
    cues, misfits = list[Cue](), list[Misfit]()
    for scene in timeline.scenes:
        groups = _groups([_Spoken((sentence,), next(untils), ()) for sentence in scene.sentences], language)
        cues.extend(cue for group in groups for cue in group.cues)
        unread = {sentence for group in groups if not group.cues for sentence in group.sentences}
        misfits.extend(
            Misfit(scene.id, number, sentence.text, len(sentence.text) / (sentence.end - sentence.start))
            for number, sentence in enumerate(scene.sentences, 1)
            if sentence in unread
        )
    return Captions(tuple(cues), tuple(misfits))


def _groups(spoken: Sequence[_Spoken], language: Language) -> list[_Spoken]:
    fitted = [_Spoken(one.sentences, one.until, _alone(one, language)) for one in spoken]
    for index, one in enumerate(fitted):
        if not one.cues:
            for first, last in ((index, index + 1), (index - 1, index), (index - 1, index + 1)):
                if first >= 0 and last < len(fitted) and (joined := _joined(fitted[first : last + 1], language)):
                    return [*fitted[:first], joined, *_groups(fitted[last + 1 :], language)]
    return fitted


def _joined(spoken: Sequence[_Spoken], language: Language) -> _Spoken | None:
    """Some sentences in one cue; nothing when they do not fit into it."""
    sentences = tuple(sentence for one in spoken for sentence in one.sentences)
    text = " ".join(sentence.text for sentence in sentences)
    if not in_lines(text, language):
        return None
    group = _Spoken(sentences, spoken[-1].until, ())
    cues = _timed([text], group, language)
    return _Spoken(sentences, group.until, cues) if cues else None


def _alone(one: _Spoken, language: Language) -> tuple[Cue, ...]:
    """One sentence in as many cues as it needs."""
    if one.cues:
        return one.cues
    parts = parts_of(one.sentences[0].text, language)
    return _timed(parts, one, language) if parts else ()


def _timed(parts: Sequence[str], spoken: _Spoken, language: Language) -> tuple[Cue, ...]:
    """Every part for its share of the characters; nothing when the pause after it is too short to read it."""
    start, characters = spoken.sentences[0].start, sum(len(part) for part in parts)
    needed = max(characters / MOST_A_SECOND, LEAST_SECONDS) + _ROUNDING * len(parts)
    end = max(spoken.sentences[-1].end, start + needed)
    if end > spoken.until:
        return ()
    shares = accumulate((len(part) / characters for part in parts), initial=0.0)
    times = [start + (end - start) * share for share in shares]
    texts = (in_lines(part, language) or () for part in parts)
    return tuple(Cue(a, b, lines) for (a, b), lines in zip(pairwise(times), texts, strict=True))
