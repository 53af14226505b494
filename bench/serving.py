"""From saving a sentence to the page that shows it, in the preview of each, and what other pages do meanwhile."""

import os
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import NamedTuple
from urllib.error import URLError
from urllib.request import urlopen

from bench.measured import NotMeasuredError, spread
from bench.ours import sentence_into
from bench.peers import Peer
from bench.processes import Tree

HEADS = (
    *("preview", "first page s", "save → shown s", "longest answer of home meanwhile s", "CPU s a save"),
    *("MiB before → after", "saves"),
)
_START, _SHOWN, _PAUSE = 300.0, 120.0, 0.02
_SETTLE = 1.0
"""Nobody saves twice within it; a preview that still looks at its files would be told too early."""


class Preview(NamedTuple):
    """What was seen of a preview, in seconds and MiB."""

    first_page: float
    shown: Sequence[float]
    longest_answer: Sequence[float]
    """Of another page, while the change was on its way."""
    cpu: float
    mib_before: float
    mib_after: float


def preview(peer: Peer, edits: int, saves: int) -> Preview:
    """Edit a page so many times while timing it, then save on until that many saves.

    Raises:
        NotMeasuredError: when the preview does not start or does not show a change.
    """
    port = _free_port()
    root = f"http://127.0.0.1:{port}/"
    sentence_into(peer, "Zo begint het.")
    start = perf_counter()
    with _served(peer, port) as tree:
        _wait_for(root + peer.address, "", _START)
        first = perf_counter() - start
        sleep(_SETTLE)
        mib, cpu, shown, longest = tree.mib(), tree.cpu(), list[float](), list[float]()
        for number in range(saves):
            one = _edit(peer, root, f"Bewaard als {number:04d}.")
            if number < edits:
                shown.append(one[0])
                longest.append(one[1])
            sleep(_SETTLE)
        return Preview(first, shown, longest, (tree.cpu() - cpu) / saves, mib, tree.mib())


def rows(peers: Sequence[Peer], edits: int, saves: int) -> Iterator[Sequence[str]]:
    """A row for every preview; a peer is saved no oftener than it is timed."""
    for peer in peers:
        often = max(edits, saves) if peer.name == "academy" else edits
        try:
            seen = preview(peer, edits, often)
        except NotMeasuredError as reason:
            yield (peer.name, f"not measured: {reason}", "", "", "", "", "")
        else:
            memory = f"{seen.mib_before:.0f} → {seen.mib_after:.0f}" if seen.mib_after else "not on this system"
            cpu = f"{seen.cpu:.2f}" if seen.mib_after else "not on this system"
            answers = spread(seen.longest_answer, 2)
            yield (peer.name, f"{seen.first_page:.1f}", spread(seen.shown, 2), answers, cpu, memory, f"{often}")


def _edit(peer: Peer, root: str, sentence: str) -> tuple[float, float]:
    """Seconds until the page shows the sentence, and the longest answer of the home page until then."""
    done, longest = threading.Event(), [0.0]

    def look_elsewhere() -> None:
        while not done.is_set():
            start = perf_counter()
            # A server that refuses has not answered.
            while not _answer(root) and not done.is_set():
                sleep(_PAUSE)
            longest[0] = max(longest[0], perf_counter() - start)
            sleep(_PAUSE)

    other = threading.Thread(target=look_elsewhere, daemon=True)
    other.start()
    start = perf_counter()
    sentence_into(peer, sentence)
    try:
        _wait_for(root + peer.address, sentence, _SHOWN)
        shown = perf_counter() - start
    finally:
        done.set()
        other.join()
    return shown, longest[0]


def _wait_for(address: str, sentence: str, seconds: float) -> None:
    end = perf_counter() + seconds
    while perf_counter() < end:
        text = _answer(address)
        if text and sentence in text:
            return
        sleep(_PAUSE)
    raise NotMeasuredError(f"the page did not show the change within {seconds:.0f} s" if sentence else "no first page")


def _answer(address: str) -> str:
    try:
        with urlopen(address, timeout=_SHOWN) as response:
            text: str = response.read().decode("utf-8", "replace")
            return text
    except (URLError, OSError):
        return ""


@contextmanager
def _served(peer: Peer, port: int) -> Iterator[Tree]:
    command = [part.replace("{port}", str(port)) for part in peer.served]
    with (peer.folder / "serve.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=peer.folder, stdout=log, stderr=log, start_new_session=True)
        try:
            yield Tree(process.pid)
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
