"""The words for who does not see what pictures show; people are called by what they do."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model import CastRole, PageScene


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The words for who does not see what pictures show."""

    roles: Mapping[CastRole, str]
    scenes: Mapping[PageScene, str]
