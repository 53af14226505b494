"""What everything here is made with beside the content: our own code and fonts, and the tools."""

import importlib.metadata
from functools import cache
from hashlib import sha256
from pathlib import Path

_TOOLS = ("av", "mkdocs-material", "numpy", "pillow", "resvg-py")
"""The theme is one of them: the icons on the slides are its own."""
_OWN = ("drawing", "model/timeline.py", "people", "slides", "sound", "video")


def made_with(*content: str) -> str:
    """The mark of the content together with all that it is made with; any change in either gives another."""
    return sha256("\n".join([*content, _own_code(), *_versions()]).encode()).hexdigest()


@cache
def _own_code() -> str:
    house = Path(__file__).parent.parent
    places = [house / name for name in _OWN]
    if gone := [place.name for place in places if not place.exists()]:
        raise FileNotFoundError(f"A film is made with {', '.join(gone)}, which is not there any more.")
    files = [path for place in places for path in ([place] if place.is_file() else sorted(place.rglob("*")))]
    digest = sha256()
    for path in (path for path in files if path.suffix in (".py", ".svg", ".ttf")):
        digest.update(path.relative_to(house).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


@cache
def _versions() -> tuple[str, ...]:
    return tuple(f"{tool} {importlib.metadata.version(tool)}" for tool in _TOOLS)
