"""Addresses outside the site: what a school's page may lead to, and what a reviewer should look at."""

import re
from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from academy.problems import Problem, Rule
from academy.prose.allowed import SAFE_SCHEMES, is_safe
from academy.prose.links import Link

LINK_SCHEME = Rule(
    "link-scheme",
    "een link naar “{text}” mag niet. Schrijf een adres dat begint met https:// of mailto:, of een pad binnen "
    "dit project.",
    "a link to “{text}” is not allowed. Write an address that starts with https:// or mailto:, or a path inside "
    "this project.",
)
LINK_PRIVATE = Rule(
    "link-private",
    "“{text}” is geen adres dat iedereen kan openen: het noemt een naam met wachtwoord of een eigen netwerk. "
    "Gebruik een openbaar adres.",
    "“{text}” is no address that anybody can open: it names a user with a password or a private network. "
    "Use a public address.",
)
PICTURE_ELSEWHERE = Rule(
    "picture-elsewhere",
    "een plaatje van een andere site mag niet: de pagina laadt niets van elders. Zet het bestand naast de tekst.",
    "a picture from another site is not allowed: the page loads nothing from elsewhere. Put the file beside the text.",
)
LINK_LOOK = Rule(
    "link-look",
    "kijk dit adres goed na: “{text}” heeft letters die op andere lijken. Klopt het, dan hoef je niets te doen.",
    "look at this address well: “{text}” has letters that look like others. If it is right, there is nothing to do.",
)
LINK_BARE = Rule(
    "link-bare",
    "een kaal adres zegt een lezer weinig. Schrijf “[…]({text})”, met tussen “[” en “]” waar het heen leidt.",
    "a bare address says little to a reader. Write “[…]({text})”, and say between “[” and “]” where it leads.",
)
LINK_WITHOUT_SCHEME = Rule(
    "link-without-scheme",
    "“{text}” leest de site als een pad naar een bestand. Schrijf “{want}”.",
    "the site reads “{text}” as a path to a file. Write “{want}”.",
)

_PRIVATE_NAME = re.compile(
    r"(?:[^.]+|.*\.(?:local|localhost|localdomain|invalid|internal|intranet|lan|home|corp|private|test|arpa|onion))\.?"
)
_NUMBERS = re.compile(r"(?:0x[0-9a-f]+|[0-9]+)(?:\.(?:0x[0-9a-f]+|[0-9]+))*\.?")
_BARE = re.compile(
    r"(?<!\]\()(?<![<\w/.@:+-])(?:(?:https?://|www\.)[^\s<>()]*[^\s<>().,;:!?”’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})"
)
_HOST = re.compile(
    r"www\.[^/\s]+\S*|(?:[\w-]+\.)+(?:nl|be|de|uk|eu|com|org|net|edu|gov|info|io|tv|app|dev|school)(?:[/?#:]\S*)?"
)


def check_outside(link: Link, source: str) -> Iterator[Problem]:
    """What is wrong with a link or picture that leaves the site."""
    if link.picture:
        yield Problem(source, link.line, link.column, "", PICTURE_ELSEWHERE)
    elif not is_safe(link.target) or not link.target.startswith(SAFE_SCHEMES):
        yield Problem(source, link.line, link.column, "", LINK_SCHEME, {"text": link.target})
    elif is_private(link.target):
        yield Problem(source, link.line, link.column, "", LINK_PRIVATE, {"text": link.target})


def notices_outside(link: Link, source: str) -> Iterator[Problem]:
    """What a reviewer should see of a link that leaves the site."""
    host = _host(link.target)
    if not host.isascii() or "xn--" in host:
        yield Problem(source, link.line, link.column, "", LINK_LOOK, {"text": link.target})
    if link.words == link.target and not link.picture:
        yield Problem(source, link.line, link.column, "", LINK_BARE, {"text": link.target})


def bare_addresses(text: str) -> Iterator[tuple[int, str]]:
    """Addresses in running text that are no link: where each begins, and what a link to it must say."""
    for found in _BARE.finditer(text):
        yield found.start(), whole_address(found[0]) or found[0].replace("http://", "https://", 1)


def whole_address(text: str) -> str:
    """An address outside the site as a link needs it, where a reader would take the text for one; else nothing."""
    if "@" in text and "/" not in text:
        return f"mailto:{text}"
    return f"https://{text}" if _HOST.fullmatch(text) else ""


def is_private(target: str) -> bool:
    """Does an address name a user, or a machine that only its own network knows?"""
    if not target.startswith("https://"):
        return False
    if "@" in target[len("https://") :].partition("/")[0].partition("?")[0]:
        return True
    host = _host(target)
    if _NUMBERS.fullmatch(host) or ":" in host:
        return not _is_public(host)
    return _PRIVATE_NAME.fullmatch(host) is not None


def _is_public(host: str) -> bool:
    try:
        return ip_address(host).is_global
    except ValueError:
        return False


def _host(target: str) -> str:
    try:
        return (urlsplit(target).hostname or "").lower()
    except ValueError:
        return ""
