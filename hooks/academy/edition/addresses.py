"""Where everything stands on the site: docs URI → address, from the root of the site or from another page."""

import posixpath
from functools import lru_cache

from academy.model import Language, LearningModule, PageScene, Sector, Video

HOME = "index.md"


def module_uri(module: LearningModule) -> str:
    """The page of a module."""
    return f"modules/{module.slug}/index.md"


def worksheet_uri(module: LearningModule) -> str:
    """A module's worksheet, one A4 to print."""
    return f"modules/{module.slug}/werkblad.md"


def video_uri(video: Video) -> str:
    """The page of a video."""
    return f"{video.folder}.md"


def path_uri(sector: Sector) -> str:
    """The page of a sector's path."""
    return f"leerpaden/{sector}.md"


def card_name(module: LearningModule) -> str:
    """What the social card of a module is called."""
    return f"module-{module.id}"


def card_address(name: str, language: Language) -> str:
    """The picture of a social card, from the root of the site."""
    return f"assets/cards/{name}.{language}.png"


SCENE_WIDTHS = (440, 704)
"""In which widths the picture of a scene is published."""


def scene_address(name: PageScene, width: int) -> str:
    """The picture of a scene, from the root of the site."""
    return f"assets/scenes/{name}.webp" if width == SCENE_WIDTHS[-1] else f"assets/scenes/{name}-{width}.webp"


def going_on_address(language: Language) -> str:
    """What home leads a visitor on with, from the root of the site."""
    return f"assets/verder/{language}.json"


@lru_cache(maxsize=65_536)
def url_of(uri: str) -> str:
    """The address a page gets, relative to the root of its language: `leerpaden/po.md` → `leerpaden/po/`."""
    if not uri.endswith(".md"):
        return uri
    stem = uri.removesuffix(".md")
    folder = posixpath.dirname(stem) if posixpath.basename(stem) == "index" else stem
    return f"{folder}/" if folder else ""


@lru_cache(maxsize=65_536)
def root_url(uri: str, language: Language) -> str:
    """The address of a page from the root of the site: the source language stands there, others in their folder."""
    return f"{language.folder}{url_of(uri)}"


def href(page_uri: str, target_uri: str, fragment: str = "") -> str:
    """The address of a page as another page of the same language must write it."""
    here, there = url_of(page_uri), url_of(target_uri)
    path = _relative(there, here)
    path = f"{path}/" if target_uri.endswith(".md") else path
    path = "./" if path == "./" else path
    return f"{path}#{fragment}" if fragment else path


def shared_href(page_uri: str, site: Language, address: str) -> str:
    """A file that all languages share, as a page in one language's part of the site must write its address."""
    return _relative(address, root_url(page_uri, site))


@lru_cache(maxsize=65_536)
def _relative(there: str, here: str) -> str:
    """As `posixpath.relpath` has it; that asks where this process runs, for each of thousands of links."""
    to, at = ([part for part in address.split("/") if part] for address in (there, here))
    shared = len(posixpath.commonprefix([to, at]))
    return "/".join((*[".."] * (len(at) - shared), *to[shared:])) or "."


def style_uri(name: str) -> str:
    """Where a style sheet is served, from the root of the site."""
    return f"assets/css/{name}.css"


def moment_id(seconds: float) -> str:
    """A moment as an address names it: `t=12.3`."""
    return f"t={seconds:.2f}".rstrip("0").rstrip(".")
