"""Takes the pictures that people look at: pages in widths and colours, and the one in the README.

Run `.venv/bin/python tests/browser/screenshots.py FOLDER` after `make site`.
"""

import functools
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))

from browser.chromium import chromium_path

ROOT = Path(__file__).parent.parent.parent
PAGES = {
    "home": "",
    "leerpad-po": "leerpaden/po/",
    "module-08": "modules/08-bordsessie/",
    "module-16": "modules/16-bord-in-de-klas/",
    "module-19": "modules/19-leidinggeven/",
    "werkblad-08": "modules/08-bordsessie/werkblad/",
    "video-08-1": "videos/08-1-wat-is-een-bordsessie/",
    "modules": "modules/",
}
README_PICTURE = ROOT / ".github/academie.png"


def main(folder: Path) -> None:
    """Write every page × 360 and 1280 px × light and dark, and the README's picture."""
    folder.mkdir(parents=True, exist_ok=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(SimpleHTTPRequestHandler, directory=ROOT / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site_url = f"http://127.0.0.1:{server.server_address[1]}/"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        for width in (360, 1280):
            for scheme in ("light", "dark"):
                page = browser.new_page(viewport={"width": width, "height": 820}, color_scheme=scheme)
                for name, address in PAGES.items():
                    page.goto(site_url + address)
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
                if (width, scheme) == (1280, "light"):
                    page.goto(site_url)
                    page.screenshot(path=README_PICTURE)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
