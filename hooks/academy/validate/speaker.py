"""Who says a sentence of a script: the narrator, or somebody on the slide in a voice of their own."""

import re
from collections.abc import Iterator

from academy.model import Scene, Sentence
from academy.problems import Problem, Rule, did_you_mean

SPEAKER_SHAPE = Rule(
    "speaker-shape",
    "“**” staat alleen om de naam van wie een zin zegt: “**Rol:** Dit zeg ik.”, met de dubbele punt erbinnen. Schrijf "
    "het zo, of haal “**” weg.",
    "“**” stands only around the name of who says a sentence: “**Role:** This is what I say.”, with the colon inside. "
    "Write it so, or remove “**”.",
)
SPEAKER_ELSEWHERE = Rule(
    "speaker-elsewhere",
    "“{text}” krijgt hier geen eigen stem: de dia toont geen gesprek. Kies layout=dialogue, of haal “**{text}:** ” "
    "weg.",
    "“{text}” gets no voice of their own here: the slide shows no conversation. Choose layout=dialogue, or remove "
    "“**{text}:** ”.",
)
SPEAKER_UNKNOWN = Rule(
    "speaker-unknown",
    "“{text}” staat niet op de dia. Op de dia spreken: {allowed}.{guess_nl}",
    "“{text}” is not on the slide. On the slide speak: {allowed}.{guess_en}",
)
SPEAKER_SECOND = Rule(
    "speaker-second",
    "in deze scène heeft “{first}” al de tweede stem, en een derde is er niet. Laat de verteller zeggen wat “{text}” "
    "zegt.",
    "in this scene “{first}” has the second voice already, and there is no third. Let the narrator say what “{text}” "
    "says.",
)
SPEAKER_BALLOON = Rule(
    "speaker-balloon",
    "hier verschijnt de ballon van “{owner}”, maar {found_nl} zegt de zin. Zet “**{first}:** ” voor elke zin van "
    "“{first}”, en voor geen andere.",
    "the balloon of “{owner}” appears here, but {found_en} says the sentence. Put “**{first}:** ” before every "
    "sentence of “{first}”, and before no other.",
)
SPEAKER_TRANSLATED = Rule(
    "speaker-translated",
    "deze zin heeft in de ene taal een eigen stem en in de andere niet. Zet “**Rol:** ” voor dezelfde zinnen als in "
    "het Nederlands.",
    "this sentence has a voice of its own in one language and not in the other. Put “**Role:** ” before the same "
    "sentences as in Dutch.",
)

_Found = tuple[Sentence, Rule, dict[str, object]]
_MARK = "**"
_NARRATOR = {"found_nl": "de verteller", "found_en": "the narrator"}
_SPEAKER = re.compile(r"\*\*(?P<role>[^*]*[^*\s]):\*\* (?P<words>.*\S.*)")


def told_apart(text: str) -> tuple[str, str]:
    """Who says it, nothing for the narrator, and what."""
    found = _SPEAKER.fullmatch(text)
    return (found["role"], found["words"]) if found else ("", text)


def speaker_problems(scene: Scene, original: Scene | None, source: str) -> Iterator[Problem]:
    """What is wrong with who says what; a translation is held against the Dutch scene."""
    for sentence, rule, values in _wrong(scene, original):
        yield Problem(source, sentence.line, 1, scene.title, rule, values)


def _wrong(scene: Scene, original: Scene | None) -> Iterator[_Found]:
    """What else is wrong is told when every line says clearly whose it is."""
    unclear = [*_misshapen(scene), *_other_than(original, scene)]
    yield from unclear
    named = [sentence for sentence in scene.sentences if sentence.speaker]
    if unclear or not named:
        return
    if not scene.roles:
        yield named[0], SPEAKER_ELSEWHERE, {"text": named[0].speaker}
    elif unknown := [sentence for sentence in named if sentence.speaker not in scene.roles]:
        for sentence in unknown:
            yield sentence, SPEAKER_UNKNOWN, {"text": sentence.speaker, **did_you_mean(sentence.speaker, scene.roles)}
    else:
        yield from _shared(scene, named[0].speaker)


def _misshapen(scene: Scene) -> Iterator[_Found]:
    return ((sentence, SPEAKER_SHAPE, {}) for sentence in scene.sentences if _MARK in sentence.text)


def _other_than(original: Scene | None, scene: Scene) -> Iterator[_Found]:
    pairs = zip(scene.sentences, original.sentences if original else (), strict=False)
    return ((ours, SPEAKER_TRANSLATED, {}) for ours, theirs in pairs if bool(ours.speaker) != bool(theirs.speaker))


def _shared(scene: Scene, first: str) -> Iterator[_Found]:
    """One role has the second voice, and says all of its balloons with it."""
    for sentence in scene.sentences:
        owner = scene.role_of(sentence)
        if sentence.speaker and sentence.speaker != first:
            yield sentence, SPEAKER_SECOND, {"first": first, "text": sentence.speaker}
        elif owner and (owner == first) != bool(sentence.speaker):
            found = {"found_nl": f"“{first}”", "found_en": f"“{first}”"} if sentence.speaker else _NARRATOR
            yield sentence, SPEAKER_BALLOON, {"owner": owner, "first": first, **found}
