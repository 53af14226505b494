"""Every document's links, held against everything that a link may name."""

from academy.languages import SOURCE
from academy.load import Document, RawAcademy
from academy.problems import Problem
from academy.prose.sections import split_sections
from academy.validate.ids import MODULE_IDS, check_page_ids
from academy.validate.links import IdsByUri, all_ids, check_links, link_notices
from academy.validate.pages import OPTIONAL_TASK_BY_URI, TASK_BY_URI


def check_all_links(
    raw: RawAcademy,
    terms: set[str],
    sources: set[str],
    shown: set[str],
    film_ids_by_uri: IdsByUri,
    problems: list[Problem],
    notices: list[Problem],
) -> None:
    """The ids of pages, and every link to them; the site adds those of the terms and the sources to their pages.

    `shown` are the ids of what the page of components shows: the first step of the first module.
    """
    slots_by_uri = {uri: kind.all_slots for uri, kind in (TASK_BY_URI | OPTIONAL_TASK_BY_URI).items()}
    entries_by_uri = {"begrippen.md": terms, "bronnen.md": sources, **dict.fromkeys(OPTIONAL_TASK_BY_URI, shown)}
    problems.extend(check_page_ids(raw, slots_by_uri, entries_by_uri))
    ids_by_uri = {**_ids_by_uri(raw, terms, sources), **film_ids_by_uri}
    for document in _documents(raw):
        problems.extend(check_links(document, ids_by_uri))
        notices.extend(link_notices(document))


def _documents(raw: RawAcademy) -> list[Document]:
    in_modules = [module.document_by_language for module in raw.modules]
    handouts = [documents for module in raw.modules for documents in module.handouts_by_name.values()]
    return [
        document for documents in (*in_modules, *handouts, *raw.page_by_uri.values()) for document in documents.values()
    ]


def _ids_by_uri(raw: RawAcademy, term_ids: set[str], source_keys: set[str]) -> IdsByUri:
    """Every file that a link may name, with the ids on its page: those of its Dutch text and what the site adds."""
    files = (*raw.assets, *(uri for module in raw.modules for uri in module.attachments))
    ids: dict[str, frozenset[str] | None] = dict.fromkeys(raw.unreadable)
    ids.update(dict.fromkeys(files, frozenset()))
    for module in raw.modules:
        dutch = module.document_by_language.get(SOURCE)
        ids[f"modules/{module.slug}/index.md"] = _ids(dutch) | MODULE_IDS if dutch else None
        handouts = [found[SOURCE] for found in module.handouts_by_name.values() if SOURCE in found]
        ids.update({handout.source_uri: _ids(handout) for handout in handouts})
    for uri, documents in raw.page_by_uri.items():
        if SOURCE in documents:
            ids[f"docs/{uri}"] = _ids(documents[SOURCE])
    for uri, extra in (("docs/begrippen.md", term_ids), ("docs/bronnen.md", source_keys)):
        if (own := ids.get(uri)) is not None:
            ids[uri] = own | extra if extra else None
    return ids


def _ids(document: Document) -> frozenset[str]:
    return frozenset(all_ids(split_sections(document.body, document.body_line, document.source_uri)[1]))
