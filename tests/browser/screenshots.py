"""Takes the pictures that people look at: every sort of page in widths and colours, and the few for the README.

Run `.venv/bin/python tests/browser/screenshots.py FOLDER` after `make site`; with `--readme` also those in `.github/`.
"""

import argparse
import functools
import io
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain, product
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))

from browser.chromium import chromium_path

ROOT = Path(__file__).parent.parent.parent
VIEWS = {
    "home": "",
    "leerpad-po": "leerpaden/po/",
    "leerpad-vo": "leerpaden/vo/",
    "module-08": "modules/08-bordsessie/",
    "module-16": "modules/16-bord-in-de-klas/",
    "module-19": "modules/19-leidinggeven/",
    "werkblad-08": "modules/08-bordsessie/werkblad/",
    "video-08-1": "videos/08-1-wat-is-een-bordsessie/",
    "videos": "videos/",
    "modules": "modules/",
    "stem": "instrumenten/stem/",
    "begrippen": "begrippen/",
    "zoeken": "zoeken/?term=bordsessie",
    "onderdelen": "bijdragen/onderdelen/",
    "over": "over/",
}
MEETING = {"vergadering-08": "modules/08-bordsessie/?weergave=sessie#agenda"}
"""What fills one screen and no more; on a digiboard too."""
PRINTED = {"print-08": "modules/08-bordsessie/", "print-werkblad-08": "modules/08-bordsessie/werkblad/"}
"""What is on paper; a sheet has one width and no dark colours."""
WIDTHS, SCHEMES, BOARD, A4_WIDTH = (360, 768, 1280), ("light", "dark"), 1920, 794
HEIGHTS = {360: 820, BOARD: 1080}
README_PICTURE = ROOT / ".github/academie.png"
README_VIEWS = ("home-1280-dark", "leerpad-po-1280-light", "module-08-360-light", "vergadering-08-1920-light")
MOST_BYTES, MOST_WIDTH, MOST_HEIGHT = 60_000, 1280, 900


def main(folder: Path, *, readme: bool) -> None:
    """Write every view × width × colours, and the printed ones once."""
    folder.mkdir(parents=True, exist_ok=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=ROOT / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site_url = f"http://127.0.0.1:{server.server_address[1]}/"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        for name, picture in chain(_seen(browser, site_url), _printed(browser, site_url)):
            (folder / f"{name}.png").write_bytes(picture)
            if readme and name in README_VIEWS:
                (ROOT / f".github/{name}.webp").write_bytes(_small(picture))
        if readme:
            page = browser.new_page(viewport={"width": 1280, "height": 820})
            page.goto(site_url, wait_until="networkidle")
            page.screenshot(path=README_PICTURE)
        browser.close()


def _seen(browser: Browser, site_url: str) -> Iterator[tuple[str, bytes]]:
    for width, scheme in product((*WIDTHS, BOARD), SCHEMES):
        page = browser.new_page(
            viewport={"width": width, "height": HEIGHTS.get(width, 720)},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        for name, address in (MEETING if width == BOARD else {**VIEWS, **MEETING}).items():
            if _open(page, site_url + address):
                yield f"{name}-{width}-{scheme}", page.screenshot(full_page=name not in MEETING)
        page.close()


def _printed(browser: Browser, site_url: str) -> Iterator[tuple[str, bytes]]:
    page = browser.new_page(viewport={"width": A4_WIDTH, "height": 1123})
    page.emulate_media(media="print")
    for name, address in PRINTED.items():
        if _open(page, site_url + address):
            yield name, page.screenshot(full_page=True)
    page.close()


def _open(page: Page, address: str) -> bool:
    answer = page.goto(address, wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    there = answer is None or answer.ok
    if not there:
        print(f"No such page, so no picture: {address}")
    return there


def _small(png: bytes) -> bytes:
    """The top of a picture as WebP of at most 60 kB, in the best quality that fits."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    if image.width > MOST_WIDTH:
        image = image.resize((MOST_WIDTH, round(image.height * MOST_WIDTH / image.width)))
    image = image.crop((0, 0, image.width, min(image.height, MOST_HEIGHT)))
    for quality in range(90, 20, -10):
        target = io.BytesIO()
        image.save(target, "WEBP", quality=quality, method=6)
        if len(target.getvalue()) <= MOST_BYTES:
            break
    return target.getvalue()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """The pictures are what one wants to see."""


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--readme", action="store_true", help="write the pictures of the README too")
    options = parser.parse_args()
    main(options.folder, readme=options.readme)
