"""The interface in Dutch."""

from academy.text.interface import Interface
from academy.text.nl.amounts import AMOUNTS
from academy.text.nl.home import HOME
from academy.text.nl.lists import LISTS
from academy.text.nl.meeting import MEETING
from academy.text.nl.module import MODULE
from academy.text.nl.own_data import OWN_DATA
from academy.text.nl.paper import PAPER
from academy.text.nl.path import PATH
from academy.text.nl.search import SEARCH
from academy.text.nl.seen import SEEN
from academy.text.nl.shell import SHELL
from academy.text.nl.terms import TERMS
from academy.text.nl.video import VIDEO

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
