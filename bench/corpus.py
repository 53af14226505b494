"""The pages of the built site as plain Markdown, for the peers. Runs in their environment, which has the converter.

    python bench/corpus.py SITE FOLDER

Every page stands at the address that it has on the site, so that the links between pages lead on. Peers get the words
of a page and what is written around them; forms, players and drawings are ours alone.
"""

import json
import sys
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

LANGUAGES = ("nl", "en")
_OURS_ALONE = (
    "img",
    "picture",
    "script",
    "style",
    "svg",
    "form",
    "fieldset",
    "video",
    "audio",
    "template",
    "button",
    "noscript",
    "dialog",
)


def main(site: Path, folder: Path) -> None:
    """Write `nl/` and `en/` with the same pages as the site."""
    for path in sorted(site.rglob("index.html")):
        language, address = _place(path.parent.relative_to(site))
        if text := _page(path.read_text("utf-8")):
            target = folder / language / address / "index.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")


def _place(folder: Path) -> tuple[str, Path]:
    """The language of a page, and its address below that."""
    first, *rest = folder.parts or ("",)
    return ("en", Path(*rest)) if first == "en" else ("nl", folder)


def _page(html: str) -> str:
    page = BeautifulSoup(html, "html.parser")
    main = page.select_one("article") or page.select_one("main")
    if main is None:
        return ""
    for part in main.find_all(_OURS_ALONE):
        part.decompose()
    title = main.select_one("h1")
    words = title.get_text(" ", strip=True) if title else _said_in_head(page)
    if title:
        title.decompose()
    body = MarkdownConverter(heading_style="ATX", escape_misc=False).convert_soup(main)
    lines = "\n".join(line.rstrip() for line in body.split("\n"))
    # A brace or an angle bracket is code to one of the peers.
    safe = lines.replace("{", "(").replace("}", ")").replace("<", "‹")
    return f"---\ntitle: {json.dumps(words, ensure_ascii=False)}\n---\n\n# {words}\n\n{safe.strip()}\n"


def _said_in_head(page: BeautifulSoup) -> str:
    title = page.select_one("title")
    return title.get_text(strip=True) if isinstance(title, Tag) else "Zonder titel"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
