"""How well a voice is understood: mistakes are counted by the letter."""

import pytest

from academy.speech.mistakes import Heard, rate_of, worst_words


def heard(*sentences: str, as_: str) -> Heard:
    return Heard("08-1", sentences, as_)


@pytest.mark.parametrize(
    "as_",
    ["Het bord hangt daar.", "het bord hangt daar", "Het bórd, hangt daar!", "Hetbord hang t daar"],
)
def test_spaces_capitals_and_accents_are_no_mistakes(as_: str) -> None:
    assert heard("Het bord hangt daar.", as_=as_).mistakes == 0


def test_a_number_may_be_written_in_figures() -> None:
    assert heard("Zeventien van de vierentwintig.", as_="17 van de 24").mistakes == 0


def test_letters_that_differ_are_counted() -> None:
    one = heard("Hang het vel op.", as_="Hang het fel op.")
    assert (one.letters, one.mistakes) == (12, 1)
    assert one.rate == pytest.approx(1 / 12)


def test_a_mistake_belongs_to_its_sentence() -> None:
    rates = heard("Wat is het getal?", "Zeventien.", as_="Wat is het getal? Zeventig.").rate_by_sentence()
    assert rates[0] == 0
    assert rates[1] == pytest.approx(2 / 9)


def test_the_whole_counts_letters_and_not_videos() -> None:
    short, long = heard("Ja.", as_="Jo."), heard("Dit zijn tien letters erbij.", as_="Dit zijn tien letters erbij.")
    assert rate_of([short, long]) == pytest.approx(1 / (2 + 23))


def test_words_that_go_wrong_are_named_with_how_often() -> None:
    all_heard = [heard("een bord en een vel", as_="in bord en een vel"), heard("een kring", as_="in kring")]
    assert worst_words(all_heard)[0] == ("een", 2, 3)


def test_a_number_beyond_every_name_is_heard_as_it_is_written() -> None:
    assert heard("1" * 5_000, as_="1" * 5_000).mistakes == 0
