"""A video that is asked for and is not there is told, before anything is spoken."""

import pytest

from academy.speech.known import UnknownVideoError, refuse_unknown


def test_what_names_no_video_is_told() -> None:
    with pytest.raises(UnknownVideoError) as told:
        refuse_unknown(["08-1", "8-1", "99-9"], ["08-1", "08-2"])
    assert told.value.say("nl") == "Onbekend, of nog zonder script: 8-1, 99-9."


def test_what_is_there_may_be_asked_for() -> None:
    refuse_unknown(["08-1"], ["08-1", "08-2"])
    refuse_unknown([], [])
