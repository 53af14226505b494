"""The words of the interface, room by room; a catalogue fills in every one of them."""

from academy.text.groups.amounts import Amounts
from academy.text.groups.home import Home
from academy.text.groups.lists import Lists
from academy.text.groups.meeting import MeetingView
from academy.text.groups.module import ModulePages
from academy.text.groups.own_data import OwnData
from academy.text.groups.paper import Paper
from academy.text.groups.path import PathPages
from academy.text.groups.search import Searching
from academy.text.groups.seen import Seen
from academy.text.groups.shell import Shell
from academy.text.groups.terms import Terms
from academy.text.groups.video import VideoPages

__all__ = [
    "Amounts",
    "Home",
    "Lists",
    "MeetingView",
    "ModulePages",
    "OwnData",
    "Paper",
    "PathPages",
    "Searching",
    "Seen",
    "Shell",
    "Terms",
    "VideoPages",
]
