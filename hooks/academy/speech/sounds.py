"""Dutch sounds → the nearest ones that the voice says well; what a machine misheard most is mended here."""

import re

_INITIAL_V = re.compile(r"(?:^|(?<=[\sfkpstx]))v")
"""The voice has one sound for `v` and `w`; at the beginning of a word an `f` keeps `vier` apart from `weer`, as in
most of the Netherlands."""
_EE_BEFORE_R = ("ɪːr", "eːr")
"""Of this `ee` the voice makes an `i`: `lierling`."""
_NEAREST = str.maketrans({"ɵ": "ʊ", "ʋ": "v", "ɣ": "x"})


def sayable(sounds: str) -> str:
    """The IPA of a Dutch sentence as the voice is to say it."""
    return _INITIAL_V.sub("f", sounds).replace(*_EE_BEFORE_R).translate(_NEAREST)
