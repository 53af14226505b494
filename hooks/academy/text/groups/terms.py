"""The words for the fixed lists of the field."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model import Company, Frequency, Instrument, Phase, Reason, Role, Sector, Turn, WeekKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The words for the fixed lists of the field."""

    sector_names: Mapping[Sector, str]
    sector_labels: Mapping[Sector, str]
    sector_short: Mapping[Sector, str]
    role_names: Mapping[Role, str]
    role_names_by_sector: Mapping[Sector, Mapping[Role, str]]
    phase_names: Mapping[Phase, str]
    phase_leads: Mapping[Phase, str]
    instrument_names: Mapping[Instrument, str]
    company_names: Mapping[Company, str]
    week_kinds: Mapping[WeekKind, str]
    turns: Mapping[Turn, str]
    every: Mapping[Frequency, str]
    reasons: Mapping[Reason, str]
