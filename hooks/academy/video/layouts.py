"""One picture of every layout, from the scripts as they are, for the page for authors.

Run `.venv/bin/python -m academy.video.layouts docs/bijdragen` after a change to the slides.
"""

import io
import sys
from pathlib import Path

from PIL import Image

from academy.load import load
from academy.model import Language, Layout
from academy.slides import Place, draw
from academy.validate import validate
from academy.video.pictures import picture

_SIZE = (640, 360)
_VIDEOS = ("08-1", "01-3", "13-2", "03-2", "10-1", "09-2", "15-1", "10-5")


def main(folder: Path) -> None:
    """Write `dia-<layout>.webp` for every layout into the folder."""
    catalog = validate(load(Path.cwd())).catalog
    for layout in Layout:
        found = (
            (scene, Place(f"Module {video[:2]} · video {video[3:]}", number, len(script.scenes)))
            for video in _VIDEOS
            for script in [catalog.scripts_by_video[video][Language.NL]]
            for number, scene in enumerate(script.scenes, 1)
            if scene.layout is layout
        )
        scene, place = next(found)
        slide = Image.fromarray(picture(draw(scene, len(scene.items), place)))
        out = io.BytesIO()
        slide.resize(_SIZE, Image.Resampling.LANCZOS).save(out, "WEBP", quality=80, method=6)
        (folder / f"dia-{layout}.webp").write_bytes(out.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
