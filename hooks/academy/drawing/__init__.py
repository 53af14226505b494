"""What every picture is drawn with: our own letters, measured before they are set."""

from academy.drawing.letters import CARD_TEXT, HEAD, LABEL, TEXT, filled, font_files, undrawable, width_of

__all__ = ["CARD_TEXT", "HEAD", "LABEL", "TEXT", "filled", "font_files", "undrawable", "width_of"]
