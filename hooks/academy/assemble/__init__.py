"""From modules to sector paths: order, lanes, weeks, habits and visits. Read `path.py` first, then `planner.py`."""

from academy.assemble.frame import PREPARATION, frame_of
from academy.assemble.path import assemble, too_long

__all__ = ["PREPARATION", "assemble", "frame_of", "too_long"]
