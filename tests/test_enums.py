"""A new member of a fixed list is asked for wherever each member has its own value, and never a KeyError in a build."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

import academy

LIKE_THE_REST = {"instrument", "module", "page", "path", "term", "video"}
"""Kinds of results whose titles weigh what titles weigh."""
INCOMPLETE = {
    "academy.render.instruments._SCENES": {"basis"},  # it has no page of its own
    "academy.search.document._LISTS": {"page", "sector", "step", "worksheet"},  # no page lists all of these
    "academy.search.postings._TITLE": LIKE_THE_REST,
    "academy.site.sheets.SHEET_BY_KIND": {
        "home",
        "instrument",
        "missing",
        "page",
    },  # an author chooses what is on these
    "academy.slides._DRAW": {"door", "ring", "sheet", "title", "visit"},  # people stand on these, or there is no frame
    "academy.slides.staged.STAGED": {"cycle", "table", "title"},  # nobody stands on these
    "academy.validate.recordings._HOSTS": {"peertube"},  # it has many hosts: the content names one
}
"""Tables that leave members out, and why."""


def tables() -> Iterator[tuple[str, Mapping[Enum, object]]]:
    """Every table of the house whose keys are members of one list."""
    for found in pkgutil.walk_packages([str(Path(academy.__file__).parent)], "academy."):
        if found.name.startswith("academy.speech"):
            continue
        for name, value in vars(importlib.import_module(found.name)).items():
            if isinstance(value, Mapping) and value and all(isinstance(key, Enum) for key in value):
                yield f"{found.name}.{name}", value


def test_every_table_has_all_members_of_its_list() -> None:
    lacking = {
        name: {member.value for member in type(next(iter(table)))} - {key.value for key in table}
        for name, table in tables()
    }
    assert {name: values for name, values in lacking.items() if values} == INCOMPLETE
