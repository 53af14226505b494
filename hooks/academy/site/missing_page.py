"""The page for missing addresses: a server shows it at any depth."""

import re
from urllib.parse import urljoin, urlsplit

_ADDRESS = re.compile(r'(?P<name>href|src|action)="(?P<url>\.[^"]*)"')


def at_any_depth(html: str, url: str, site_url: str) -> str:
    """The same page with its relative addresses, seen from `url`, written from the root of the server."""
    base = urljoin(urlsplit(site_url).path or "/", url)
    return _ADDRESS.sub(lambda found: f'{found["name"]}="{urljoin(base, found["url"])}"', html)
