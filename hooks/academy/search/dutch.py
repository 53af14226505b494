"""How Dutch words change, sound and hang together."""

from academy.search.rules import Rules

_UNASKED = """
aan al alle allemaal alles als alsof ander andere anders ben bij daar dan dat de der deze die dit doe doen doet door
dus een eens eigenlijk elk elke en er even ga gaan gaat gebruik gebruiken geen haar had heb hebben hebt heeft hem
hen het hier hij hoe hoeveel hoort houd houden hun ik in is je jij jou jouw jullie kan kies kiest krijg krijgen kun
kunnen kunt laat laten let maak maakt maar mag me mee meer men met mij mijn minder moet moeten na naar niet nodig
nog nou nu of om omdat onder ons onze ook op over per precies s staan staat steeds t te tegen toch toe tot tussen u
uit uw van vanuit veel vind vinden voor vooral waar waaraan waarbij waarin waarmee waarna waarom waarop waarover
waarvan waarvoor wanneer want waren was wat we weet wel welk welke werd wie wij wil willen word worden wordt wou zal
ze zeg zeggen zegt zelf zich zie zien ziet zijn zit zitten zo zoals zonder zou zouden zullen
"""

DUTCH = Rules(
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
)
