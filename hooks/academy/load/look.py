"""`overrides/assets/` and the theme's icons → the look of the site."""

from collections.abc import Collection
from pathlib import Path

from academy.load.icons import icon_folder
from academy.model import Look

ASSETS = "overrides/assets"
_FAVICON = "favicon.svg"


def load_look(root: Path, icons: Collection[str]) -> Look:
    """The look of the academy below `root`, with the icons of those paths in the theme's set."""
    folder = root / ASSETS
    styles = {path.stem: path.read_text("utf-8") for path in sorted((folder / "css").glob("*.css"))}
    scripts = {
        path.relative_to(folder / "js").as_posix(): path.read_text("utf-8")
        for path in sorted((folder / "js").rglob("*.js"))
    }
    favicon = folder / _FAVICON
    return Look(
        style_by_name=styles,
        script_by_path=scripts,
        favicon=favicon.read_text("utf-8") if favicon.exists() else "",
        icon_by_path={path: (icon_folder() / f"{path}.svg").read_text("utf-8") for path in sorted({*icons})},
        assets=tuple(_as_they_are(folder, root)),
    )


def _as_they_are(folder: Path, root: Path) -> list[str]:
    made_of_parts = (folder / "css", folder / "js")
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name[0] != ".")
    return [path.relative_to(root).as_posix() for path in files if not {*made_of_parts} & {*path.parents}]
