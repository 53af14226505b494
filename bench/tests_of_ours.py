"""What the tests have that is needed here too."""

import sys

from bench.environment import ROOT

sys.path.insert(0, str(ROOT / "tests"))

from browser.chromium import NoBrowserError, chromium_path
from browser.visits import FLAGS
from search.measure import BOX, PAGE, SLOWER, Gzipping, first_result, keystrokes, serve
from synthetic import make_synthetic_academy

__all__ = [
    "BOX",
    "FLAGS",
    "PAGE",
    "SLOWER",
    "Gzipping",
    "NoBrowserError",
    "chromium_path",
    "first_result",
    "keystrokes",
    "make_synthetic_academy",
    "serve",
]
