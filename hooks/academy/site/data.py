"""The files that machines read: the data, the captions, the index of the search, what home leads on with."""

from collections.abc import Mapping

from academy.api import api_files
from academy.captions import caption_files
from academy.edition import going_on_address
from academy.search import search_files
from academy.site.going_on import going_on_file
from academy.site.site import Site


def data_files(site: Site) -> Mapping[str, str]:
    """Text by address."""
    found = [search_files(edition) for edition in site.edition_by_language.values()]
    searched = {uri: text for files in found for uri, text in files.items()}
    going_on = {
        going_on_address(edition.language): going_on_file(edition) for edition in site.edition_by_language.values()
    }
    return {**api_files(site.catalog, site.paths), **caption_files(site.catalog), **searched, **going_on}
