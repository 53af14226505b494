"""What a browser reads to add the site to its search engines (OpenSearch 1.1)."""

from html import escape

from academy.edition import root_url
from academy.model import Language
from academy.text import interface

OPEN_SEARCH = "opensearch.xml"


def open_search_files(site_url: str) -> dict[str, str]:
    """The description in every language, by address; a browser wants whole addresses in it."""
    return {root_url(OPEN_SEARCH, language): _open_search(site_url, language) for language in Language}


def _open_search(site_url: str, language: Language) -> str:
    say, address = interface(language), site_url + root_url("zoeken.md", language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        f"<ShortName>{escape(say.search.short_name)}</ShortName>\n"
        f"<Description>{escape(say.search.description)}</Description>\n"
        f"<Language>{language}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n"
        f'<Url type="text/html" template="{escape(address)}?term={{searchTerms}}"/>\n'
        "</OpenSearchDescription>\n"
    )
