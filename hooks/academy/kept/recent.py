"""A function that remembers its last results in memory alone, for as long as somebody still asks for them."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

R = TypeVar("R")

_caches: list[Any] = []


def recent(most: int) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Remember so many results of a pure function; the oldest go first, and all of them when values are forgotten."""

    def remember(function: Callable[..., R]) -> Callable[..., R]:
        cached = lru_cache(maxsize=most)(function)
        _caches.append(cached)
        return cached

    return remember


def forget_recent() -> None:
    """Let go of all of them: to work one out again costs little."""
    for cache in _caches:
        cache.cache_clear()
