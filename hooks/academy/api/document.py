"""The catalog and its paths → one JSON document, words of every language beside the facts."""

from collections.abc import Callable, Mapping
from typing import Any, assert_never

from academy.api.video import urls, video_record
from academy.model import (
    Catalog,
    Handout,
    Language,
    LearningModule,
    LearningPath,
    ModuleWords,
    Practice,
    SchoolWeek,
    Station,
    Step,
    Subject,
    Video,
    WrittenPage,
    subjects,
)

VERSION = 1


def academy_document(catalog: Catalog, paths: tuple[LearningPath, ...]) -> dict[str, Any]:
    """Modules with their steps, videos, paths and sources."""
    records = [record for subject in subjects(catalog, paths) if (record := _record(subject, catalog))]
    return {
        "$schema": "academy.schema.json",
        "version": VERSION,
        "languages": [language.value for language in Language],
        **{name: [record for place, record in records if place == name] for name in ("modules", "videos", "paths")},
        "sources": [
            {
                "key": source.key,
                "address": source.address,
                "title": {lang: words.title for lang, words in source.words_by_language.items()},
            }
            for source in catalog.sources
        ],
        "terms": [
            {
                "id": term.id,
                "module": term.module_id,
                "term": {lang: words.term for lang, words in term.words_by_language.items()},
                "meaning": {lang: words.meaning for lang, words in term.words_by_language.items()},
            }
            for term in catalog.terms
        ],
    }


def _record(subject: Subject, catalog: Catalog) -> tuple[str, dict[str, Any]] | None:
    """What the subject is to a program, and the list where that stands; text that is written for people is no data."""
    match subject:
        case LearningModule():
            return "modules", _module(subject)
        case Video():
            return "videos", video_record(subject, catalog)
        case LearningPath():
            return "paths", _path(subject)
        case WrittenPage():
            return None
        case _:
            assert_never(subject)


def _module(module: LearningModule) -> dict[str, Any]:
    return {
        "id": module.id,
        "slug": module.slug,
        "url": urls(f"modules/{module.slug}/"),
        "title": _words(module, lambda words: words.title),
        "summary": _words(module, lambda words: words.summary),
        "goals": _words(module, lambda words: list(words.goals)),
        "phase": int(module.phase),
        "instrument": module.instrument.value,
        "scene": module.scene.value,
        "roles": list(module.roles),
        "minutes": module.minutes,
        "outsideHours": module.outside_hours,
        "needs": list(module.needs),
        "related": list(module.related),
        "sectors": {sector.value: standing.value for sector, standing in module.standing_by_sector.items()},
        "fromWeek": module.from_week,
        "inRetrospective": module.in_retrospective,
        "practice": _practice(module.practice, module) if module.practice else None,
        "steps": [_step(step, module) for step in module.steps],
        "handouts": [_handout(handout, module) for handout in module.handouts],
        "sources": list(module.source_keys),
    }


def _practice(practice: Practice, module: LearningModule) -> dict[str, Any]:
    return {
        "every": practice.every.value,
        "minutes": practice.minutes,
        "after": practice.from_id or module.id,
    }


def _words(module: LearningModule, read: Callable[[ModuleWords], Any]) -> Mapping[str, Any]:
    return {language.value: read(words) for language, words in module.words_by_language.items()}


def _step(step: Step, module: LearningModule) -> dict[str, Any]:
    return {
        "id": f"{module.id}/{step.id}",
        "anchor": step.id,
        "title": _words(module, lambda words: words.section_by_id[step.id].title),
        "minutes": step.minutes,
        "who": list(step.who),
        "video": step.video_id,
        "week": step.bond.value if step.bond else None,
        "weeksLater": step.weeks_later,
        "beside": step.beside,
        "decision": step.decision,
        "split": step.split,
        "everyone": step.everyone,
        "coached": step.coached,
        "isHabit": step.is_habit,
    }


def _handout(handout: Handout, module: LearningModule) -> dict[str, Any]:
    return {
        "url": urls(f"{handout.uri.removesuffix('.md')}/"),
        "title": {language.value: words.title for language, words in handout.words_by_language.items()},
        "summary": {language.value: words.description for language, words in handout.words_by_language.items()},
        "form": handout.form.value,
        "step": f"{module.id}/{handout.step_id}" if handout.step_id else None,
        "sector": handout.sector.value if handout.sector else None,
    }


def _path(path: LearningPath) -> dict[str, Any]:
    return {
        "sector": path.sector.value,
        "url": urls(f"leerpaden/{path.sector}/"),
        "years": float(path.profile.years),
        "learningMinutesPerWeek": path.profile.learning_minutes,
        "learningWeeksPerCycle": path.profile.learning_weeks,
        "visits": path.profile.visits,
        "visitWeeks": list(path.profile.visit_weeks),
        "timetableWeeks": list(path.profile.timetable_weeks),
        "outsideMinutes": path.outside_minutes,
        "stations": [_station(station) for station in path.stations],
        "deepening": [
            {"phase": int(phase.phase), "modules": [module.id for module in phase.deepening]}
            for phase in path.phases
            if phase.deepening
        ],
        "cycles": [
            {"number": cycle.number, "firstWeek": cycle.first_week, "lastWeek": cycle.last_week}
            for cycle in path.cycles
        ],
        "weeks": [_week(week) for week in path.weeks],
    }


def _station(station: Station) -> dict[str, Any]:
    return {
        "place": station.place,
        "module": station.module.id,
        "reason": station.reason.value,
        "firstWeek": station.first_week,
        "lastWeek": station.last_week,
        "coreTeam": station.core_team,
    }


def _week(week: SchoolWeek) -> dict[str, Any]:
    return {
        "number": week.number,
        "month": week.month,
        "kind": week.kind.value,
        "turn": week.turn.value if week.turn else None,
        "steps": [f"{planned.module.id}/{planned.step.id}" for planned in week.steps],
        "coreTeamSteps": [f"{planned.module.id}/{planned.step.id}" for planned in week.core_steps],
        "habits": [habit.module.id for habit in week.habits],
        "learningMinutes": week.learning_minutes,
        "practiceMinutes": week.practice_minutes,
        "minutesSoFar": week.minutes_so_far,
        "visits": list(week.visits),
        "cycle": week.cycle,
        "retrospective": week.retrospective,
        "timetable": week.timetable,
    }
