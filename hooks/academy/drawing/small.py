"""The poster of a film as lists show it: small, for there are a hundred of them."""

import io

from PIL import Image

from academy.kept import kept

SMALL_WIDTH, SMALL_HEIGHT = 480, 270
MOST_BYTES = 8_000
_QUALITIES = (76, 64, 52, 40, 28)


@kept
def small_poster(webp: bytes) -> bytes:
    """The picture at the width of a card, as good as it can be in so many bytes."""
    picture = Image.open(io.BytesIO(webp)).convert("RGB")
    small = picture.resize((SMALL_WIDTH, SMALL_HEIGHT), Image.Resampling.LANCZOS)
    tries = (_webp(small, quality) for quality in _QUALITIES)
    return next((found for found in tries if len(found) <= MOST_BYTES), _webp(small, _QUALITIES[-1]))


def _webp(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=quality, method=5)
    return out.getvalue()
