"""How Dutch words change, sound and hang together."""

from academy.model import ResultKind
from academy.search.rules import Rules

_UNASKED = """
aan al alles als alsof ben bij daar dan dat de der deze die dit door dus een eens elk elke en er even haar had heb
hebben hebt heeft hem hen het hier hij hoe hun ik in is je jij jou jouw jullie kan kun kunnen kunt let maar mag me
mee men met mij mijn moet moeten na naar nog nou nu of om omdat onder ons onze ook op over per s t te toch toe tot
tussen u uit uw van vanuit veel voor vooral waaraan waarbij waarin waarmee waarna waarop waarover waarvan waarvoor
want waren was wat we weet wel welk welke werd wij wil willen word worden wordt wou zal ze zich zijn zo zoals zou
zouden zullen
"""
_FAINT = """
alle allemaal ander andere anders doe doen doet eigenlijk ga gaan gaat gebruik gebruiken geen hoeveel hoort houd
houden kies kiest krijg krijgen laat laten maak maakt meer minder niet nodig precies staan staat steeds tegen vind
vinden waar waarom wanneer wie zeg zeggen zegt zelf zie zien ziet zit zitten zonder
"""
_COUNTS = """
een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
negentien twintig
"""
_ORDINALS = """
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende
zestiende zeventiende achttiende negentiende twintigste
"""

RULES = Rules(
    stem=(
        (r"^ge(.{3,})[dt]$", "$1"),
        (r"^(.{2,}m)pjes?$", "$1"),
        (r"^(.{3,}?)(?:etje|tje|je)s?$", "$1"),
        (r"^(.{2,})heden$", "$1heid"),
        (r"^(.{3,})(ies|[dt]es)$", "$1$2e"),
        (r"ese$", "e"),
        (r"^(.{3,}[ae]o)s$", "$1"),
        (r"^(.{3,}?)(?:en|e)$", "$1"),
        (r"^(.{2,}[bcdfghklmnprt])s$", "$1"),
        (r"^(.{4,})ing$", "$1"),
        (r"^(.{2,}[kpfgnrlmd])t$", "$1"),
        (r"([aeou])\1([bcdfghklmnprstvwxz])$", "$1$2"),
        (r"([bcdfghklmnprstvz])\1$", "$1"),
        (r"v$", "f"),
        (r"z$", "s"),
    ),
    sound=(
        (r"[dt]+$", "t"),
        (r"sch", "sg"),
        (r"ch", "g"),
        (r"ij|ey|y", "ei"),
        (r"au", "ou"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"c(?=[eiy])", "s"),
        (r"ck|c|q", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"v", "f"),
        (r"ie", "i"),
        (r"(.)\1+", "$1"),
    ),
    joints=("", "s", "e", "en", "n"),
    unasked=frozenset(_UNASKED.split()),
    faint=frozenset(_FAINT.split()),
    numbers={
        "counts": _COUNTS,
        "ordinals": _ORDINALS,
        "filler": "nr nummer",
        "module": "module modules",
        "lesson": "les",
        "video": "video videos film filmpje",
        "step": "stap",
        "worksheet": "werkblad werkbladen",
        "phase": "fase",
    },
    kinds={
        ResultKind.MODULE: "module modules",
        ResultKind.VIDEO: "video videos film films filmpje filmpjes",
        ResultKind.INSTRUMENT: "instrument instrumenten",
        ResultKind.PATH: "leerpad leerpaden",
        ResultKind.TERM: "begrip begrippen term",
    },
    asking="hoe hoeveel is kan kun kunnen mag moet moeten telt waar waarom wanneer wat welke wie",
)
