"""Raw content → the catalog, or every problem at once. After it nothing is missing, unknown or just text."""

from academy.validate.academy import Checked, validate

__all__ = ["Checked", "validate"]
