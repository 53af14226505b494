"""When in a video what is said: counted, never guessed."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from academy.model import Layout, Scene, Sentence, Timeline, lay_out

SECOND = 48_000
lengths = st.lists(st.lists(st.integers(SECOND // 4, 8 * SECOND), min_size=1, max_size=5), min_size=1, max_size=6)


def scenes_of(samples: list[list[int]]) -> list[Scene]:
    return [
        Scene(
            id=f"scene-{number}",
            title=f"Scène {number}",
            layout=Layout.POINTS,
            icon="wall",
            head=(),
            items=(("Eén",),),
            sentences=tuple(Sentence(f"Zin {n}.") for n, _ in enumerate(counts, 1)),
        )
        for number, counts in enumerate(samples, 1)
    ]


def laid(samples: list[list[int]]) -> Timeline:
    return lay_out(scenes_of(samples), samples)


def test_two_scenes_by_hand() -> None:
    timeline = laid([[SECOND, 2 * SECOND], [SECOND]])
    first, second = timeline.scenes
    assert [(s.start, s.end) for s in first.sentences] == [(0.8, 1.8), (2.24, 4.24)]
    assert [(s.start, s.end) for s in second.sentences] == [(5.2, 6.2)]
    assert (first.start, first.end, second.start) == (0.0, 4.72, 4.72), "a scene begins halfway the pause"
    assert timeline.duration == 7.8


@given(lengths)
def test_every_sentence_lasts_as_long_as_its_sound(samples: list[list[int]]) -> None:
    spoken = [s.last_sample - s.first_sample for scene in laid(samples).scenes for s in scene.sentences]
    assert spoken == [count for counts in samples for count in counts]


@given(lengths)
def test_nobody_speaks_before_the_scene_or_through_another(samples: list[list[int]]) -> None:
    timeline = laid(samples)
    flat = [sentence for scene in timeline.scenes for sentence in scene.sentences]
    assert all(here.end < there.start for here, there in pairwise(flat))
    for scene in timeline.scenes:
        assert scene.start <= scene.sentences[0].start
        assert scene.sentences[-1].end <= scene.end
    assert all(here.end == there.start for here, there in pairwise(timeline.scenes))
    assert timeline.scenes[-1].end == timeline.duration


@given(lengths)
def test_cuts_fall_on_pictures(samples: list[list[int]]) -> None:
    timeline = laid(samples)
    times = [timeline.duration, *(scene.start for scene in timeline.scenes)]
    assert all(abs(time * 25 - round(time * 25)) < 1e-6 for time in times)
