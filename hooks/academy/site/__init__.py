"""The last stage: everything that is published, by its address."""

from academy.site.data import data_files
from academy.site.files import PublishedFile, files_of
from academy.site.missing_page import at_any_depth
from academy.site.page_context import page_context
from academy.site.page_file import file_at, page_file
from academy.site.site import Site
from academy.site.source_name import source_name

__all__ = [
    "PublishedFile",
    "Site",
    "at_any_depth",
    "data_files",
    "file_at",
    "files_of",
    "page_context",
    "page_file",
    "source_name",
]
