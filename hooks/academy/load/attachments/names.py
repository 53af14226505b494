"""Names of files and folders: they become addresses, on every server and every computer the same."""

import re
import unicodedata
from functools import lru_cache

from academy.problems import Problem, Rule

FILE_NAME = Rule(
    "file-name",
    "een naam heeft alleen kleine letters, cijfers, punten en streepjes, en hoogstens {most} tekens. "
    "Noem dit “{better}”, ook in links ernaar.",
    "a name has only lower-case letters, digits, dots and hyphens, and at most {most} characters. "
    "Call this “{better}”, in links to it too.",
)
FOLDER_DOT = Rule(
    "folder-dot",
    "een map heeft geen punt in de naam: zo heten de bestanden die de site maakt. Noem de map “{better}”.",
    "a folder has no dot in its name: the files that the site makes are called so. Call the folder “{better}”.",
)
FILE_LEFTOVER = Rule(
    "file-leftover",
    "is een restje van een programma, geen inhoud. Verwijder het.",
    "was left behind by a program and is no content. Remove it.",
)

MOST_CHARACTERS = 80
_GOOD = re.compile(r"[a-z0-9]+(?:[._-]+[a-z0-9]+)*")
_LEFTOVER = re.compile(
    r"~\$.*|.*~|#.*#|(?:thumbs\.db|desktop\.ini)|.*\.(?:bak|orig|rej|swp|swo|tmp|temp)", re.IGNORECASE
)


def name_problem(uri: str) -> Problem | None:
    """What is wrong with the name of a file or a folder above it; `uri` is its path in the repository."""
    if _LEFTOVER.fullmatch(uri.rpartition("/")[2]):
        return Problem(shown(uri), 1, 1, "", FILE_LEFTOVER)
    bad = next((part for part in uri.split("/") if not _is_good(part)), None)
    if bad is not None:
        return Problem(shown(uri), 1, 1, "", FILE_NAME, {"better": _better(bad), "most": MOST_CHARACTERS})
    dotted = next((part for part in uri.split("/")[:-1] if "." in part), None)
    return Problem(uri, 1, 1, "", FOLDER_DOT, {"better": dotted.replace(".", "-")}) if dotted else None


def shown(uri: str) -> str:
    """The path with what nobody can see, or what would break a line, written out."""
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in uri)


@lru_cache(maxsize=4_096)
def _is_good(name: str) -> bool:
    return len(name) <= MOST_CHARACTERS and bool(_GOOD.fullmatch(name))


def _better(name: str) -> str:
    """The nearest name that may be: `Mijn%20Foto.WEBP` → `mijn-foto.webp`."""
    spaced = re.sub(r"%[0-9A-Fa-f]{2}", "-", name)
    letters = unicodedata.normalize("NFKD", spaced).encode("ascii", "ignore").decode().lower()
    stem, dot, suffix = letters.rpartition(".")
    parts = [re.sub(r"[^a-z0-9]+", "-", part).strip("-") for part in (stem, suffix)]
    short = parts[0][: MOST_CHARACTERS - len(parts[1]) - 1] or "bestand"
    return f"{short}.{parts[1]}" if dot and parts[1] else parts[1] or short
