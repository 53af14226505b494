"""The day of the build: an input like any other, so that the same inputs give the same site."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), or else the clock's."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(named), UTC).date() if named else datetime.now(UTC).date()
