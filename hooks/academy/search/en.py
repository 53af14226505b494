"""How English words change, sound and hang together."""

from academy.model import ResultKind
from academy.search.rules import Rules

_UNASKED = """
a about am an and any are as at be been best by can could do does for from had has have how i if in into is it its
let like many me much must my of on one or our out s should so some t than that the their them then there these they
this to up us was we were what where which whom whose will with would you your
"""
_FAINT = """
all get give make more need no not use when who why without
"""
_COUNTS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
"""
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth
"""

RULES = Rules(
    stem=(
        (r"^(.{2,})ies$", "$1y"),
        (r"^(.{2,}(?:ss|sh|ch|x))es$", "$1"),
        (r"^(.{2,}[^su])s$", "$1"),
        (r"^(.{3,})(?:ing|ed)$", "$1"),
        (r"^(.{3,})ly$", "$1"),
        (r"([bdfglmnprt])\1$", "$1"),
        (r"^(.{3,})e$", "$1"),
        (r"^(.{2,}[^aeiou])y$", "$1i"),
    ),
    sound=(
        (r"ph", "f"),
        (r"ck|c|q", "k"),
        (r"z", "s"),
        (r"ou", "o"),
        (r"ei|ie|ea|ee", "i"),
        (r"(.)\1+", "$1"),
    ),
    joints=("", "s"),
    unasked=frozenset(_UNASKED.split()),
    faint=frozenset(_FAINT.split()),
    numbers={
        "counts": _COUNTS,
        "ordinals": _ORDINALS,
        "filler": "no nr number",
        "module": "module modules",
        "lesson": "lesson",
        "video": "video videos film",
        "step": "step",
        "worksheet": "worksheet worksheets",
        "phase": "phase",
    },
    kinds={
        ResultKind.MODULE: "module modules",
        ResultKind.VIDEO: "video videos film films",
        ResultKind.INSTRUMENT: "instrument instruments",
        ResultKind.PATH: "path paths",
        ResultKind.TERM: "term terms glossary",
    },
    asking="are can do does how is may must should what when where which who why",
)
