"""Disk → raw content with line numbers. Knows file formats, knows nothing about meaning."""

from academy.load.academy import load
from academy.load.raw import Document, RawAcademy, RawModule

__all__ = ["Document", "RawAcademy", "RawModule", "load"]
