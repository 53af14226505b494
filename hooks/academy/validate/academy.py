"""All of the raw content → the catalog."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from academy.languages import SOURCE
from academy.load import Document, RawAcademy
from academy.model import Catalog, Language, LearningModule, SectorProfile, WrittenPage
from academy.problems import ContentError, Problem
from academy.prose.sections import split_sections
from academy.strict_yaml import Listing
from academy.validate.asked import read_asked
from academy.validate.crosscheck import (
    ReadModule,
    check_circles,
    check_core_needs_core,
    check_references,
    check_step_videos,
)
from academy.validate.drawn import check_slides
from academy.validate.fields import Fields
from academy.validate.film_links import film_ids
from academy.validate.ids import MODULE_IDS, check_page_ids
from academy.validate.links import all_ids, check_links, link_notices
from academy.validate.module import read_module
from academy.validate.narration import duration_problems, read_narrations, read_pronunciation, timelines
from academy.validate.pages import (
    OPTIONAL_TASK_BY_URI,
    TASK_BY_URI,
    missing_pages,
    read_page,
    read_profile,
    taken_addresses,
)
from academy.validate.playing import playing_by_video
from academy.validate.reference import read_sources, read_terms
from academy.validate.said import caption_problems, said_by_video
from academy.validate.scripts import icon_problems, read_scripts
from academy.validate.sector_paths import check_paths
from academy.validate.synonyms import PAGE as SYNONYMS_PAGE
from academy.validate.synonyms import read_synonyms
from academy.validate.taken import taken_files
from academy.validate.translation import read_translation
from academy.validate.videos import FilesByModule, read_videos


@dataclass(frozen=True, slots=True)
class Checked:
    """The catalog, and the notices that stop nothing, such as a translation that lags behind."""

    catalog: Catalog
    notices: tuple[Problem, ...]


def validate(raw: RawAcademy, today: date = date.min) -> Checked:
    """Check everything at once; `today` is the day on which consent to show people may have ended.

    Raises:
        ContentError: with every problem of files, fields, prose and references.
    """
    problems, notices = list(raw.problems), list[Problem]()
    reads = _modules(raw, problems, notices)
    module_by_id = {read.module.id: read.module for read in reads}
    known_ids = {module.slug.split("-")[0] for module in raw.modules}
    problems.extend(taken_files(raw.assets))
    fields_by_uri = _page_fields(raw, problems)
    pages, profiles = _pages(raw, fields_by_uri, known_ids)
    terms = read_terms(fields_by_uri["begrippen.md"], known_ids) if "begrippen.md" in fields_by_uri else ()
    sources = read_sources(fields_by_uri["bronnen.md"]) if "bronnen.md" in fields_by_uri else ()
    synonyms = read_synonyms(fields_by_uri.get(SYNONYMS_PAGE, {}))
    read = read_videos(
        raw.videos or Listing((), 1, 1), module_by_id, known_ids, _recorded(raw), today, problems, notices
    )
    videos = read.videos
    check_references(reads, known_ids, {source.key for source in sources} or None)
    problems.extend(check_circles(reads))
    check_core_needs_core(reads)
    check_paths(raw, module_by_id.values(), fields_by_uri, problems)
    if raw.videos is not None:
        all_known = len([video for video in videos if video.id]) == len(raw.videos.items)
        check_step_videos(reads, {video.id: video for video in videos}, all_known=all_known)
    scripts = read_scripts(raw.modules, videos, {source.key for source in sources} or None, problems)
    problems.extend(icon_problems(scripts, raw.icons))
    with_problems = {problem.source for problem in problems}
    problems.extend(check_slides((found[SOURCE] for found in scripts.values() if SOURCE in found), with_problems))
    narrations = read_narrations(raw.modules, videos, scripts, problems)
    respelled = read_pronunciation(raw.pronunciation, problems)
    asked = read_asked(raw, module_by_id.values(), videos, problems)
    ids_by_uri = _ids_by_uri(raw, {term.id for term in terms}, {source.key for source in sources})
    ids_by_uri.update(film_ids(raw.modules, videos, scripts))
    slots_by_uri = {uri: kind.all_slots for uri, kind in (TASK_BY_URI | OPTIONAL_TASK_BY_URI).items()}
    entries_by_uri = {
        "begrippen.md": {term.id for term in terms},
        "bronnen.md": {source.key for source in sources},
        # It shows the first step of the first module.
        **{uri: {step.id for read in reads[:1] for step in read.module.steps[:1]} for uri in OPTIONAL_TASK_BY_URI},
    }
    problems.extend(check_page_ids(raw, slots_by_uri, entries_by_uri))
    for document in _documents(raw):
        problems.extend(check_links(document, ids_by_uri))
        notices.extend(link_notices(document))
    timeline_by_video = {} if problems else timelines(narrations, scripts)
    problems.extend(duration_problems(timeline_by_video, scripts))
    said = {} if problems else said_by_video(timeline_by_video, scripts)
    problems.extend(caption_problems(said, scripts))
    if problems:
        raise ContentError(problems)
    attachments = (*(uri for module in raw.modules for uri in module.attachments), *raw.assets)
    modules = tuple(sorted(module_by_id.values(), key=lambda module: module.id))
    profile_by_sector = {profile.sector: profile for profile in profiles}
    catalog = Catalog(
        modules,
        videos,
        terms,
        sources,
        profile_by_sector,
        pages,
        scripts,
        narrations,
        timeline_by_video,
        playing_by_video(read, raw.films, scripts, narrations, said),
        respelled,
        synonyms,
        asked,
        attachments,
    )
    return Checked(catalog, tuple(notices))


def _recorded(raw: RawAcademy) -> FilesByModule:
    """What people filmed, by module; nothing stands for a file of which it was told why it cannot be read."""
    return {
        module.slug.split("-")[0]: {**_told(f"modules/{module.slug}/videos/", raw), **module.recorded_by_name}
        for module in raw.modules
    }


def _told(folder: str, raw: RawAcademy) -> dict[str, None]:
    return {uri.removeprefix(folder): None for uri in sorted(raw.unreadable) if uri.startswith(folder)}


def _modules(raw: RawAcademy, problems: list[Problem], notices: list[Problem]) -> list[ReadModule]:
    reads = []
    for folder in raw.modules:
        dutch = folder.document_by_language.get(SOURCE)
        if dutch is None:
            continue
        module = read_module(folder.slug, dutch, problems)
        module = _with_translations(module, dutch, folder.document_by_language, problems, notices)
        reads.append(ReadModule(module, Fields(dutch.head, dutch.source_uri, problems)))
    return reads


def _with_translations(
    module: LearningModule,
    dutch: Document,
    documents: Mapping[Language, Document],
    problems: list[Problem],
    notices: list[Problem],
) -> LearningModule:
    words = dict(module.words_by_language)
    for language, document in documents.items():
        if language is not SOURCE:
            words[language], found = read_translation(module, dutch, document, language, problems)
            notices.extend(found)
    return replace(module, words_by_language=words)


def _page_fields(raw: RawAcademy, problems: list[Problem]) -> dict[str, dict[Language, Fields]]:
    problems.extend(missing_pages(raw.page_by_uri, raw.unreadable))
    problems.extend(taken_addresses(raw.page_by_uri))
    return {
        uri: {lang: Fields(document.head, document.source_uri, problems) for lang, document in documents.items()}
        for uri, documents in raw.page_by_uri.items()
        if SOURCE in documents
    }


def _pages(
    raw: RawAcademy,
    fields_by_uri: Mapping[str, Mapping[Language, Fields]],
    known_ids: set[str],
) -> tuple[tuple[WrittenPage, ...], list[SectorProfile]]:
    pages = tuple(read_page(uri, fields, raw.page_by_uri[uri]) for uri, fields in sorted(fields_by_uri.items()))
    with_path = [page for page in pages if page.sector]
    return pages, [read_profile(fields_by_uri[page.uri][SOURCE], known_ids) for page in with_path]


def _documents(raw: RawAcademy) -> list[Document]:
    in_modules = [document for module in raw.modules for document in module.document_by_language.values()]
    return in_modules + [document for documents in raw.page_by_uri.values() for document in documents.values()]


def _ids_by_uri(raw: RawAcademy, term_ids: set[str], source_keys: set[str]) -> dict[str, frozenset[str] | None]:
    """Every file that a link may name, with the ids on its page: those of its Dutch text and what the site adds."""
    files = (*raw.assets, *(uri for module in raw.modules for uri in module.attachments))
    ids: dict[str, frozenset[str] | None] = dict.fromkeys(raw.unreadable)
    ids.update(dict.fromkeys(files, frozenset()))
    for module in raw.modules:
        dutch = module.document_by_language.get(SOURCE)
        ids[f"modules/{module.slug}/index.md"] = _ids(dutch) | MODULE_IDS if dutch else None
    for uri, documents in raw.page_by_uri.items():
        if SOURCE in documents:
            ids[f"docs/{uri}"] = _ids(documents[SOURCE])
    for uri, extra in (("docs/begrippen.md", term_ids), ("docs/bronnen.md", source_keys)):
        if (own := ids.get(uri)) is not None:
            ids[uri] = own | extra if extra else None
    return ids


def _ids(document: Document) -> frozenset[str]:
    return frozenset(all_ids(split_sections(document.body, document.body_line, document.source_uri)[1]))
