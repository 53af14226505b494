"""Every word of the interface, in every language of the site: a catalogue a language, in the folder of its code."""

from functools import cache
from importlib import import_module

from academy.languages import Language
from academy.text.interface import Interface

__all__ = ["Interface", "interface"]


@cache
def interface(language: Language) -> Interface:
    """The catalogue of a language."""
    catalogue = import_module(f"academy.text.{language}").INTERFACE
    assert isinstance(catalogue, Interface)
    return catalogue
