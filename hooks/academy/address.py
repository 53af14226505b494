"""The address at which the site will be published: what `SITE_URL` says, or the example."""

import os
import re
from urllib.parse import urlsplit

from academy.errors import AcademyError, Message

EXAMPLE = "https://academie.example/"
"""What stands in `mkdocs.yml` for who names no address of their own."""
_HOST = re.compile(r"(?!-)[a-z0-9.-]+(:[0-9]{1,5})?", re.IGNORECASE)
_PATH = re.compile(r"/((?!\.{1,2}/)[A-Za-z0-9._~-]+/)*")

_WRONG = Message(
    "SITE_URL is “{value}”, en dat is geen adres van een site. Schrijf het voluit, zoals {example}, zonder “?” of “#”.",
    "SITE_URL is “{value}”, which is not the address of a site. "
    "Write it in full, such as {example}, without “?” or “#”.",
)
_EXAMPLE_USED = Message(
    "SITE_URL noemt je eigen site nog niet: QR-codes op papier, de sitemap en de feed leiden naar {example}. "
    "Zet SITE_URL op het adres van je site.",
    "SITE_URL does not name your own site yet: QR codes on paper, the site map and the feed lead to {example}. "
    "Set SITE_URL to the address of your site.",
)


class AddressError(AcademyError):
    """`SITE_URL` holds something that is not the address of a site."""


def site_address(value: str | None) -> str:
    """The address with a slash at its end; the example where the value is missing or empty.

    Raises:
        AddressError: for anything that is not a plain http(s) address of a site.
    """
    wanted = (value or "").strip()
    if not wanted:
        return EXAMPLE
    address = wanted if wanted.endswith("/") else f"{wanted}/"
    if not _is_site(address):
        raise AddressError(_WRONG, {"value": wanted, "example": EXAMPLE})
    return address


def named_address() -> str:
    """What `SITE_URL` in the environment says."""
    return site_address(os.environ.get("SITE_URL"))


def example_notice(address: str, language: str) -> str:
    """What to say about a site that would be published at the example; empty for a real address."""
    return _EXAMPLE_USED.fill(language, {"example": EXAMPLE}) if address == EXAMPLE else ""


def _is_site(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    plain = f"{parts.scheme}://{parts.netloc}{parts.path}".lower() == address.lower()
    known = parts.scheme in ("http", "https")
    return plain and known and bool(_HOST.fullmatch(parts.netloc)) and bool(_PATH.fullmatch(parts.path))
