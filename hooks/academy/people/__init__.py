"""The people of films, posters, cards and pages, drawn by hand and composed by pure functions.

The drawings are Open Peeps by Pablo Stanley (CC0), taken once from the npm package react-peeps 0.1.10 (MIT): every
silhouette was cut along its ink lines into areas with a class each (skin, top, shoes, …), coordinates were made
relative and rounded to whole units. They lie in `drawings/` with their licence; to build the site no Node is needed.

Nothing here has an id, so that any drawings can stand in one picture.
"""

from academy.people import colours, props
from academy.people.box import box_of
from academy.people.drawn import person
from academy.people.looks import LOOKS, Look, poses_of
from academy.people.picture import scene_pictures
from academy.people.scenes import scene

__all__ = ["LOOKS", "Look", "box_of", "colours", "person", "poses_of", "props", "scene", "scene_pictures"]
