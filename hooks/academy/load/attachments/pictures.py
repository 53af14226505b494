"""Pictures of dots: what their name says, whole, and no more work than a page can show."""

import warnings
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from academy.problems import Problem, Rule

FILE_PICTURE_BROKEN = Rule(
    "file-picture-broken",
    "is geen plaatje, of het is beschadigd. Sla het opnieuw op als PNG, JPEG of WebP.",
    "is no picture, or it is damaged. Save it again as PNG, JPEG or WebP.",
)
FILE_PICTURE_LARGE = Rule(
    "file-picture-large",
    "heeft meer dan {most} beeldpunten in de breedte of de hoogte. Maak het plaatje kleiner.",
    "is more than {most} pixels wide or high. Make the picture smaller.",
)

FILE_PICTURE_LAYERS = Rule(
    "file-picture-layers",
    "is een JPEG van meer dan {most} lagen. Sla het plaatje opnieuw op als gewone JPEG.",
    "is a JPEG of more than {most} layers. Save the picture again as a plain JPEG.",
)

# Where one of these is not there yet, Pillow brings in the readers of all forty kinds that it knows.
_FORMATS = [
    PngImagePlugin.PngImageFile.format,
    JpegImagePlugin.JpegImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
]
PICTURES = (".png", ".jpg", ".jpeg", ".webp")
MOST_PIXELS = 5000
MOST_LAYERS = 50
"""Every layer of a progressive JPEG makes a browser go over all of it; programs that save small use about twelve."""
_LAYER, _END = b"\xff\xda", b"\xff\xd9"


def picture_problems(data: bytes, source: str) -> Iterator[Problem]:
    """Judged without unpacking a dot of it: a small file can hold a picture that fills all memory."""
    large = Problem(source, 1, 1, "", FILE_PICTURE_LARGE, {"most": MOST_PIXELS})
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(BytesIO(data), formats=_FORMATS) as picture,
        ):
            if max(picture.size) > MOST_PIXELS:
                yield large
            elif picture.format == "JPEG":
                yield from _jpeg_problems(data, source)
            else:
                # The sums of a PNG; a WebP that was cut off cannot be opened.
                picture.verify()
    except Image.DecompressionBombError:
        yield large
    except Exception:  # whatever its reader trips over, the picture is broken
        yield Problem(source, 1, 1, "", FILE_PICTURE_BROKEN)


def _jpeg_problems(data: bytes, source: str) -> Iterator[Problem]:
    """A JPEG has no sums; one that was cut off lacks its end."""
    if data.count(_LAYER) > MOST_LAYERS:
        yield Problem(source, 1, 1, "", FILE_PICTURE_LAYERS, {"most": MOST_LAYERS})
    elif data.rfind(_END) < data.rfind(_LAYER):
        yield Problem(source, 1, 1, "", FILE_PICTURE_BROKEN)
