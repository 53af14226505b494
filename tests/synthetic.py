"""An academy of ten times the size, made from the real one: 200 modules and 1,000 videos.

Every module comes back in every copy under a number of its own; `needs`, `related`, videos and links stay
within the copy, so that the content is as valid and as varied as the real one.
"""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
PER_COPY = 20
_FOLDER = re.compile(r"\b(\d\d)(-[a-z][a-z0-9-]*)(?=/)")
_MODULE_ID = re.compile(r'"(\d\d)"')
_FIRST_CHOICES = re.compile(r"^first_choices: .*$", re.MULTILINE)
_CORE = re.compile(r"^sectors: .*$", re.MULTILINE)
_VIDEO_ID = re.compile(r'"(\d\d)(-\d)"')


def make_synthetic_academy(target: Path, copies: int) -> Path:
    """Write the academy below `target` and return it."""
    for name in ("docs", "overrides", "hooks"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(ROOT / "mkdocs.yml", target)
    for page in (target / "docs").rglob("*.md"):
        text = _FIRST_CHOICES.sub(lambda m: _renumbered(m[0], copies - 1), page.read_text("utf-8"))
        page.write_text(_renumbered(text, 0), "utf-8")
    for copy in range(copies):
        _copy_modules(target, copy, copies)
    (target / "videos.yaml").write_text(_videos(copies), "utf-8")
    return target


def _copy_modules(target: Path, copy: int, copies: int) -> None:
    for source in sorted((ROOT / "modules").rglob("*")):
        # What was spoken belongs to the texts as they were; a copy with other numbers is not spoken.
        if source.suffix == ".md":
            folder = _FOLDER.sub(lambda m: f"{_number(m[1], copy)}{m[2]}", f"{source.relative_to(ROOT / 'modules')}")
            path = target / "modules" / folder
            path.parent.mkdir(parents=True, exist_ok=True)
            text = _renumbered(source.read_text("utf-8"), copy)
            if copy < copies - 1:
                # A path holds the modules of the last copy; those of the others stand beside it.
                text = _CORE.sub(lambda m: m[0].replace("kern", "verdieping"), text)
            # The Dutch text changed with its numbers, so its fingerprint did too: leave translations out.
            if not source.name.endswith(".en.md"):
                path.write_text(text, "utf-8")


def _videos(copies: int) -> str:
    text = (ROOT / "videos.yaml").read_text("utf-8")
    return "\n".join(_renumbered(text, copy) for copy in range(copies))


def _renumbered(text: str, copy: int) -> str:
    text = _FOLDER.sub(lambda m: f"{_number(m[1], copy)}{m[2]}", text)
    text = _VIDEO_ID.sub(lambda m: f'"{_number(m[1], copy)}{m[2]}"', text)
    return _MODULE_ID.sub(lambda m: f'"{_number(m[1], copy)}"', text)


def _number(module_id: str, copy: int) -> str:
    return f"{int(module_id) + PER_COPY * copy:03d}"
