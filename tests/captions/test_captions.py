"""Captions: two lines at most, long enough to read, and never away from the voice."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from academy.captions import (
    LEAST_SECONDS,
    MOST_CHARACTERS,
    MOST_LINES,
    Captions,
    captions,
    in_lines,
    parts_of,
)
from academy.model import MOST_A_SECOND, Cue, Language, Layout, Scene, Script, Sentence, Timeline, in_words_of, lay_out
from sites import real_checked


def a_scene(*texts: str) -> Scene:
    return Scene("een", "Eén", Layout.POINTS, "wall", (), (("Punt",),), tuple(Sentence(text) for text in texts))


SECOND = 48_000
_FIRST, _SECOND = lay_out([a_scene("Eén.", "Twee.")], [[SECOND, SECOND]]).scenes[0].sentences
LEAD, PAUSE = _FIRST.start, _SECOND.start - _FIRST.end
words = st.text("abcdefghijklmnop", min_size=1, max_size=14)
sentences = st.lists(words, min_size=1, max_size=40).map(lambda found: f"{' '.join(found)}.")


def spoken(*said: tuple[str, float]) -> Captions:
    """The captions of one scene: sentences with their seconds."""
    return captions(lay_out([a_scene(*(text for text, _ in said))], [[int(s * SECOND) for _, s in said]]))


def timeline_of(script: Script) -> Timeline:
    """As it was spoken; at fourteen characters a second as long as nobody did."""
    if found := real_checked().catalog.timeline_by_video.get(script.video_id):
        return in_words_of(found, script)
    return lay_out(script.scenes, [[len(s.text) * SECOND // 14 for s in scene.sentences] for scene in script.scenes])


def readable(cue: Cue) -> bool:
    lasts = round(cue.end, 3) - round(cue.start, 3)
    return (
        len(cue.lines) <= MOST_LINES
        and all(len(line) <= MOST_CHARACTERS for line in cue.lines)
        and lasts >= LEAST_SECONDS - 1e-9
        and len(cue.text) / lasts <= MOST_A_SECOND
    )


def test_a_short_sentence_is_one_cue_as_long_as_it_is_spoken() -> None:
    (cue,) = spoken(("Iedereen staat, want dan blijft het kort.", 3.0)).cues
    assert cue == Cue(LEAD, LEAD + 3, ("Iedereen staat, want dan blijft het kort.",))


def test_a_long_sentence_is_cut_at_its_comma() -> None:
    found = spoken(("Vijf kleuters leggen zes foto's van hun schooldag op een rij, van makkelijk naar moeilijk.", 6.0))
    assert [cue.text for cue in found.cues] == [
        "Vijf kleuters leggen zes foto's van hun schooldag op een rij,",
        "van makkelijk naar moeilijk.",
    ]
    assert (found.cues[0].start, found.cues[-1].end) == (LEAD, LEAD + 6)


def test_a_quick_sentence_stays_into_the_pause_after_it() -> None:
    first, second = spoken(("Wie doet er nu wat, en wanneer?", 1.7), ("Dat staat er.", 1.5)).cues
    assert first.start + 1.7 < first.end <= second.start == pytest.approx(LEAD + 1.7 + PAUSE)


def test_a_sentence_too_short_to_read_shares_a_cue_with_the_next() -> None:
    (cue,) = spoken(("Nee.", 0.4), ("Dat was vorige week.", 1.6)).cues
    assert cue.lines == ("Nee. Dat was vorige week.",)
    assert (cue.start, cue.end) == pytest.approx((LEAD, LEAD + 0.4 + PAUSE + 1.6))


def test_a_sentence_that_nobody_can_keep_up_with_is_told() -> None:
    found = spoken(("Hier kunnen zeventien van de vierentwintig leerlingen een hele tekst navertellen.", 2.0))
    (misfit,) = found.misfits
    assert (misfit.scene_id, misfit.number, found.cues) == ("een", 1, ())
    assert misfit.characters_a_second > MOST_A_SECOND


@given(sentences)
def test_parts_are_the_sentence_and_each_fits(text: str) -> None:
    parts = parts_of(text)
    if parts is not None:
        assert " ".join(parts) == text
        assert all(in_lines(part) for part in parts)


@given(st.lists(st.tuples(sentences, st.floats(0.3, 15)), min_size=1, max_size=6))
def test_every_cue_can_be_read_and_none_stands_in_the_way_of_another(said: list[tuple[str, float]]) -> None:
    found = spoken(*said)
    assert all(readable(cue) for cue in found.cues)
    assert all(here.end <= there.start + 1e-9 for here, there in pairwise(found.cues))
    told = {misfit.number for misfit in found.misfits}
    kept = [text for number, (text, _) in enumerate(said, 1) if number not in told]
    assert " ".join(cue.text for cue in found.cues) == " ".join(kept)


def test_every_real_script_can_be_read_along() -> None:
    scripts = [script for own in real_checked().catalog.scripts_by_video.values() for script in own.values()]
    assert len(scripts) > 100
    assert {(script.video_id, script.language): wrong for script in scripts if (wrong := hard_to_read(script))} == {}


def hard_to_read(script: Script) -> list[object]:
    """What cannot be read along: sentences, cues, and how many sentences begin no cue where there are too many."""
    timeline = timeline_of(script)
    found = captions(timeline, script.language)
    moments = {s.start for scene in timeline.scenes for s in scene.sentences}
    on_time = [cue for cue in found.cues if any(abs(cue.start - moment) < 1e-9 for moment in moments)]
    # A sentence that is too short to be read alone shares the cue of its neighbour.
    lost = len(moments) - len(on_time)
    return [*found.misfits, *(cue for cue in found.cues if not readable(cue)), *([lost] if lost > 2 else [])]


def test_no_part_ends_on_an_article() -> None:
    lines = in_lines("Daarnaast hangen de successen van vorige week.", Language.NL)
    assert lines == ("Daarnaast hangen", "de successen van vorige week.")


def in_two_voices(*said: tuple[str, str, float]) -> Captions:
    """The captions of one scene: who says it, what, and in how many seconds."""
    scene = a_scene(*(text for _, text, _ in said))
    timeline = lay_out([scene], [[int(seconds * SECOND) for *_, seconds in said]])
    return captions(timeline, speakers=[[who for who, *_ in said]])


def test_a_caption_names_who_speaks_and_the_narrator_is_not_named() -> None:
    first, second = in_two_voices(("", "“En de anderen?” vraagt de coach.", 2.4), ("Leraar", "Die begonnen.", 1.3)).cues
    assert (first.speakers, second.speakers) == ((), ("Leraar",))


def test_every_part_of_a_long_sentence_names_who_speaks() -> None:
    text = "Twaalf lazen de som eerst hardop, en de anderen begonnen meteen te rekenen met de verkeerde getallen."
    cues = in_two_voices(("Leraar", text, 7.0)).cues
    assert len(cues) > 1
    assert all(cue.speakers == ("Leraar",) * len(cue.lines) for cue in cues)


def test_two_voices_in_one_caption_have_a_line_each() -> None:
    (cue,) = in_two_voices(("Leraar", "Nee.", 0.3), ("", "“Waarom niet?” vraag jij.", 1.5)).cues
    assert cue.lines == ("Nee.", "“Waarom niet?” vraag jij.")
    assert cue.speakers == ("Leraar", "")


def test_two_voices_that_do_not_fit_on_a_line_each_are_not_put_together() -> None:
    long = "“Waarom lazen die andere dertien de som dan niet hardop?” vraag jij."
    assert [misfit.text for misfit in in_two_voices(("Leraar", "Nee.", 0.3), ("", long, 4.0)).misfits] == ["Nee."]
