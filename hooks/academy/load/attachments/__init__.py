"""Files that are published as they are: judged by what is in them, never by their name alone."""

from academy.load.attachments.attachment import attachment_problems
from academy.load.attachments.names import name_problem, shown

__all__ = ["attachment_problems", "name_problem", "shown"]
