"""Files below `docs/` are published at their own address; some addresses are the site's own."""

from collections.abc import Iterable, Iterator

from academy.languages import TRANSLATIONS
from academy.problems import Problem, Rule

FILE_TAKEN = Rule(
    "file-taken",
    "dit adres is van de site zelf. Zet het bestand in een eigen map, zoals docs/bestanden/.",
    "this address is the site’s own. Put the file in a folder of its own, such as docs/bestanden/.",
)
FILE_FOR_MACHINES = Rule(
    "file-for-machines",
    "bovenaan de site staan alleen pagina’s, plaatjes en PDF’s: programma’s lezen daar “{name}” als opdracht. "
    "Zet het bestand in een eigen map, zoals docs/bestanden/.",
    "only pages, pictures and PDFs stand at the top of the site: programs read “{name}” there as an order. "
    "Put the file in a folder of its own, such as docs/bestanden/.",
)

OWN_FOLDERS = frozenset({"api", "assets", "modules", "videos", *TRANSLATIONS})
"""What the site makes stands here: data, styles, scripts, cards, the other languages, films."""
OWN_NAMES = ("favicon", "apple-touch-icon")
"""What browsers ask for at the top of a site without being told to."""

AT_THE_TOP = (".png", ".jpg", ".jpeg", ".webp", ".svg", ".pdf")
"""What only people look at; `robots.txt`, `ads.txt` and their like tell machines what to do."""


def taken_files(assets: Iterable[str]) -> Iterator[Problem]:
    """Every file of the authors that would stand where the site puts one itself."""
    for source in assets:
        first, *below = source.removeprefix("docs/").split("/")
        if (first in OWN_FOLDERS) if below else first.startswith(OWN_NAMES):
            yield Problem(source, 1, 1, "", FILE_TAKEN)
        elif not below and not first.endswith(AT_THE_TOP):
            yield Problem(source, 1, 1, "", FILE_FOR_MACHINES, {"name": first})
