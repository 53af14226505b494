"""What searching costs a visitor: bytes and time to the first result on a slow phone, and time per key on a plain one.

Run `.venv/bin/python tests/search/measure.py` after `make site`. Fast 3G is what Chromium's own tools call so:
1.44 Mbit/s down and 562.5 ms before every answer; with a CPU slowed down four times.
"""

import functools
import gzip
import statistics
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))

from browser.chromium import chromium_path

ROOT = Path(__file__).parent.parent.parent
FAST_3G = {"offline": False, "latency": 562.5, "downloadThroughput": 180_000, "uploadThroughput": 84_375}
SLOWER = 4
RUNS = 3
TEXT = "hoe maak ik een doel meetbaar"
BOX, PAGE = "[data-search-box] input", "[data-search] input"


class Gzipping(SimpleHTTPRequestHandler):
    """Serves text packed, as any real server does."""

    protocol_version = "HTTP/1.1"
    sent: ClassVar[list[int]] = []
    """The size of every answer; a browser does not count what its workers fetch."""

    def do_GET(self) -> None:
        """Answer with the file, packed unless it is so already."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.exists():
            self.send_error(404)
            return
        packed = path.suffix in (".html", ".css", ".js", ".json", ".svg", ".xml")
        data = gzip.compress(path.read_bytes(), 6) if packed else path.read_bytes()
        self.sent.append(len(data))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(data)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name of the base class
        """Only the figures are of interest."""


def serve(site: Path) -> str:
    """The address at which the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Gzipping, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


def first_result(browser: Browser, address: str, field: str, result: str) -> tuple[int, float]:
    """Bytes fetched and seconds passed from the touch of the field to the first result, with an empty cache."""
    context = browser.new_context()
    page = context.new_page()
    devices = context.new_cdp_session(page)
    devices.send("Network.enable")
    devices.send("Network.emulateNetworkConditions", FAST_3G)
    devices.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="load", timeout=120_000)
    before = sum(Gzipping.sent)
    page.evaluate(WATCH, result)
    page.focus(field, timeout=120_000)
    page.keyboard.insert_text(TEXT)
    page.wait_for_function("window.firstResult", timeout=120_000, polling=200)
    seconds = page.evaluate("window.firstResult")
    page.wait_for_timeout(2500)
    context.close()
    return sum(Gzipping.sent) - before, float(seconds)


WATCH = """(result) => {
    let touched
    document.addEventListener("focusin", () => (touched = performance.now()), { once: true })
    new MutationObserver((_, observer) => {
        if (!document.querySelector(result)) return
        observer.disconnect()
        window.firstResult = (performance.now() - touched) / 1000
    }).observe(document.body, { subtree: true, childList: true })
}"""

KEYS = """async ([field, text]) => {
    const input = document.querySelector(field)
    const status = document.querySelector("[data-search-status]")
    const times = []
    for (let length = 1; length <= text.length; length++) {
        input.value = text.slice(0, length)
        const start = performance.now()
        const told = new Promise((done) => new MutationObserver(done).observe(status, { childList: true }))
        input.dispatchEvent(new Event("input", { bubbles: true }))
        await told
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        times.push(performance.now() - start)
    }
    return times
}"""


def keystrokes(browser: Browser, address: str, slower: int = 1) -> list[float]:
    """Milliseconds from every key to the page that shows its results; the processor may be slowed down."""
    page = browser.new_page()
    page.goto(f"{address}?term=bord")
    page.wait_for_selector(".hit mark")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    times = [time for text in (TEXT, "leerlingarina voorbereiden") for time in page.evaluate(KEYS, [PAGE, text])]
    page.close()
    return times


def growth(folder: Path) -> str:
    """How large the Dutch index is."""
    index = gzip.compress((folder / "nl.json").read_bytes(), 6)
    texts = [len(gzip.compress(path.read_bytes(), 6)) for path in (folder / "nl").glob("*.json")]
    return (
        f"index {len(index) / 1000:.0f} kB; {len(texts)} files of text, the largest {max(texts) / 1000:.1f} kB (gzip)"
    )


def main(site: Path) -> None:
    """Print the figures."""
    address = serve(site)
    print(growth(site / "assets/search"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        for name, where, field, result in (
            ("header box", "modules/08-bordsessie/", BOX, "[role=option]"),
            ("search page", "zoeken/", PAGE, ".hit"),
        ):
            runs = [first_result(browser, address + where, field, result) for _ in range(RUNS)]
            size, seconds = (statistics.median(values) for values in zip(*runs, strict=True))
            print(runs)
            print(f"{name}: first result {size / 1000:.0f} kB, {seconds:.2f} s (Fast 3G, CPU × {SLOWER})")
        for slower in (1, SLOWER):
            times = sorted(keystrokes(browser, f"{address}zoeken/", slower))
            print(
                f"next key, CPU × {slower}: median {statistics.median(times):.0f} ms, "
                f"longest {times[-1]:.0f} ms of {len(times)}"
            )
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site")
