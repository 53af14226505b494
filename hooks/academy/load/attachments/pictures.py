"""Pictures of dots: what their name says, whole, and no larger than a page can show."""

import warnings
from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from academy.kept import kept
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

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_FORMATS = ["PNG", "JPEG", "WEBP"]
MOST_PIXELS = 5000


def picture_problems(data: bytes, source: str) -> Iterator[Problem]:
    """What keeps a picture from being shown."""
    if wrong := _wrong(data):
        yield Problem(source, 1, 1, "", wrong, {"most": MOST_PIXELS} if wrong == FILE_PICTURE_LARGE else {})


@kept
def _wrong(data: bytes) -> Rule | None:
    """Measured before a dot of it is unpacked: a small file can hold a picture that fills all memory."""
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(BytesIO(data), formats=_FORMATS) as picture,
        ):
            if max(picture.size) > MOST_PIXELS:
                return FILE_PICTURE_LARGE
            picture.load()
    except Image.DecompressionBombError:
        return FILE_PICTURE_LARGE
    except Exception:  # whatever its reader trips over, the picture is broken
        return FILE_PICTURE_BROKEN
    return None
