"""What we read in captions is what a browser shows: the same texts, given to both."""

import random
from collections.abc import Sequence

from playwright.sync_api import Browser

from academy.problems import Problem
from academy.validate.vtt import read_vtt

WRITTEN = (
    "&quot;Caf&eacute;&quot; &#39;x&#39; &#128; &#x41 &amp &notit &AT&T R&D; &hellip;",
    "<v.luid Juf>Dag</v> <c.geel.b><i>hier</i></c> <00:01.500>nu",
    "a&nbsp;b &lrm;c&rlm; &zwj;d&shy;e",
    "--&gt; x &lt;b> a > b",
    "<v Jan\nPiet>hoi</v>\n </i>weg</>",
)
PIECES = (
    "<",
    "</",
    ">",
    "i",
    "v",
    "c",
    ".",
    "b",
    " ",
    "\n",
    "&",
    "amp",
    ";",
    "#39",
    "lt",
    "nbsp",
    "a",
    "00:01.500",
    "é",
)
TIMES = (
    "00:01.000 --> 00:02.000 line:80%",
    "00:01.000 --> 00:02.000\tposition:10%,line-left align:start size:50%",
    "00:00:01.000  -->  99:59:59.999 vertical:rl line:-1",
)
FILES = (
    "WEBVTT film\nKind: captions\n\nNOTE\n\nNOTES\n00:01.000 --> 00:02.000\na\n\n\nid 2\n00:01.000 --> 00:02.000\nb",
    "WEBVTT\n\nNOTE\ta\nb\n\n1\n00:01.000 --> 00:02.000\n  a  \n",
)
SHOWN = """async texts => Promise.all(texts.map(async text => {
  const track = document.createElement("track")
  track.src = URL.createObjectURL(new Blob([text], {type: "text/vtt"}))
  const video = document.createElement("video")
  video.append(track)
  track.track.mode = "hidden"
  await new Promise(done => { track.onload = track.onerror = done })
  return [...track.track.cues].map(cue => cue.getCueAsHTML().textContent)
}))"""


def a_file(text: str, times: str = TIMES[0]) -> str:
    return f"WEBVTT\n\n{times}\n{text}\n"


def texts() -> list[str]:
    """Every file that we accept, of those written by hand and a thousand thrown together."""
    chance = random.Random(4)
    thrown = ("".join(chance.choices(PIECES, k=chance.randint(1, 14))) for _ in range(1_000))
    files = [*FILES, *(a_file("x", times) for times in TIMES), *map(a_file, [*WRITTEN, *thrown])]
    return [text for text in files if not read(text)[1]]


def read(text: str) -> tuple[list[list[str]], list[Problem]]:
    problems = list[Problem]()
    return [list(cue.lines) for _, cue in read_vtt(text, "film.vtt", problems)], problems


def seen(text: str) -> Sequence[str]:
    lines = (line.strip() for line in text.split("\n"))
    return [line for line in lines if any(char.isprintable() for char in line)]


def test_a_caption_that_we_accept_reads_as_a_browser_shows_it(browser: Browser) -> None:
    accepted = texts()
    assert len(accepted) > 300
    page = browser.new_page()
    shown = page.evaluate(SHOWN, accepted)
    page.close()
    wrong = [(text, cues) for text, cues in zip(accepted, shown, strict=True) if [*map(seen, cues)] != read(text)[0]]
    assert wrong == []
    assert all(a_file(text) in accepted for text in WRITTEN)
