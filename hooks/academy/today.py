"""The day of the build: an input like any other, so that the same inputs give the same site."""

import os
from datetime import UTC, date, datetime

from academy.errors import AcademyError, Message

_NO_DAY = Message(
    "SOURCE_DATE_EPOCH is “{text}”; dat moet een aantal seconden sinds 1970 zijn, zoals 1764288000.",
    "SOURCE_DATE_EPOCH is “{text}”; it must be a number of seconds since 1970, such as 1764288000.",
)


class DayError(AcademyError):
    """The day of the build cannot be read."""


def today() -> date:
    """The day that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), or else the clock's.

    Raises:
        DayError: when it names none.
    """
    named = os.environ.get("SOURCE_DATE_EPOCH")
    if not named:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(named), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise DayError(_NO_DAY, {"text": named}) from None
