"""Everything that can be found in one language, in a fixed order."""

from collections.abc import Iterator
from typing import assert_never

from academy.edition import Edition, path_uri
from academy.model import LearningModule, LearningPath, Subject, Video, WrittenPage
from academy.search.entry import Entry
from academy.search.modules import module_entry
from academy.search.reference import is_found, page_entry, term_entry
from academy.search.videos import video_entry


def all_entries(edition: Edition) -> Iterator[Entry]:
    """What has a page of its own, and the terms, which share one."""
    for subject in edition.subjects:
        yield from _entries_about(subject, edition)
    yield from (term_entry(term, edition) for term in edition.catalog.terms)


def _entries_about(subject: Subject, edition: Edition) -> Iterator[Entry]:
    match subject:
        case LearningModule():
            yield module_entry(subject, edition)
        case Video():
            yield video_entry(subject, edition)
        case LearningPath():
            yield page_entry(edition.page_by_uri[path_uri(subject.sector)], edition)
        case WrittenPage():
            if is_found(subject):
                yield page_entry(subject, edition)
        case _:
            assert_never(subject)
