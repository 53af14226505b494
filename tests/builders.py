"""Valid nouns with one thing changed: `a_module(phase=Phase.IMPACT)`."""

from dataclasses import replace
from datetime import date
from typing import Any

from academy.model import (
    Company,
    Instrument,
    Language,
    LearningModule,
    ModuleWords,
    Phase,
    Preparation,
    Role,
    Sector,
    SectorProfile,
    Standing,
    Step,
    Years,
)


def a_module(id: str = "01", **changes: Any) -> LearningModule:  # noqa: A002 — reads as the field it fills
    """A core module of every sector with one step of a quarter of an hour; `minutes` follows changed steps."""
    steps = changes.get("steps", steps_of(15))
    module = LearningModule(
        id=id,
        slug=f"module-{id}",
        updated=date(2026, 11, 22),
        phase=Phase.PREPARE,
        instrument=Instrument.FOUNDATION,
        roles=tuple(Role),
        minutes=sum(step.minutes for step in steps),
        needs=(),
        standing_by_sector=dict.fromkeys(Sector, Standing.CORE),
        steps=steps,
        questions=(),
        related=(),
        source_keys=(),
        practice=None,
        outside_hours=False,
        words_by_language={Language.NL: words_of(id)},
    )
    return replace(module, **changes)


def steps_of(*minutes: int) -> tuple[Step, ...]:
    """Steps of so many minutes each, with ids `stap-1`, `stap-2`, …"""
    return tuple(Step(f"stap-{number}", own, (Company.TEAM,)) for number, own in enumerate(minutes, start=1))


def words_of(id: str) -> ModuleWords:  # noqa: A002 — the module's id
    """The fewest Dutch words that a module can have."""
    return ModuleWords(
        language=Language.NL,
        source_uri=f"modules/{id}-module-{id}/index.md",
        title=f"Module {id}",
        summary=f"Waar module {id} over gaat.",
        extra=None,
        habit=None,
        goals=(),
        prepare=Preparation(who="Iedereen", room="Lokaal", material=(), time="Een kwartier"),
        question_by_id={},
        section_by_id={},
    )


def a_profile(sector: Sector = Sector.PO, **changes: Any) -> SectorProfile:
    """A sector's parameters: one year, an hour of learning in four weeks of a cycle, twelve visits, no first choice."""
    profile = SectorProfile(
        sector,
        years=Years.ONE,
        learning_minutes=60,
        learning_weeks=4,
        visits=12,
        visit_weeks=(1, 3, 5, 7, 9, 12, 15, 18, 22, 26, 31, 36),
        timetable_weeks=(),
        first_choices=(),
    )
    return replace(profile, **changes)
