"""What becomes of words: stems, sentences, and the small text that a browser reads back."""

import pytest

from academy.model import Language
from academy.search.packed import form_of, words_in_order
from academy.search.postings import encode
from academy.search.prose import sentences
from academy.search.words import Stemmer, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lesbezoek", "lesbezoeken"), ("bordsessie", "bordsessies"), ("doel", "doelen"), ("vraag", "vragen"),
        ("klas", "klassen"), ("les", "lessen"), ("succes", "successen"), ("gesprek", "gesprekken"),
        ("kijkwijzer", "kijkwijzers"), ("werkt", "werken"), ("gevraagd", "vragen"), ("mogelijkheid", "mogelijkheden"),
        ("brief", "brieven"), ("groepje", "groep"), ("vergadering", "vergaderen"), ("video", "videos"),
    ],
)  # fmt: skip
def test_dutch_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    dutch = Stemmer(Language.NL)
    assert dutch.stem(one) == dutch.stem(other)


@pytest.mark.parametrize(("one", "other"), [("doel", "deel"), ("les", "lid"), ("klas", "kalender"), ("bord", "bouw")])
def test_dutch_words_that_differ_keep_stems_that_differ(one: str, other: str) -> None:
    dutch = Stemmer(Language.NL)
    assert dutch.stem(one) != dutch.stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("lesson", "lessons"), ("plan", "planning"), ("study", "studies"), ("mark", "marked")]
)
def test_english_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    english = Stemmer(Language.EN)
    assert english.stem(one) == english.stem(other)


def test_words_come_without_accents_capitals_and_apostrophes() -> None:
    assert words_of("Video’s, één Coördinator: stand-up!") == ["video", "een", "coordinator", "stand", "up"]


def test_sentences_come_without_marks_and_a_row_of_a_table_is_one() -> None:
    table = "| Je ziet | Doe dit |\n| --- | --- |\n| niets | wacht |"
    assert [sentence.text for sentence in sentences("> **Zeg dit:** “Kijk [hier](../x.md).” Ga door.", table)] == [
        "Zeg dit: “Kijk hier.”",
        "Ga door.",
        "Je ziet · Doe dit",
        "niets · wacht",
    ]


def test_what_somebody_says_stays_whole() -> None:
    for said in (
        "Leerling: “Dat lees ik niet. Het zijn te veel woorden.”",
        "De klas schreef: ‘Je krijgt je verslag terug. Dan kijk je naar je cijfer.’",
        "Zeg: “Lees ‘wie doet mee?’ voor. Wacht dan.”",
    ):
        assert [sentence.text for sentence in sentences(f"Eerst dit. {said} Dan dat.")] == [
            "Eerst dit.",
            said,
            "Dan dat.",
        ]


def test_a_quotation_that_never_ends_keeps_its_sentences_apart() -> None:
    assert [sentence.text for sentence in sentences("Zeg: “Ga zitten. Kijk op. Luister.")] == [
        "Zeg: “Ga zitten.",
        "Kijk op.",
        "Luister.",
    ]


def test_the_head_of_a_table_is_found_and_never_quoted() -> None:
    found = sentences("| Je ziet | Doe dit |\n| --- | --- |\n| niets | wacht |")
    assert [(sentence.text, sentence.is_heading) for sentence in found] == [
        ("Je ziet · Doe dit", True),
        ("niets · wacht", False),
    ]


def test_places_are_written_as_steps_and_weights() -> None:
    assert encode([(0, 0), (1, 5), (47, 57)]) == ("#" + "#" + "P$", "#" + "(" + "]")


def test_words_are_written_by_what_they_share() -> None:
    assert words_in_order(["bord", "borden", "bos"]) == "AbordEenCs"
    assert words_in_order([]) == ""
    forms = [("bord", "bord"), ("brieven", "brief"), ("gevraagd", "vrag"), ("29e", "29")]
    assert [form_of(form, stem) for form, stem in forms] == ["", "1ven", "gevraagd", "0e"]
