"""The words for the fixed lists of the field, in Dutch."""

from academy.model import Company, Frequency, Instrument, Phase, Reason, Role, Sector, Turn, WeekKind
from academy.text.groups import Terms

TERMS = Terms(
    sector_names={
        Sector.PO: "Basisonderwijs",
        Sector.VO: "Voortgezet onderwijs",
        Sector.MBO: "Middelbaar beroepsonderwijs",
    },
    sector_labels={Sector.PO: "Basisonderwijs", Sector.VO: "Voortgezet onderwijs", Sector.MBO: "Mbo"},
    sector_short={Sector.PO: "PO", Sector.VO: "VO", Sector.MBO: "MBO"},
    role_names={Role.TEACHER: "leraar", Role.COACH: "schoolcoach", Role.LEADER: "schoolleider"},
    role_names_by_sector={
        Sector.PO: {Role.TEACHER: "leraar", Role.COACH: "schoolcoach", Role.LEADER: "schoolleider"},
        Sector.VO: {Role.TEACHER: "docent", Role.COACH: "schoolcoach", Role.LEADER: "schoolleider"},
        Sector.MBO: {Role.TEACHER: "docent", Role.COACH: "schoolcoach", Role.LEADER: "schoolleider"},
    },
    phase_names={
        Phase.PREPARE: "Voorbereiden",
        Phase.INTRODUCE: "Introduceren",
        Phase.IMPACT: "Impact in de klas",
        Phase.SUSTAIN: "Verduurzamen",
    },
    phase_leads={
        Phase.PREPARE: "Een klein team bereidt voor: ambitie, tijd en wie er voorgaan.",
        Phase.INTRODUCE: "Het hele team leert de vier instrumenten, één voor één.",
        Phase.IMPACT: "Leerlingen merken het. Ze krijgen zelf een rol.",
        Phase.SUSTAIN: "Jullie maken het blijvend, zonder hulp van buiten.",
    },
    instrument_names={
        Instrument.FOUNDATION: "basis",
        Instrument.BOARD_SESSION: "bordsessie",
        Instrument.LESSON_DESIGN: "gezamenlijk lesontwerp",
        Instrument.LESSON_VISIT: "lesbezoek",
        Instrument.PUPIL_VOICE: "stem van de leerling",
    },
    company_names={
        Company.TEAM: "hele team",
        Company.CORE_TEAM: "leerKRACHT-team",
        Company.SMALL_GROUPS: "groepjes",
        Company.PAIRS: "tweetallen",
        Company.TRIOS: "drietallen",
        Company.EACH: "ieder voor zich",
        Company.TEACHER: "leraar",
        Company.COACH: "schoolcoach",
        Company.LEADER: "schoolleider",
        Company.PUPILS: "leerlingen",
        Company.CLASS: "klas",
    },
    week_kinds={
        WeekKind.PREPARE: "voorbereiden",
        WeekKind.REHEARSE: "oefenuur",
        WeekKind.GOAL: "doelweek",
        WeekKind.LEARN: "leerweek",
        WeekKind.PRACTISE: "oefenweek",
        WeekKind.RETROSPECTIVE: "terugkijkweek",
        WeekKind.REST: "overgangsweek",
    },
    turns={Turn.VISIT: "bezoekweek", Turn.QUESTION: "vraagweek"},
    every={
        Frequency.WEEKLY: "elke week",
        Frequency.PRACTICE_WEEK: "elke oefenweek",
        Frequency.VISIT_WEEK: "elke bezoekweek",
        Frequency.QUESTION_WEEK: "elke vraagweek",
        Frequency.PER_CYCLE: "één keer per doelperiode",
    },
    reasons={
        Reason.ONLY_ONE_READY: "alleen deze module kon nu",
        Reason.EARLIER_PHASE: "hoort bij een eerdere fase dan {rival}",
        Reason.FIRST_CHOICE: "eerste keus van deze sector",
        Reason.LOWER_NUMBER: "lager nummer dan {rival}",
        Reason.RETROSPECTIVE: "hoort in de eerste terugkijkweek na wat zij nodig heeft",
        Reason.CORE_TEAM: "komt naast de weken van het team, in oefenweken",
    },
)
