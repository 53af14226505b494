"""Academies that are made once, for all tests that only look at them."""

from functools import cache

from academies import REPOSITORY, VALID
from academy.pipeline import build, check
from academy.site import PublishedFile, Site, files_of
from academy.validate import Checked

ADDRESS = "https://academie.example/"


@cache
def real_checked() -> Checked:
    """What the check makes of the real academy."""
    return check(REPOSITORY)


@cache
def real_site() -> Site:
    """The real academy, before the site builder frames it."""
    return build(REPOSITORY, ADDRESS)


@cache
def real_files() -> dict[str, PublishedFile]:
    """What is published of the real academy beside its pages."""
    return dict(files_of(real_site()))


@cache
def small_site(address: str = ADDRESS) -> Site:
    """The small valid academy, published at an address."""
    return build(VALID, address)
