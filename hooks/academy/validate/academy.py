"""All of the raw content → the catalog."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from academy.languages import SOURCE
from academy.load import Document, RawAcademy
from academy.model import Catalog, Language, LearningModule, Narration, Script, Timeline, Video
from academy.problems import ContentError, Problem
from academy.strict_yaml import Listing
from academy.validate.agreed import asides, board_slides, disagreements
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
from academy.validate.films import film_problems
from academy.validate.followed import check_followed
from academy.validate.handouts import read_handouts
from academy.validate.linked import check_all_links
from academy.validate.module import read_module
from academy.validate.narration import duration_problems, read_narrations, read_pronunciation, timelines
from academy.validate.planned import check_plans
from academy.validate.playing import playing_by_video
from academy.validate.said import SaidByVideo, caption_problems, said_by_video
from academy.validate.scripts import icon_problems, read_scripts
from academy.validate.sector_paths import check_paths
from academy.validate.taken import taken_files
from academy.validate.translation import read_translation
from academy.validate.videos import FilesByModule, read_videos
from academy.validate.written import ReadPages, read_pages


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
    known_ids = {module.slug.split("-")[0] for module in raw.modules}
    reads = _modules(raw, problems, notices)
    module_by_id = {read.module.id: read.module for read in reads}
    problems.extend(taken_files(raw.assets))
    pages = read_pages(raw, known_ids, problems)
    listed = raw.videos or Listing((), 1, 1)
    films = read_videos(listed, module_by_id, known_ids, _recorded(raw), today, problems, notices)
    _check_modules(raw, reads, pages, films.videos, problems)
    spoken = _spoken(raw, films.videos, pages.source_keys, problems)
    problems.extend([*disagreements(raw.modules, pages.terms), *board_slides(spoken.scripts)])
    notices.extend([*asides(raw.modules), *film_problems(spoken.scripts)])
    check_followed(raw, pages, problems)
    asked = read_asked(raw, module_by_id.values(), films.videos, problems)
    terms, sources = {term.id for term in pages.terms}, {source.key for source in pages.sources}
    film_ids_by_uri = film_ids(raw.modules, films.videos, spoken.scripts)
    shown = {step.id for read in reads[:1] for step in read.module.steps[:1]}
    check_all_links(raw, terms, sources, shown, film_ids_by_uri, problems, notices)
    timeline_by_video, said = _moments(spoken, problems)
    if problems:
        raise ContentError(problems)
    catalog = Catalog(
        modules=tuple(sorted(module_by_id.values(), key=lambda module: module.id)),
        videos=films.videos,
        terms=pages.terms,
        sources=pages.sources,
        profile_by_sector={profile.sector: profile for profile in pages.profiles},
        pages=pages.pages,
        scripts_by_video=spoken.scripts,
        narration_by_video=spoken.narrations,
        timeline_by_video=timeline_by_video,
        playing_by_video=playing_by_video(films, raw.films, spoken.scripts, spoken.narrations, said),
        respelled=spoken.respelled,
        synonyms_by_language=pages.synonyms,
        asked_by_language=asked,
        attachments=(*(uri for module in raw.modules for uri in module.attachments), *raw.assets),
    )
    return Checked(catalog, tuple(notices))


def _check_modules(
    raw: RawAcademy,
    reads: Sequence[ReadModule],
    pages: ReadPages,
    videos: Sequence[Video],
    problems: list[Problem],
) -> None:
    """Whatever modules say of one another, and of sources, paths and videos."""
    known_ids = {module.slug.split("-")[0] for module in raw.modules}
    check_references(reads, known_ids, pages.source_keys)
    problems.extend(check_circles(reads))
    check_core_needs_core(reads)
    check_paths(raw, [read.module for read in reads], pages.fields_by_uri, problems)
    check_plans(reads, pages, problems)
    if raw.videos is not None:
        all_known = len([video for video in videos if video.id]) == len(raw.videos.items)
        check_step_videos(reads, {video.id: video for video in videos}, all_known=all_known)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What is said in the videos, by video id, and how the voice must read it."""

    scripts: Mapping[str, Mapping[Language, Script]]
    narrations: Mapping[str, Narration]
    respelled: Mapping[str, str]


def _spoken(raw: RawAcademy, videos: Sequence[Video], source_keys: set[str] | None, problems: list[Problem]) -> _Spoken:
    scripts = read_scripts(raw.modules, videos, source_keys, problems)
    problems.extend(icon_problems(scripts, raw.icons))
    with_problems = {problem.source for problem in problems}
    problems.extend(check_slides((found[SOURCE] for found in scripts.values() if SOURCE in found), with_problems))
    narrations = read_narrations(raw.modules, videos, scripts, problems)
    return _Spoken(scripts, narrations, read_pronunciation(raw.pronunciation, problems))


def _moments(spoken: _Spoken, problems: list[Problem]) -> tuple[Mapping[str, Timeline], SaidByVideo]:
    """When what is said, and as which captions, of every video whose own files are right."""
    wrong = {problem.source for problem in problems}
    right = {
        id_: narration
        for id_, narration in spoken.narrations.items()
        if not any(_belongs(source, spoken.scripts[id_][SOURCE]) for source in wrong)
    }
    timeline_by_video = timelines(right, spoken.scripts)
    said = said_by_video(timeline_by_video, spoken.scripts)
    unfit = list(duration_problems(timeline_by_video, spoken.scripts))
    named = {problem.source for problem in unfit}
    lasting = {id_: one for id_, one in said.items() if spoken.scripts[id_][SOURCE].source_uri not in named}
    problems.extend([*unfit, *caption_problems(lasting, spoken.scripts)])
    return timeline_by_video, said


def _belongs(source: str, script: Script) -> bool:
    """Is it the file of the script, of its translation, or one of what was spoken of it?"""
    name = script.source_uri.removesuffix(".md")
    return source.startswith((f"{name}.", f"{name}/"))


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
        module, found = read_module(folder.slug, dutch)
        problems.extend(found)
        module = _with_translations(module, dutch, folder.document_by_language, problems, notices)
        module = replace(module, handouts=read_handouts(folder, module, problems))
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
