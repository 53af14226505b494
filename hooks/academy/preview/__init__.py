"""The academy while one writes: the last good site is answered at once, with what is wrong with the content on it."""

from academy.preview.server import Preview
from academy.preview.shown import Shown
from academy.preview.watch import watching

__all__ = ["Preview", "Shown", "watching"]
