"""The glossary and the sources, as lists with an address for every entry."""

from academy.edition import Edition, href, module_uri
from academy.languages import SOURCE
from academy.model import GlossaryTerm, Source
from academy.render.markup import esc, lang_attribute, link
from academy.render.module_link import module_link


def glossary(edition: Edition, here: str) -> str:
    """The terms in the order of the alphabet of the language."""
    terms = sorted(edition.catalog.terms, key=lambda term: term.words(edition.language).term.casefold())
    return f'<dl class="glossary">{"".join(_term(term, edition, here) for term in terms)}</dl>'


def _term(term: GlossaryTerm, edition: Edition, here: str) -> str:
    words = term.words(edition.language)
    lang = "" if edition.language in term.words_by_language else f' lang="{SOURCE}"'
    more = ""
    if term.module_id:
        module = edition.module_by_id[term.module_id]
        name = module_link(module, edition, here)
        more = f"<p>{esc(edition.say.lists.taught_in)} {name}</p>"
    return f'<div id="{term.id}"{lang}><dt>{esc(words.term)}</dt><dd><p>{esc(words.meaning)}</p>{more}</dd></div>'


def source_entries(edition: Edition, here: str) -> str:
    """The sources with what they are used for and the modules that rest on them."""
    return f'<dl class="glossary">{"".join(_source(source, edition, here) for source in edition.catalog.sources)}</dl>'


def _source(source: Source, edition: Edition, here: str) -> str:
    say, words = edition.say, source.words(edition.language)
    users = [module for module in edition.catalog.modules if source.key in module.source_keys]
    names = ", ".join(link(href(here, module_uri(module)), module.id) for module in users)
    address = f"<p>{esc(say.lists.address)}: <span>{esc(source.address)}</span></p>" if source.address else ""
    cited = f"<p>{esc(say.lists.cited_in)} {names}</p>" if users else ""
    lang = lang_attribute(
        edition.language if edition.language in source.words_by_language else next(iter(source.words_by_language)),
        edition.language,
    )
    return (
        f'<div id="{source.key}"{lang}><dt>{esc(words.title)}</dt><dd><p>{esc(words.used_for)}'
        f"</p>{address}{cited}</dd></div>"
    )
