"""Scripts as the site serves them: what is always loaded together is one file, the rest stays as it is."""

from academy.scripts.joined import served_scripts
from academy.scripts.module import ScriptError

__all__ = ["ScriptError", "served_scripts"]
