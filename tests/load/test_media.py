"""Films, captions and sounds: whatever is in them is a value or a problem with a remedy, at once."""

import os
import random
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from academies import CASES, academy_of, told
from academy.load.film import read_films
from academy.load.recording import RawFilmed, read_filmed
from academy.load.sound import read_sounds
from academy.load.text import MAX_FILE_BYTES
from academy.model import FILM, FILMS, POSTER, Cue
from academy.problems import Problem
from academy.validate.filmed import check_film
from academy.validate.vtt import read_vtt
from effort import at_once
from films import write_mp4

FILMED_WELL = CASES / "recordings" / "filmed-well"
VIDEOS = "modules/02-bord/videos"
MP4 = (FILMED_WELL / VIDEOS / "opname.mp4").read_bytes()
VTT = (FILMED_WELL / VIDEOS / "opname.vtt").read_bytes()
OPUS = next(iter(sorted((CASES / "narration").rglob("muur-1.opus")))).read_bytes()
Spoil = Callable[[bytes], bytes]

mutations = st.tuples(st.integers(0, 2**32), st.integers(1, 12))


def mutated(data: bytes, seed: int, count: int) -> bytes:
    """The bytes with some changed, left out, doubled or zeroed, most of them near the start, where the facts are."""
    chance, spoilt = random.Random(seed), bytearray(data)
    for _ in range(count):
        place = chance.randrange(min(len(spoilt), chance.choice([64, 2_000, len(spoilt)])) or 1)
        length = chance.choice([1, 4, 8, 100])
        new = chance.choice(
            [b"", bytes(length), b"\xff" * length, chance.randbytes(length), spoilt[place : place + length] * 2]
        )
        spoilt[place : place + length] = new
        if not spoilt:
            break
    return bytes(spoilt)


def box(name: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I4s", len(content) + 8, name) + content


def nested(name: bytes, depth: int) -> bytes:
    return b"".join(struct.pack(">I4s", 8 * (depth - level), name) for level in range(depth))


def with_size(name: bytes, size: int) -> Spoil:
    def spoil(data: bytes) -> bytes:
        place = data.index(name) - 4
        return data[:place] + struct.pack(">I", size) + data[place + 4 :]

    return spoil


def with_bytes(name: bytes, offset: int, new: bytes) -> Spoil:
    def spoil(data: bytes) -> bytes:
        place = data.index(name) + len(name) + offset
        return data[:place] + new + data[place + len(new) :]

    return spoil


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


def film(folder: Path, data: bytes) -> tuple[RawFilmed, list[str]]:
    """What is read of a film, and the rules that it breaks."""
    path, problems = folder / "film.mp4", list[Problem]()
    path.write_bytes(data)
    read = at_once(lambda: read_filmed(path, "film.mp4"))
    at_once(lambda: check_film(read, problems))
    assert all((problem.line, problem.column) == (1, 1) for problem in problems)
    assert all(problem.say().isprintable() for problem in problems)
    return read, [problem.rule.id for problem in problems]


def captions(text: str) -> tuple[list[Cue], list[str]]:
    """The cues of a file, and the rules that it breaks."""
    problems = list[Problem]()
    cues = at_once(lambda: [cue for _, cue in read_vtt(text, "film.vtt", problems)])
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
    assert cues or problems
    return cues, [problem.rule.id for problem in problems]


def one_cue(text: str) -> tuple[str, ...]:
    cues, rules = captions(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}\n")
    assert rules == []
    return cues[0].lines


def samples(folder: Path, data: bytes) -> int | None:
    path = folder / "sound.opus"
    path.write_bytes(data)
    return at_once(lambda: read_sounds([path], "videos")[path.stem].samples)


@settings(max_examples=150, deadline=None)
@given(mutations)
def test_a_spoilt_film_is_a_film_or_told(scratch: Path, how: tuple[int, int]) -> None:
    film(scratch, mutated(MP4, *how))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_no_film(scratch: Path, data: bytes) -> None:
    assert film(scratch, data)[1] == ["recording-not-mp4"]


@settings(max_examples=150, deadline=None)
@given(mutations)
def test_a_spoilt_sound_is_a_sound_of_the_same_length_or_none(scratch: Path, how: tuple[int, int]) -> None:
    assert samples(scratch, mutated(OPUS, *how)) in (None, samples(scratch, OPUS))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_no_sound(scratch: Path, data: bytes) -> None:
    assert samples(scratch, data) is None
    assert samples(scratch, OPUS[:200] + data) is None


@settings(max_examples=150, deadline=None)
@given(mutations)
def test_spoilt_captions_are_captions_or_told(how: tuple[int, int]) -> None:
    captions(mutated(VTT, *how).decode("utf-8", "replace"))


@settings(max_examples=100, deadline=None)
@given(st.text("0123456789:.-> \n\t<>&#;/abivxNOTESYLREGI", max_size=300))
def test_any_text_is_captions_or_told(text: str) -> None:
    captions(f"WEBVTT\n\n{text}")
    captions(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}")


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda _: b"<!doctype html><title>Niet gevonden</title>" * 9, id="a page"),
        pytest.param(lambda data: data[:-1], id="one byte short"),
        pytest.param(lambda data: data[: len(data) // 2], id="half"),
        pytest.param(lambda data: data + b"rest", id="more behind it"),
        pytest.param(lambda data: with_size(b"mdat", 0)(data)[:-2_000], id="short, and up to the end"),
        pytest.param(with_size(b"moov", 0), id="an index up to the end"),
        pytest.param(with_size(b"moov", 1), id="a long size that is none"),
        pytest.param(with_size(b"moov", 7), id="a size below its own header"),
        pytest.param(with_size(b"moov", 0xFFFFFFFF), id="larger than the file"),
        pytest.param(with_size(b"trak", 0xFFFFFFFF), id="a track larger than the index"),
        pytest.param(with_size(b"stsz", 4), id="a table below its own header"),
        pytest.param(with_bytes(b"stsz", 8, b"\xff" * 4), id="more samples than the table holds"),
        pytest.param(with_bytes(b"mvhd", 12, b"\x00" * 4), id="no ticks in a second"),
        pytest.param(with_bytes(b"mvhd", 16, b"\xff" * 4), id="years"),
        pytest.param(with_bytes(b"ftyp", 0, b"qt  "), id="QuickTime"),
        pytest.param(lambda _: box(b"ftyp", b"isom") + nested(b"moov", 5_000), id="nested"),
        pytest.param(lambda _: box(b"ftyp", b"isom") + box(b"moov", nested(b"trak", 5_000)), id="nested tracks"),
        pytest.param(lambda _: box(b"ftyp", b"isom") + box(b"free") * 500_000, id="half a million boxes"),
        pytest.param(lambda _: box(b"ftyp", b"isom") + box(b"moov", box(b"free") * 500_000), id="all in one"),
    ],
)
def test_what_is_no_whole_film_is_told_once(scratch: Path, spoil: Spoil) -> None:
    assert film(scratch, spoil(MP4))[1] == ["recording-not-mp4"]


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (with_bytes(b"stsd", 12, b"\x1b[2J"), "recording-codec"),
        (with_bytes(b"avcC", 1, b"\x6e"), "recording-picture"),
        (with_bytes(b"avcC", 6, b"\x00\x00"), "recording-picture"),
        (with_bytes(b"avcC", 6, b"\xff\xff"), None),
        (with_size(b"avcC", 0xFFFFFFFF), "recording-picture"),
        (with_bytes(b"avcC", 12, bytes(20)), "recording-picture"),
    ],
)
def test_what_the_picture_says_of_itself_is_read(scratch: Path, spoil: Spoil, rule: str | None) -> None:
    assert film(scratch, spoil(MP4))[1] == [rule] * (rule is not None)


@pytest.mark.parametrize(
    ("pixels", "profile", "plays"),
    [("yuv420p", 100, True), ("yuv422p", 122, False), ("yuv444p", 244, False), ("yuv420p10le", 110, False)],
)
def test_only_a_picture_that_every_browser_shows_passes(
    tmp_path: Path, pixels: str, profile: int, *, plays: bool
) -> None:
    write_mp4(tmp_path / "made.mp4", 1, pixels=pixels)
    read, rules = film(tmp_path, (tmp_path / "made.mp4").read_bytes())
    assert [track.h264.profile for track in read.tracks if track.h264] == [profile]
    assert rules == ([] if plays else ["recording-picture"])


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda data: random.Random(1).randbytes(len(data)), id="noise"),
        pytest.param(lambda data: data[:-1], id="one byte short"),
        pytest.param(lambda data: data[: data.rindex(b"OggS")], id="without its last page"),
        pytest.param(lambda data: data[:-300] + bytes(300), id="silence written over its end"),
        pytest.param(lambda data: data + data, id="twice"),
        pytest.param(lambda data: data[data.index(b"OggS", 4) :], id="without its head"),
    ],
)
def test_a_sound_that_is_not_whole_is_none(scratch: Path, spoil: Spoil) -> None:
    assert samples(scratch, OPUS)
    assert samples(scratch, spoil(OPUS)) is None


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("&quot;Hoi&#39; caf&eacute; &#x20ac; &lt;b&gt; R&D AT&amp;T", "\"Hoi' café € <b> R&D AT&T"),
        ("a&nbsp;b &lrm;&rlm;c", "a\u00a0b \u200e\u200fc"),
        ("<v.luid Juf>Dag</v> <c.geel><i>hier</i></c> <00:01.500>nu", "Dag hier nu"),
        ("--&gt; verder", "--> verder"),
    ],
)
def test_a_caption_reads_as_a_browser_shows_it(written: str, seen: str) -> None:
    assert one_cue(written) == (seen,)


def test_a_long_line_breaks_over_two_and_a_longer_one_is_told() -> None:
    assert one_cue("Een lange regel die een browser zelf over twee regels verdeelt.")
    assert captions(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{'Veel woorden. ' * 8}")[1] == ["vtt-long"]
    assert captions(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{'x' * 3_000_000}")[1] == ["vtt-long"]


@pytest.mark.parametrize(
    "times",
    [
        f"00:01.000 --> {'9' * 5_000}:00:00.000",
        f"00:01.000 --> 00:0{'1' * 5_000}.000",
        "00:01.000 --> 100:00:00.000",
        "00:01.000 --> 60:00.000",
        "00:01.000 --> 00:60.000",
        "-00:01.000 --> 00:02.000",
        "00:01,000 --> 00:02,000",
        "00:0١.000 --> 00:02.000",
        "00:01.000-->00:02.000",
    ],
)
def test_times_that_a_browser_does_not_read_are_told(times: str) -> None:
    assert captions(f"WEBVTT\n\n{times}\nTekst\n")[1] == ["vtt-times"]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("&#" + "9" * 5_000 + ";", ["vtt-reference"]),
        ("<" * 200_000, ["vtt-tag"] * 10),
        ("&" * 200_000 + " " * 200_000, ["vtt-long"]),
        ("\n\n".join(["x"] * 200_000), ["vtt-times"] * 50),
    ],
)
def test_a_great_deal_of_one_mistake_is_told_for_a_part(text: str, rules: list[str]) -> None:
    assert captions(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}")[1] == rules


def test_a_hundred_thousand_captions_are_told_in_one_sentence() -> None:
    assert captions("WEBVTT\n\n" + "00:01.000 --> 00:02.000\nx\n\n" * 100_000)[1] == ["vtt-too-many"]


@pytest.mark.parametrize(
    ("name", "data", "rule"),
    [
        ("opname.vtt", "WEBVTT\n".encode("utf-16"), "not-utf8"),
        ("opname.vtt", b"WEBVTT\n\x00", "bad-character"),
        ("opname.vtt", b"WEBVTT\n" * (MAX_FILE_BYTES // 7 + 1), "file-too-large"),
        ("opname.vtt", b"", "vtt-head"),
        ("opname.vtt", b"\xef\xbb\xbf" + VTT, None),
        ("opname.mp4", b"", "recording-not-mp4"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_once(tmp_path: Path, name: str, data: bytes, rule: str | None) -> None:
    root = academy_of(FILMED_WELL, tmp_path)
    (root / VIDEOS / name).write_bytes(data)
    assert [line.rpartition("[")[2].rstrip("]") for line in told(root).problems] == [rule] * (rule is not None)


@pytest.mark.parametrize(
    "facts",
    [
        "[" * 100_000,
        "[]",
        f'{{"size": {"9" * 5_000}}}',
        '{"size": 1e400}',
        '{"video": "02-1", "size": 4, "sha256": "", "content": "", "pictures": [1]}',
        '{"video": "02-1", "size": 4, "sha256": "", "content": "", "pictures": ["../poster.webp"]}',
    ],
    ids=["nested", "a list", "digits", "endless", "a number", "elsewhere"],
)
def test_facts_of_a_film_that_make_no_sense_are_no_film(tmp_path: Path, facts: str) -> None:
    folder = tmp_path / FILMS / "02-1"
    folder.mkdir(parents=True)
    for path in (folder / FILM, folder / POSTER, folder.parent / POSTER):
        path.write_bytes(b"film")
    (folder / "film.json").write_text(facts)
    assert read_films(tmp_path) == ()


NARRATED = CASES / "narration" / "too-short"
SPOKEN = next(NARRATED.rglob("*.opus")).relative_to(NARRATED)


@pytest.mark.parametrize("name", [f"{VIDEOS}/opname.mp4", f"{VIDEOS}/opname.vtt"])
def test_a_pipe_is_never_waited_for(tmp_path: Path, name: str) -> None:
    root = academy_of(FILMED_WELL, tmp_path)
    (root / name).unlink()
    os.mkfifo(root / name)
    assert told(root).problems == [f"{name}:1:1: is geen bestand. Maak er een gewoon bestand van. [file-not-a-file]"]


def spoil_by_link(path: Path) -> None:
    path.rename(path.with_name("elders.opus"))
    path.symlink_to("elders.opus")


def spoil_by_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize(
    "spoil", [spoil_by_link, spoil_by_pipe, lambda path: path.write_bytes(bytes(MAX_FILE_BYTES + 1))]
)
def test_a_sound_that_cannot_be_read_is_told_once(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    root = academy_of(NARRATED, tmp_path)
    spoil(root / SPOKEN)
    problems = told(root).problems
    assert any(line.startswith(f"{SPOKEN}:1:1: ") for line in problems)
    assert not any("narration-silent" in line for line in problems)
