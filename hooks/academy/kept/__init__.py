"""What was worked out before, kept by the hash of all that it was made of.

A function marked `@kept` is pure: the same values give the same result. Its results stay in memory, and while a
command runs `keeping` a folder they are there for the next run as well. Without that everything is worked out anew.
"""

from academy.kept.folder import Folder, Results, keeping, results_of
from academy.kept.function import forget_unused, kept
from academy.kept.recent import recent

__all__ = ["Folder", "Results", "forget_unused", "keeping", "kept", "recent", "results_of"]
