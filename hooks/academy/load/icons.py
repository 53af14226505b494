"""The theme's own set of icons: the pictures that a slide may show, and those of the site."""

import importlib.util
import os
from functools import cache
from pathlib import Path

_FOLDER = "templates/.icons"


@cache
def icon_names() -> frozenset[str]:
    """Every icon that a slide may show, by the name that authors write, such as `account-group-outline`."""
    names = (entry.name.rpartition(".") for entry in os.scandir(icon_folder() / "material"))
    return frozenset(stem for stem, _, kind in names if kind == "svg")


def icon_folder() -> Path:
    """Where the theme keeps its icons."""
    theme = importlib.util.find_spec("material")
    assert theme
    assert theme.submodule_search_locations
    return Path(theme.submodule_search_locations[0]) / _FOLDER
