"""Which videos somebody may ask for by their number."""

from collections.abc import Iterable

from academy.errors import AcademyError, Message

_UNKNOWN = Message("Onbekend, of nog zonder script: {ids}.", "Unknown, or without a script yet: {ids}.")


class UnknownVideoError(AcademyError):
    """A video was asked for that there is nothing to speak or to hear of."""


def refuse_unknown(asked: Iterable[str], known: Iterable[str]) -> None:
    """A number that names no video is told, rather than left out.

    Raises:
        UnknownVideoError: with every number that is not known.
    """
    if unknown := sorted({*asked} - {*known}):
        raise UnknownVideoError(_UNKNOWN, {"ids": ", ".join(unknown)})
