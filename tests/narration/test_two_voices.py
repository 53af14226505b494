"""Who speaks in a voice of their own is a matter of the sound: another voice asks for another recording."""

from academy.model import Sentence, said_mark


def test_what_the_narrator_says_keeps_its_mark() -> None:
    assert said_mark(Sentence("Het leerlingdoel hangt aan de muur.", reveals=1, line=12)) == "e4e57092b6f1cc98"


def test_the_same_words_in_the_other_voice_are_spoken_anew() -> None:
    assert said_mark(Sentence("Tijd.", speaker="Tijdwaker")) != said_mark(Sentence("Tijd."))


def test_another_name_for_who_speaks_asks_for_no_other_recording() -> None:
    assert said_mark(Sentence("Tijd.", speaker="Tijdwaker")) == said_mark(Sentence("Tijd.", speaker="Collega"))


def test_the_apostrophe_that_is_printed_asks_for_no_other_recording() -> None:
    assert said_mark(Sentence("Wat zeggen collega’s?")) == said_mark(Sentence("Wat zeggen collega's?"))
    assert said_mark(Sentence("Zeg ‘ja’.")) != said_mark(Sentence("Zeg 'ja'."))
