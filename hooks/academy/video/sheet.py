"""`academy video sheet`: the scenes of films small beside each other, to see at a glance what viewers see."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from academy.drawing import font_files
from academy.errors import AcademyError, Message
from academy.load import RawAcademy, load
from academy.model import Catalog, Language, Script
from academy.slides import Place, draw
from academy.validate import validate
from academy.video.pictures import picture

_UNKNOWN = Message("Onbekend, of zonder script: {ids}.", "Unknown, or without a script: {ids}.")
_NO_PLACE = Message(
    "{out} kan geen plaatje worden. Noem een bestand dat op .png eindigt, in een map die er is: dias.png 08-1.",
    "{out} cannot become a picture. Name a file that ends with .png, in a folder that is there: slides.png 08-1.",
)
_WIDTH, _HEIGHT, _GAP, _WORDS = 320, 180, 12, 26
_PAPER, _INK = "#FFFFFF", "#16324F"


class SheetError(AcademyError):
    """A video was asked for that has no slides."""


def sheet(root: Path, out: Path, names: Sequence[str] = ()) -> int:
    """Write a picture with a row a film, all of them or those of the given videos and modules; return how many rows.

    Raises:
        ContentError: when the content is wrong.
        SheetError: when a video is not known.
    """
    _check_place(out)
    catalog = validate(_without_sound(load(root))).catalog
    scripts = _scripts(catalog, names)
    rows = [_row(script) for script in scripts]
    whole = Image.new("RGB", (max(row.width for row in rows), sum(row.height for row in rows)), _PAPER)
    top = 0
    for row in rows:
        whole.paste(row, (0, top))
        top += row.height
    whole.save(out)
    return len(rows)


def _check_place(out: Path) -> None:
    if out.suffix not in Image.registered_extensions() or not out.resolve().parent.is_dir():
        raise SheetError(_NO_PLACE, {"out": out})


def _without_sound(raw: RawAcademy) -> RawAcademy:
    """The content as if nothing were spoken yet: who changes a scene looks at it first, and gives it a voice after."""
    return replace(raw, modules=tuple(replace(module, narration_by_name={}) for module in raw.modules))


def _scripts(catalog: Catalog, names: Sequence[str]) -> list[Script]:
    known = {video.id: catalog.scripts_by_video.get(video.id, {}).get(Language.NL) for video in catalog.videos}
    wanted = [found for name in names for found in _of_module(catalog, name) or [name]] or [*known]
    if unknown := [video_id for video_id in wanted if not known.get(video_id)]:
        raise SheetError(_UNKNOWN, {"ids": ", ".join(unknown)})
    return [script for video_id in wanted if (script := known[video_id])]


def _of_module(catalog: Catalog, name: str) -> list[str]:
    return [video.id for video in catalog.videos if video.module_id == name]


def _row(script: Script) -> Image.Image:
    count = len(script.scenes)
    row = Image.new("RGB", (_GAP + count * (_WIDTH + _GAP), _HEIGHT + _WORDS + _GAP), _PAPER)
    pen, font = ImageDraw.Draw(row), ImageFont.truetype(font_files()[-2], 15)
    for n, scene in enumerate(script.scenes):
        place = Place(_series(script), n + 1, count)
        slide = Image.fromarray(picture(draw(scene, len(scene.items), place)))
        x = _GAP + n * (_WIDTH + _GAP)
        row.paste(slide.resize((_WIDTH, _HEIGHT), Image.Resampling.LANCZOS), (x, _WORDS))
        people = " ".join(actor.who for actor in scene.people)
        pen.text((x, 4), f"{script.video_id} {scene.layout} {people}", _INK, font)
    return row


def _series(script: Script) -> str:
    module, _, number = script.video_id.partition("-")
    return f"Module {module} · video {number}"
