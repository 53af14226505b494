"""The address at which the site will be published: what `SITE_URL` says, or the example."""

import os
import re
from urllib.parse import urlsplit

EXAMPLE = "https://academie.example/"
"""What stands in `mkdocs.yml` for who names no address of their own."""
_HOST = re.compile(r"(?!-)[a-z0-9.-]+(:\d{1,5})?", re.IGNORECASE)
_PATH = re.compile(r"/((?!\.{1,2}/)[A-Za-z0-9._~-]+/)*")

_WRONG = {
    "nl": "SITE_URL is “{value}”, en dat is geen adres van een site. "
    "Schrijf het voluit, zoals {example}, zonder “?” of “#”.",
    "en": "SITE_URL is “{value}”, which is not the address of a site. "
    "Write it in full, such as {example}, without “?” or “#”.",
}
_EXAMPLE_USED = {
    "nl": "SITE_URL is niet gezet: QR-codes op papier, de sitemap en de feed leiden naar {example}. "
    "Zet SITE_URL op het adres van je site.",
    "en": "SITE_URL is not set: QR codes on paper, the site map and the feed lead to {example}. "
    "Set SITE_URL to the address of your site.",
}


class AddressError(ValueError):
    """`SITE_URL` holds something that is not the address of a site."""

    def __init__(self, value: str) -> None:
        self.value = value
        super().__init__(self.say())

    def say(self, language: str = "nl") -> str:
        """What is wrong and how to mend it."""
        return _WRONG[language].format(value=self.value, example=EXAMPLE)


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
        raise AddressError(wanted)
    return address


def named_address() -> str:
    """What `SITE_URL` in the environment says."""
    return site_address(os.environ.get("SITE_URL"))


def example_notice(address: str, language: str) -> str:
    """What to say about a site that would be published at the example; empty for a real address."""
    return _EXAMPLE_USED[language].format(example=EXAMPLE) if address == EXAMPLE else ""


def _is_site(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    plain = f"{parts.scheme}://{parts.netloc}{parts.path}".lower() == address.lower()
    known = parts.scheme in ("http", "https")
    return plain and known and bool(_HOST.fullmatch(parts.netloc)) and bool(_PATH.fullmatch(parts.path))
