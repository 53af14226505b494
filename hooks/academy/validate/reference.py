"""The glossary and the sources: facts and Dutch words in the Dutch page, words alone in a translation."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from academy.languages import SOURCE
from academy.model import GlossaryTerm, GlossaryWords, Language, Source, SourceWords
from academy.problems import Rule, did_you_mean
from academy.validate.crosscheck import MODULE_UNKNOWN
from academy.validate.fields import MODULE_ID, Fields
from academy.validate.translation import TRANSLATION_UNKNOWN

TERM_TWICE = Rule(
    "term-twice",
    "“{text}” staat ook bij het begrip “{first}”. Een woord kan maar naar één begrip verwijzen; haal er één weg.",
    "“{text}” is also at the term “{first}”. A word can refer to one term only; remove one.",
)

Words = TypeVar("Words")


def read_terms(fields_by_language: Mapping[Language, Fields], module_ids: set[str]) -> tuple[GlossaryTerm, ...]:
    """The glossary, in the order of the Dutch page."""
    words = _words_by_id(fields_by_language, "terms", _term_words)
    for language, fields in fields_by_language.items():
        _check_forms(fields, {id_: own[language] for id_, own in words.items() if language in own})
    dutch = fields_by_language[SOURCE]
    modules = dict(dutch.named("terms", lambda id_, inner: (id_, _module(inner, module_ids))))
    return tuple(GlossaryTerm(id_, modules[id_], by_language) for id_, by_language in words.items())


def read_sources(fields_by_language: Mapping[Language, Fields]) -> tuple[Source, ...]:
    """The sources, in the order of the Dutch page."""
    words = _words_by_id(fields_by_language, "sources", _source_words)
    dutch = fields_by_language[SOURCE]
    addresses = dict(dutch.named("sources", lambda key, fields: (key, fields.optional_text("address"))))
    return tuple(Source(key, addresses[key], by_language) for key, by_language in words.items())


def _words_by_id(
    fields_by_language: Mapping[Language, Fields], key: str, read: Callable[[Fields, Language], Words]
) -> dict[str, dict[Language, Words]]:
    def with_id(language: Language, id_: str, fields: Fields) -> tuple[str, Words]:
        return id_, read(fields, language)

    by_language = {
        language: dict(fields.named(key, partial(with_id, language))) for language, fields in fields_by_language.items()
    }
    dutch = by_language[SOURCE]
    for language, words in by_language.items():
        for id_ in words.keys() - dutch.keys() if dutch else ():
            fields = fields_by_language[language]
            fields.note(fields.find(key, id_), f"{key}.{id_}", TRANSLATION_UNKNOWN, **did_you_mean(id_, dutch))
    return {id_: {lang: words[id_] for lang, words in by_language.items() if id_ in words} for id_ in dutch}


def _term_words(fields: Fields, language: Language) -> GlossaryWords:
    words = GlossaryWords(
        term=fields.text("term", 60),
        meaning=fields.text("meaning", 400),
        forms=fields.texts("forms", some=False),
        instead_of=fields.texts("instead_of", some=False) if fields.has("instead_of") else (),
    )
    facts = ["module"]
    fields.close(also=facts if language is SOURCE else (), in_dutch=facts)
    return words


def _source_words(fields: Fields, language: Language) -> SourceWords:
    words = SourceWords(fields.text("title", 200), fields.text("used_for", 400))
    facts = ["address"]
    fields.close(also=facts if language is SOURCE else (), in_dutch=facts)
    return words


def _check_forms(fields: Fields, words_by_id: Mapping[str, GlossaryWords]) -> None:
    """A spelling in running text links to one term; which of two would be a guess."""
    first: dict[str, str] = {}
    for id_, words in words_by_id.items():
        for position, form in enumerate(words.forms):
            if first.setdefault(form.lower(), id_) != id_:
                values = {"text": form, "first": first[form.lower()]}
                node = fields.find("terms", id_, "forms", position)
                fields.note(node, f"terms.{id_}.forms", TERM_TWICE, **values)


def _module(fields: Fields, module_ids: set[str]) -> str | None:
    id_ = fields.optional_id("module", MODULE_ID)
    if id_ and id_ not in module_ids:
        fields.note(fields.find("module"), "module", MODULE_UNKNOWN, text=id_, **did_you_mean(id_, module_ids))
    return id_
