"""A function that remembers its last results in memory alone, for as long as somebody still asks for them."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_functions: "list[RecentFunction[..., Any]]" = []


class RecentFunction(Generic[P, R]):
    """Holds the results that were asked for lately, and those that were asked for shortly before."""

    def __init__(self, function: Callable[P, R], most: int) -> None:
        self.function, self.most = function, most
        self._lately: dict[Any, R] = {}
        self._before: dict[Any, R] = {}
        update_wrapper(self, function)
        _functions.append(self)

    def __call__(self, *values: P.args, **named: P.kwargs) -> R:
        """The result, remembered or worked out."""
        assert not named, f"{self.function.__qualname__} takes its values by position"
        if values in self._lately:
            return self._lately[values]
        result = self._before[values] if values in self._before else self.function(*values, **named)
        if len(self._lately) >= self.most:
            self.forget()
        self._lately[values] = result
        return result

    def forget(self) -> None:
        """Let go of those before, and begin anew."""
        self._before, self._lately = self._lately, {}


def recent(most: int) -> Callable[[Callable[P, R]], RecentFunction[P, R]]:
    """Remember about so many results of a pure function."""
    return lambda function: RecentFunction(function, most)


def forget_recent() -> None:
    """Let go of what nobody asked for since this was done before the last time."""
    for function in _functions:
        function.forget()
