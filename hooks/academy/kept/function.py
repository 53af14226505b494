"""A pure function that remembers its results, in this run and from earlier ones."""

import pickle
from collections.abc import Callable
from functools import partial, update_wrapper
from hashlib import blake2b
from typing import Any, Generic, ParamSpec, TypeVar

from academy.kept import folder
from academy.kept.packed import packed

P = ParamSpec("P")
R = TypeVar("R")

_MOST_VALUES = 2_048
"""Results of one function that this run holds as values; the oldest go first."""


class KeptFunction(Generic[P, R]):
    """Calls the function only for values that it has not seen: text, bytes, numbers, members of lists, tuples of these.

    Its results are kept as bytes, by the hash of the values.
    """

    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function
        self.name = f"{function.__module__}.{function.__qualname__}"
        self._values: dict[tuple[Any, ...], R] = {}
        update_wrapper(self, function)

    def __call__(self, *values: P.args, **named: P.kwargs) -> R:
        """The result, from this run, from an earlier one, or worked out."""
        assert not named, f"{self.name} takes its values by position"
        if values in self._values:
            return self._values[values]
        results = folder.results_of(self.name)
        work = partial(self.function, *values, **named)
        result = work() if results is None else _from(results, values, work)
        if len(self._values) >= _MOST_VALUES:
            del self._values[next(iter(self._values))]
        self._values[values] = result
        return result


def _from(results: folder.Results, values: tuple[Any, ...], work: Callable[[], R]) -> R:
    key = blake2b(repr(values).encode("utf-8", "surrogatepass"), digest_size=16).digest()
    if (known := results.get(key)) is not None:
        found: R = pickle.loads(known)
        return found
    result = work()
    results.put(key, packed(result))
    return result


def kept(function: Callable[P, R]) -> KeptFunction[P, R]:
    """Remember the results of a pure function."""
    return KeptFunction(function)
