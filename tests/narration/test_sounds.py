"""Which sounds stand in for Dutch ones that the voice says badly."""

import pytest

from academy.speech.sounds import sayable


@pytest.mark.parametrize(
    ("dutch", "said"),
    [
        ("vˈir ʋˈeːkən", "fˈir vˈeːkən"),
        ("də lˈɪːrlɪŋ vrˈaːxt", "də lˈeːrlɪŋ frˈaːxt"),
        ("ˈoːvər lˈeːvən", "ˈoːvər lˈeːvən"),
        ("tʋeː vrˈaːɣən", "tveː frˈaːxən"),
        ("ˈɔpvɑŋ", "ˈɔpfɑŋ"),
    ],
    ids=["vier weken", "de leerling vraagt", "over leven", "twee vragen", "opvang"],
)
def test_v_and_w_stay_apart_at_the_beginning_of_a_word(dutch: str, said: str) -> None:
    assert sayable(dutch) == said
