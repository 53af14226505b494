"""Every word of the interface, in every language of the site."""

from academy.model import Language
from academy.text.en import ENGLISH
from academy.text.interface import Interface
from academy.text.nl import DUTCH

__all__ = ["Interface", "interface"]

_BY_LANGUAGE = {Language.NL: DUTCH, Language.EN: ENGLISH}


def interface(language: Language) -> Interface:
    """The catalogue of a language."""
    return _BY_LANGUAGE[language]
