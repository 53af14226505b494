"""The map of the house: one straight line from the files of the academy to its pages.

    files → load → validate → assemble → render → emit

Every stage is a function of what the one before it gives, and none of them writes; only `load` reads content
(to draw a slide, `validate` needs the fonts and the icons of our packages). What writes stands beside the line: the
adapter (`mkdocs_adapter.py`), `publish.py`, and the commands for speech and film. The last stage is `site/`: the
site builder puts the pages into the frame of the site, and `files_of` gives every other file.
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from academy.load import load, load_look, load_posters
from academy.validate import Checked, validate

if TYPE_CHECKING:
    from academy.site import Site


def check(root: Path, today: date = date.min) -> Checked:
    """Read and check the content below `root`; nothing is rendered.

    `today` decides whether a recording may still be shown; without it every one may.

    Raises:
        ContentError: with everything that is wrong with the content.
    """
    return validate(load(root), today)


def build(root: Path, site_url: str = "", today: date = date.min) -> "Site":
    """Turn the content below `root` into a site in every language; `site_url` is where it will be published.

    Raises:
        ContentError: with everything that is wrong with the content.
    """
    checked = check(root, today)
    # Only now: a check needs none of the later stages, and to import them takes longer than to run it.
    from academy.assemble import assemble
    from academy.edition import editions
    from academy.render import ICON_PATHS, Pages
    from academy.site import Site

    paths = assemble(checked.catalog.modules, checked.catalog.profile_by_sector)
    edition_by_language = editions(checked.catalog, paths, site_url)
    return Site(
        catalog=checked.catalog,
        paths=paths,
        edition_by_language=edition_by_language,
        page_by_uri={language: Pages(edition) for language, edition in edition_by_language.items()},
        look=load_look(root, ICON_PATHS.values()),
        poster_by_video=load_posters(root, checked.catalog.film_ids),
        site_url=site_url,
        notices=checked.notices,
    )
