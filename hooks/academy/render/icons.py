"""The icons of the site: names of our own for pictures of the theme's set."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

ICON_PATHS: Mapping[str, str] = {
    "alert": "material/alert-circle-outline",
    "arrow": "material/arrow-right",
    "again": "material/replay",
    "back": "material/arrow-left",
    "back-10": "material/rewind-10",
    "basis": "material/sprout-outline",
    "board": "material/presentation",
    "bordsessie": "material/human-male-board",
    "branch": "material/source-branch",
    "captions": "material/closed-caption",
    "calendar": "material/calendar-month-outline",
    "check": "material/check-circle-outline",
    "clock": "material/clock-outline",
    "coach": "material/account-heart-outline",
    "compass": "material/compass-outline",
    "cycle": "material/autorenew",
    "download": "material/tray-arrow-down",
    "filter": "material/filter-variant",
    "flag": "material/flag-variant-outline",
    "full-screen": "material/fullscreen",
    "goal": "material/bullseye-arrow",
    "lesbezoek": "material/eye-outline",
    "lesontwerp": "material/pencil-ruler",
    "letters": "material/format-size",
    "list": "material/format-list-numbered",
    "menu": "material/menu",
    "moon": "material/weather-night",
    "pause": "material/pause",
    "pen": "material/pencil-outline",
    "people": "material/account-group-outline",
    "phase-1": "material/compass-outline",
    "phase-2": "material/rocket-launch-outline",
    "phase-3": "material/human-male-board",
    "phase-4": "material/sprout-outline",
    "place": "material/map-marker-outline",
    "play": "material/play",
    "printer": "material/printer-outline",
    "search": "material/magnify",
    "school": "material/school-outline",
    "sheet": "material/file-document-outline",
    "slide": "material/presentation",
    "speech": "material/message-text-outline",
    "stem": "material/account-voice",
    "sun": "material/weather-sunny",
    "table": "material/table",
    "tools": "material/toolbox-outline",
    "upload": "material/tray-arrow-up",
    "video": "material/play-circle-outline",
    "close": "material/close",
    "wipe": "material/eraser",
}
INSTRUMENT_SHAPES: Mapping[str, str] = {
    "basis": (
        "M23 4.1V2.3l-1.8-.2c-.1 0-.7-.1-1.7-.1-4.1 0-7.1 1.2-8.8 3.3C9.4 4.5 7.6 4 5.5 4c-1 0-1.7.1-1.7.1l-1.9.3.1 "
        "1.7c.1 3 1.6 8.7 6.8 8.7H9v3.4c-3.8.5-7 1.8-7 1.8v2h20v-2s-3.2-1.3-7-1.8V15c6.3-.1 8-7.2 8-10.9M12 "
        "18h-1v-5.6S10.8 9 8 9c0 0 1.5.8 1.9 3.7-.4.1-.8.1-1.1.1C4.2 12.8 4 6.1 4 6.1S4.6 6 5.5 6c1.9 0 5 .4 5.9 "
        "3.1C11.9 4.6 17 4 19.5 4c.9 0 1.5.1 1.5.1s0 9-6.3 9H14c0-2 2-5 2-5-3 1-3 4.9-3 4.9v5z"
    ),
    "bordsessie": (
        "M20 17a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2H9.46c.35.61.54 1.3.54 "
        "2h10v11h-9v2m4-10v2H9v13H7v-6H5v6H3v-8H1.5V9a2 2 0 0 1 2-2zM8 4a2 2 0 0 1-2 2 2 2 0 0 1-2-2 2 2 0 0 "
        "1 2-2 2 2 0 0 1 2 2"
    ),
    "lesontwerp": (
        "M3 17.25V21h3.75L17.81 9.93l-3.75-3.75zm19.61 1.11-4.25 4.25-5.2-5.2 1.77-1.77 1 1 2.47-2.48 1.42 "
        "1.42L18.36 17l1.06 1 1.42-1.4zm-16-7.53L1.39 5.64l4.25-4.25L7.4 3.16 4.93 5.64 6 6.7l2.46-2.48 1.42 "
        "1.42-1.42 1.41 1 1zM20.71 7c.39-.39.39-1 0-1.41l-2.34-2.3c-.37-.39-1.02-.39-1.41 0l-1.84 1.83 3.75 "
        "3.75z"
    ),
    "lesbezoek": (
        "M12 9a3 3 0 0 1 3 3 3 3 0 0 1-3 3 3 3 0 0 1-3-3 3 3 0 0 1 3-3m0-4.5c5 0 9.27 3.11 11 7.5-1.73 "
        "4.39-6 7.5-11 7.5S2.73 16.39 1 12c1.73-4.39 6-7.5 11-7.5M3.18 12a9.821 9.821 0 0 0 17.64 0 9.821 "
        "9.821 0 0 0-17.64 0"
    ),
    "stem": (
        "M9 5a4 4 0 0 1 4 4 4 4 0 0 1-4 4 4 4 0 0 1-4-4 4 4 0 0 1 4-4m0 10c2.67 0 8 1.34 8 4v2H1v-2c0-2.66 "
        "5.33-4 8-4m7.76-9.64c2.02 2.2 2.02 5.25 0 7.27l-1.68-1.69c.84-1.18.84-2.71 0-3.89zM20.07 2c3.93 "
        "4.05 3.9 10.11 0 14l-1.63-1.63c2.77-3.18 2.77-7.72 0-10.74z"
    ),
}
"""The icons of the instruments as shapes: for inside an SVG, where a mask can't colour them. A test holds them to the
theme's."""

HEAD_SHAPES: Mapping[str, str] = {
    "arrow": "M4 11v2h12l-5.5 5.5 1.42 1.42L19.84 12l-7.92-7.92L10.5 5.5 16 11z",
    "board": (
        "M2 3h8a2 2 0 0 1 2-2 2 2 0 0 1 2 2h8v2h-1v11h-5.75L17 22h-2l-1.75-6h-2.5L9 22H7l1.75-6H3V5H2zm3 2v9h14V5z"
    ),
}
"""Those of the buttons in the head of a module, which waits for no picture. A test holds them to the theme's."""

_AROUND = re.compile(r"</?svg[^>]*>")
_SIDE, _PITCH = 24, 32
"""Of an icon, and from one icon of the picture to the next: rounding may not show the edge of a neighbour."""


def icons_css(svg_by_name: Mapping[str, str]) -> str:
    """A style sheet with every icon as a mask, so that it takes the colour of the text beside it.

    All are in one picture: for a browser a picture is a document of its own, and of the first view that
    was half the work.
    """
    if not svg_by_name:
        return ""
    names = sorted(svg_by_name)
    rules = [f".icon--{name}{{--icon-at:{at}}}" for at, name in enumerate(names)]
    picture = _picture([_AROUND.sub("", svg_by_name[name]).strip() for name in names])
    whole = f"{','.join(f'.icon--{name}' for name in names)}{{{picture}}}"
    return "/* Made at build time from the theme's icons. */\n" + "\n".join([whole, *rules]) + "\n"


def _picture(icons: Sequence[str]) -> str:
    """The icons below each other; a position in percents counts what the picture is higher than an icon.

    Each group lies in the one above it: words that are the same every time pack best.
    """
    over = (len(icons) - 1) * _PITCH
    drawn = f"<g transform='translate(0 {_PITCH})'>".join(icons) + "</g>" * (len(icons) - 1)
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_SIDE} {over + _SIDE}'>{drawn}</svg>"
    url = quote(svg.replace('"', "'"), safe=" =:/,.()'")
    step = 100 / max(len(icons) - 1, 1)
    height = 100 * (over + _SIDE) / _SIDE
    return f'--icon-image:url("data:image/svg+xml,{url}");--icon-step:{step:.6g}%;--icon-height:{height:.6g}%'
