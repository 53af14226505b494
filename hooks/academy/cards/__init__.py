"""Social cards: the picture that a chat or a mail shows beside a link to the academy.

One for the academy, and one for every module, path and instrument; drawn while building, with our own font.
"""

from academy.cards.card import Card, card_of, cards
from academy.cards.drawing import drawing
from academy.cards.picture import picture

__all__ = ["Card", "card_of", "cards", "drawing", "picture"]
