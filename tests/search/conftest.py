"""The browser of the tests next door."""

from browser.conftest import browser, visit

__all__ = ["browser", "visit"]
