"""The words for who does not see what pictures show, in Dutch."""

from academy.model import CastRole, PageScene
from academy.text.groups import Seen

SEEN = Seen(
    roles={
        CastRole.SCHOOL_COACH: "schoolcoach",
        CastRole.SCHOOL_LEADER: "schoolleider",
        CastRole.TEACHER: "leraar",
        CastRole.LECTURER: "docent",
        CastRole.EXPERT_COACH: "expertcoach",
        CastRole.PUPIL: "leerling",
        CastRole.STUDENT: "student",
    },
    scenes={
        PageScene.BOARD: "Vier collega’s staan bij het verbeterbord; de schoolcoach wijst een briefje aan.",
        PageScene.AFTER_VISIT: "Twee collega’s praten aan tafel; een derde staat erbij en luistert.",
        PageScene.VISIT: "Een les: de leraar staat bij het bord, leerlingen doen mee en achterin kijkt een collega toe.",
        PageScene.DESIGN: "Twee collega’s ontwerpen aan tafel samen een les op één vel.",
        PageScene.RING: "Leerlingen praten in een kring op de grond; vier volwassenen staan eromheen en luisteren.",
        PageScene.START_DAY: "Het hele team staat bij een groot vel met een route naar een vlag; de schoolleider legt uit.",
        PageScene.WALL: "Drie collega’s kijken langs een rij kaarten op de muur terug; één wijst aan wat er gebeurde.",
        PageScene.DOOR: "De schoolleider staat in de deuropening van een lokaal en vraagt of zij mag kijken.",
        PageScene.BACK: "Twee collega’s kijken elkaar aan; de een vertelt, de ander luistert.",
        PageScene.EMPTY: "Een leeg lokaal met drie tafels, een bord en een plant.",
        PageScene.PUPIL_ASKS: "Een leerling steekt een vinger op en zegt iets; de leraar zit erbij en luistert.",
        PageScene.MEASURE: "Een docent wijst op een staafdiagram aan hoe ver het doel nog is; twee collega’s kijken mee.",
        PageScene.TOGETHER: "Twee collega’s lopen pratend door de gang.",
        PageScene.TEAM: "Een klein team staat bij elkaar, met de schoolleider in het midden.",
        PageScene.TIMETABLE: "Een collega wijst in het rooster van de week twee vaste uren aan; twee collega’s kijken mee.",
        PageScene.CLASS_BOARD: "Leerlingen leiden de sessie bij het bord in de klas; de leraar staat op een afstand.",
        PageScene.ANSWERS: "Drie leerlingen houden hun antwoord omhoog; de docent ziet het in één blik.",
        PageScene.READING: "Twee collega’s lezen aan tafel één bron; de een legt iets uit.",
        PageScene.HANDOVER: "De expertcoach geeft een plan over aan de schoolcoach.",
    },
)
