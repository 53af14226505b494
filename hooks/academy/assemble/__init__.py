"""From modules to sector paths: order, weeks, goal cycles, habits and visits. Read `path.py` first."""

from academy.assemble.path import assemble

__all__ = ["assemble"]
