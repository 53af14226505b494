"""The name by which warnings call a page."""

from pathlib import PurePosixPath

from academy.model import Page


def source_name(page: Page) -> str:
    """Its real file below `docs/`, where it has one to itself; its address where many pages come from one file."""
    shared = page.source_uri == "videos.yaml" or PurePosixPath(page.uri).name == "werkblad.md"
    return page.uri if shared else page.source_uri.removeprefix("docs/")
