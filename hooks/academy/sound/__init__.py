"""Sound in files: Ogg Opus to store narration, samples to work with. Part of the extras `video` and `speech`."""

from academy.sound.opus import RATE, Samples, read_opus, write_opus

__all__ = ["RATE", "Samples", "read_opus", "write_opus"]
