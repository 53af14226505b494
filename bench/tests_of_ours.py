"""What the tests have that is needed here too."""

import sys

from bench.environment import ROOT

sys.path.insert(0, str(ROOT / "tests"))

from browser.chromium import chromium_path
from synthetic import make_synthetic_academy

__all__ = ["chromium_path", "make_synthetic_academy"]
