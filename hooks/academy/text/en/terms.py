"""The words for the fixed lists of the field, in English."""

from academy.model import Company, Frequency, Instrument, Phase, Reason, Role, Sector, Turn, WeekKind
from academy.text.groups import Terms

_ROLES = {Role.TEACHER: "teacher", Role.COACH: "school coach", Role.LEADER: "school leader"}

TERMS = Terms(
    sector_names={
        Sector.PO: "Primary education",
        Sector.VO: "Secondary education",
        Sector.MBO: "Vocational education",
    },
    sector_labels={Sector.PO: "Primary", Sector.VO: "Secondary", Sector.MBO: "Vocational"},
    sector_short={Sector.PO: "PO", Sector.VO: "VO", Sector.MBO: "MBO"},
    role_names=_ROLES,
    role_names_by_sector=dict.fromkeys(Sector, _ROLES),
    phase_names={
        Phase.PREPARE: "Prepare",
        Phase.INTRODUCE: "Introduce",
        Phase.IMPACT: "Impact in class",
        Phase.SUSTAIN: "Make it last",
    },
    phase_leads={
        Phase.PREPARE: "A small team prepares: ambition, time, and who leads the way.",
        Phase.INTRODUCE: "The whole team learns the four instruments, one by one.",
        Phase.IMPACT: "Pupils notice. They are given a part to play.",
        Phase.SUSTAIN: "You make it last, without help from outside.",
    },
    instrument_names={
        Instrument.FOUNDATION: "foundation",
        Instrument.BOARD_SESSION: "board session",
        Instrument.LESSON_DESIGN: "joint lesson design",
        Instrument.LESSON_VISIT: "lesson visit",
        Instrument.PUPIL_VOICE: "pupil voice",
    },
    company_names={
        Company.TEAM: "whole team",
        Company.CORE_TEAM: "core team",
        Company.SMALL_GROUPS: "small groups",
        Company.PAIRS: "pairs",
        Company.TRIOS: "groups of three",
        Company.EACH: "each for themselves",
        Company.TEACHER: "teacher",
        Company.COACH: "school coach",
        Company.LEADER: "school leader",
        Company.PUPILS: "pupils",
        Company.CLASS: "class",
    },
    week_kinds={
        WeekKind.PREPARE: "preparing",
        WeekKind.REHEARSE: "rehearsal",
        WeekKind.GOAL: "goal week",
        WeekKind.LEARN: "learning week",
        WeekKind.PRACTISE: "practice week",
        WeekKind.RETROSPECTIVE: "look-back week",
        WeekKind.REST: "week before the summer",
    },
    turns={Turn.VISIT: "visit week", Turn.QUESTION: "question week"},
    every={
        Frequency.WEEKLY: "every week",
        Frequency.PRACTICE_WEEK: "every practice week",
        Frequency.VISIT_WEEK: "every visit week",
        Frequency.QUESTION_WEEK: "every question week",
        Frequency.PER_CYCLE: "once per goal cycle",
    },
    reasons={
        Reason.ONLY_ONE_READY: "no other module was possible yet",
        Reason.EARLIER_PHASE: "belongs to an earlier phase than {rival}",
        Reason.FIRST_CHOICE: "first choice of this sector",
        Reason.LOWER_NUMBER: "lower number than {rival}",
        Reason.RETROSPECTIVE: "belongs in the first looking-back week after what it needs",
        Reason.CORE_TEAM: "comes beside the weeks of the team, in practice weeks",
    },
)
