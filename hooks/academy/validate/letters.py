"""Titles that are drawn on pictures keep to the letters that pictures are drawn with."""

from academy.drawing import undrawable
from academy.problems import Rule
from academy.validate.fields import Fields

NOT_DRAWN = Rule(
    "not-drawn",
    "het teken “{text}” staat niet in de letters waarmee beelden getekend worden. "
    "Schrijf het in woorden, of laat het weg.",
    "the character “{text}” is not among the letters that pictures are drawn with. Write it in words, or leave it out.",
)


def drawn_text(fields: Fields, key: str, most: int) -> str:
    """A required text of one line that also stands on a social card."""
    text = fields.text(key, most)
    for character in undrawable(text):
        fields.note(fields.find(key), key, NOT_DRAWN, text=character)
    return text
