"""What people ask about modules in whole questions, with the place that answers each: shown beside what is found."""

from academy.edition import Edition, module_uri, url_of
from academy.search.words import rules_of

_SHORTEST, _LONGEST = 4, 12
"""A question of fewer words is a word to look for; one of more does not fit beside the results."""


def questions(edition: Edition) -> dict[str, list[list[str]]]:
    """For the address of a module its questions, each with the part of the page that answers it."""
    asked = edition.catalog.asked_by_language.get(edition.language, {})
    words = frozenset(rules_of(edition.language).asking.split())
    found: dict[str, list[list[str]]] = {}
    for place, texts in asked.items():
        id_, _, part = place.partition("#")
        if module := edition.module_by_id.get(id_):
            own = found.setdefault(url_of(module_uri(module)), [])
            own.extend([_written(text), part] for text in texts if _is_question(text, words))
    return {url: own for url, own in found.items() if own}


def _is_question(text: str, words: frozenset[str]) -> bool:
    all_words = text.split()
    return all_words[0] in words and _SHORTEST <= len(all_words) <= _LONGEST


def _written(text: str) -> str:
    """As a sentence: whoever searches types neither capitals nor marks."""
    return f"{text[:1].upper()}{text[1:].rstrip('?')}?"
