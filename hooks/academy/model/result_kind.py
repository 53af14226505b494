"""The kinds of things that somebody who searches can find."""

from enum import StrEnum


class ResultKind(StrEnum):
    """What a result is, in the order in which the facet shows it; the value stands in addresses."""

    MODULE = "module"
    STEP = "step"
    SECTOR = "sector"
    VIDEO = "video"
    WORKSHEET = "worksheet"
    INSTRUMENT = "instrument"
    PATH = "path"
    TERM = "term"
    PAGE = "page"
