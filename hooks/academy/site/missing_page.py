"""The page for missing addresses: a server shows it at any depth."""

import re
from urllib.parse import urljoin, urlsplit

_ADDRESS = re.compile(r'(?P<name>href|src|action)="(?P<url>\.[^"]*)"')

_SOURCES = re.compile(r'srcset="(?P<sources>[^"]*)"')
"""A picture in several widths."""


def at_any_depth(html: str, url: str, site_url: str) -> str:
    """The same page with its relative addresses, seen from `url`, written from the root of the server."""
    base = urljoin(urlsplit(site_url).path or "/", url)
    html = _ADDRESS.sub(lambda found: f'{found["name"]}="{urljoin(base, found["url"])}"', html)
    return _SOURCES.sub(lambda found: f'srcset="{_from_root(found["sources"], base)}"', html)


def _from_root(sources: str, base: str) -> str:
    pairs = (source.strip().split(" ", 1) for source in sources.split(","))
    return ", ".join(" ".join((urljoin(base, url), *width)) for url, *width in pairs)
