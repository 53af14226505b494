"""The files that machines read: the data, the captions, the index of the search."""

from collections.abc import Mapping

from academy.api import api_files
from academy.captions import caption_files
from academy.search import search_files
from academy.site.site import Site


def data_files(site: Site) -> Mapping[str, str]:
    """Text by address."""
    found = [search_files(edition) for edition in site.edition_by_language.values()]
    searched = {uri: text for files in found for uri, text in files.items()}
    return {**api_files(site.catalog, site.paths), **caption_files(site.catalog), **searched}
