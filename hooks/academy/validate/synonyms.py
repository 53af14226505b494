"""Words that mean the same to a visitor, from the search page: one group a line, with commas between."""

from collections.abc import Mapping

from academy.model import Language
from academy.problems import Rule
from academy.validate.fields import Fields

SYNONYM_ALONE = Rule(
    "synonym-alone",
    "“{text}” is geen groep. Zet er woorden bij die hetzelfde betekenen, met komma’s ertussen: “student, leerling”.",
    "“{text}” is not a group. Add words that mean the same, with commas in between: “pupil, student”.",
)
SYNONYM_TWICE = Rule(
    "synonym-twice",
    "“{text}” staat ook in de groep “{first}”. Een woord hoort in één groep; voeg ze samen of haal het hier weg.",
    "“{text}” is also in the group “{first}”. A word belongs in one group; join them or remove it here.",
)

PAGE = "zoeken.md"
KEY = "synonyms"
Groups = tuple[tuple[str, ...], ...]


def read_synonyms(fields_by_language: Mapping[Language, Fields]) -> dict[Language, Groups]:
    """The groups of every language that has them."""
    return {language: _groups(fields) for language, fields in fields_by_language.items()}


def _groups(fields: Fields) -> Groups:
    first: dict[str, str] = {}
    groups = []
    for position, node in enumerate(fields.items(KEY, required=False), 1):
        field = f"{KEY}[{position}]"
        text = fields.as_text(node, field)
        words = tuple(word.strip() for word in text.split(","))
        if text and (len(words) < 2 or not all(words)):
            fields.note(node, field, SYNONYM_ALONE, text=text)
        for word in filter(None, words):
            if word.lower() in first:
                fields.note(node, field, SYNONYM_TWICE, text=word, first=first[word.lower()])
            first.setdefault(word.lower(), text)
        groups.append(words)
    return tuple(groups)
