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
    """A sector's parameters: an hour of learning a week, twelve visits, no first choice."""
    return replace(SectorProfile(sector, learning_minutes=60, visits=12, first_choices=()), **changes)
