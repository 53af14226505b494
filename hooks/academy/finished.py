"""What was said of content and of the site that stands there, so that a run with nothing to do is over at once."""

import pickle
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from academy.kept import results_of
from academy.problems import Problem
from academy.publish import SITE
from academy.sources import entries_of, stamp_of

if TYPE_CHECKING:
    from academy.model import Catalog

_CHECKED = "academy.checked"


@dataclass(frozen=True)
class Finished:
    """What there is to say of content that is right, and of a site that was built of it."""

    notices: tuple[Problem, ...]
    modules: int
    videos: int
    paths: int


def finished(catalog: "Catalog", notices: tuple[Problem, ...]) -> Finished:
    """What there is to say of what was made of a catalog."""
    return Finished(notices, len(catalog.modules), len(catalog.videos), len(catalog.profile_by_sector))


def checked_before(mark: bytes) -> Finished | None:
    """What was said of content that has this mark, when it was right."""
    results = results_of(_CHECKED)
    known = results.get(mark) if results else None
    said = pickle.loads(known) if known else None
    return said if isinstance(said, Finished) else None


def remember_checked(mark: bytes, said: Finished) -> None:
    """Content of sources that have this mark is right."""
    if results := results_of(_CHECKED):
        results.put(mark, pickle.dumps(said))


def said_before(root: Path, mark: bytes) -> Finished | None:
    """What was said of the site that stands there, when it is what a build would make now."""
    results = results_of(__name__)
    known = results.get(mark) if results else None
    if known is None:
        return None
    site, said = pickle.loads(known)
    return said if site == _mark_of_site(root / SITE) and isinstance(said, Finished) else None


def remember(root: Path, mark: bytes, said: Finished) -> None:
    """The site stands there, made of sources that have this mark."""
    if results := results_of(__name__):
        results.put(mark, pickle.dumps((_mark_of_site(root / SITE), said)))


def _mark_of_site(site: Path) -> bytes:
    """The mark of a site as it stands."""
    mark = blake2b(digest_size=16)
    folders = [str(site)]
    while folders:
        for entry in entries_of(folders.pop()):
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            else:
                mark.update(stamp_of(entry).encode("utf-8", "surrogateescape"))
    return mark.digest()
