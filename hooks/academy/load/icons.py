"""The names of the pictures that a slide may show: the theme's own set."""

import importlib.util
from functools import cache
from pathlib import Path


@cache
def icon_names() -> frozenset[str]:
    """Every icon by the name that authors write, such as `account-group-outline`."""
    theme = importlib.util.find_spec("material")
    places = (theme.submodule_search_locations if theme else None) or []
    return frozenset(path.stem for place in places for path in (Path(place) / _FOLDER).glob("*.svg"))


_FOLDER = "templates/.icons/material"
