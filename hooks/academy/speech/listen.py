"""`academy video listen`: a machine writes down every narration, and its mistakes are counted."""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.pool import Pool
from pathlib import Path
from typing import TypeVar

import numpy as np
from tqdm import tqdm

from academy.errors import Message
from academy.load import load
from academy.model import Catalog, Language, sentence_name
from academy.sound import RATE, Samples, read_opus
from academy.speech.ears import hear
from academy.speech.known import refuse_unknown
from academy.speech.mend import mend as mend_video
from academy.speech.mend import mendings
from academy.speech.mistakes import Heard, rate_of, worst_words
from academy.validate import validate

Given = TypeVar("Given")
Made = TypeVar("Made")
OVERALL, EACH = 0.06, 0.12
"""The bar: mistakes a letter over all videos, and in any one of them."""
_IN_ALL = Message(
    "Vaakst verkeerd verstaan: {words}\nOver alles {rate} (hoogstens {bar}); {over} video’s boven {each}.",
    "Most often misheard: {words}\nIn all {rate} (at most {bar}); {over} videos above {each}.",
)
_PAUSE = np.zeros(int(0.4 * RATE), np.float32)


@dataclass(frozen=True, slots=True)
class _Narrated:
    """A video to listen to: its sentences with their sounds."""

    video_id: str
    sentences: tuple[tuple[str, Path], ...]


def listen(
    root: Path, video_ids: Sequence[str] = (), *, mend: bool = False, workers: int | None = None, language: str = "nl"
) -> str:
    """Listen to all narrations or to the given ones, and say in `nl` or `en` how well they were understood.

    With `mend`, misheard sentences are spoken in other ways first, and the way that is understood best is kept.
    """
    raw = load(root)
    catalog = validate(raw).catalog
    refuse_unknown(video_ids, catalog.narration_by_video)
    narrated = _narrated(catalog, root, video_ids)
    with multiprocessing.get_context("spawn").Pool(workers or os.cpu_count() or 1) as pool:
        heard = _each(pool, _listen, narrated, "luisteren")
        if mend:
            mended = _each(pool, mend_video, mendings(catalog, raw, root, heard), "verbeteren")
            again = _each(pool, _listen, [each for each in narrated if each.video_id in mended], "nog eens luisteren")
            heard = [*again, *(each for each in heard if each.video_id not in mended)]
    return _report(sorted(heard, key=lambda each: -each.rate), language)


def _each(pool: Pool, work: Callable[[Given], Made], given: Sequence[Given], title: str) -> list[Made]:
    return list(tqdm(pool.imap_unordered(work, given), title, len(given), unit="video"))


def _narrated(catalog: Catalog, root: Path, video_ids: Sequence[str]) -> list[_Narrated]:
    return [
        _Narrated(
            id_,
            tuple(
                (sentence.text, root / narration.sound_by_name[sentence_name(scene.id, number)].uri)
                for scene in catalog.scripts_by_video[id_][Language.NL].scenes
                for number, sentence in enumerate(scene.sentences, 1)
            ),
        )
        for id_, narration in catalog.narration_by_video.items()
        if not video_ids or id_ in video_ids
    ]


def _listen(narrated: _Narrated) -> Heard:
    parts: list[Samples] = []
    for _, path in narrated.sentences:
        parts += [read_opus(path), _PAUSE]
    return Heard(narrated.video_id, tuple(text for text, _ in narrated.sentences), hear(np.concatenate(parts)))


def _report(all_heard: Sequence[Heard], language: str) -> str:
    """Video by video, the worst first; then the words that go wrong most, and the bar."""
    rows = [f"{heard.video_id}  {heard.rate:6.1%}  {heard.heard[:90]}" for heard in all_heard]
    words = [f"{word} {count}/{said}" for word, count, said in worst_words(all_heard)]
    over = sum(heard.rate > EACH for heard in all_heard)
    values = {"words": ", ".join(words), "rate": f"{rate_of(all_heard):.1%}", "bar": f"{OVERALL:.0%}", "over": over}
    return "\n".join([*rows, "", _IN_ALL.fill(language, {**values, "each": f"{EACH:.0%}"})])
