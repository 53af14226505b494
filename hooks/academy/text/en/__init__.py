"""The interface in English."""

from academy.text.en.amounts import AMOUNTS
from academy.text.en.home import HOME
from academy.text.en.lists import LISTS
from academy.text.en.meeting import MEETING
from academy.text.en.module import MODULE
from academy.text.en.own_data import OWN_DATA
from academy.text.en.paper import PAPER
from academy.text.en.path import PATH
from academy.text.en.search import SEARCH
from academy.text.en.seen import SEEN
from academy.text.en.shell import SHELL
from academy.text.en.terms import TERMS
from academy.text.en.video import VIDEO
from academy.text.interface import Interface

INTERFACE = Interface(
    shell=SHELL,
    terms=TERMS,
    amounts=AMOUNTS,
    module=MODULE,
    video=VIDEO,
    path=PATH,
    home=HOME,
    lists=LISTS,
    search=SEARCH,
    paper=PAPER,
    meeting=MEETING,
    own_data=OWN_DATA,
    seen=SEEN,
)
