"""Pictures of dots: what their name says, whole, and no larger than a page can show."""

import warnings
from collections.abc import Iterator
from io import BytesIO

from PIL import Image

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
    """Measured before a dot of it is unpacked: a small file can hold a picture that fills all memory."""
    large = Problem(source, 1, 1, "", FILE_PICTURE_LARGE, {"most": MOST_PIXELS})
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(BytesIO(data), formats=["PNG", "JPEG", "WEBP"]) as picture,
        ):
            if max(picture.size) > MOST_PIXELS:
                yield large
            else:
                picture.load()
    except Image.DecompressionBombError:
        yield large
    except Exception:  # whatever its reader trips over, the picture is broken
        yield Problem(source, 1, 1, "", FILE_PICTURE_BROKEN)
