"""The icons of the site: names of our own for pictures of the theme's set."""

import re
from collections.abc import Mapping
from urllib.parse import quote

ICON_PATHS: Mapping[str, str] = {
    "alert": "material/alert-circle-outline",
    "arrow": "material/arrow-right",
    "back": "material/arrow-left",
    "basis": "material/sprout-outline",
    "bordsessie": "material/human-male-board",
    "branch": "material/source-branch",
    "calendar": "material/calendar-month-outline",
    "check": "material/check-circle-outline",
    "clock": "material/clock-outline",
    "coach": "material/account-heart-outline",
    "compass": "material/compass-outline",
    "cycle": "material/autorenew",
    "download": "material/tray-arrow-down",
    "flag": "material/flag-variant-outline",
    "goal": "material/bullseye-arrow",
    "lesbezoek": "material/eye-outline",
    "lesontwerp": "material/pencil-ruler",
    "list": "material/format-list-numbered",
    "menu": "material/menu",
    "moon": "material/weather-night",
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
    "tools": "material/toolbox-outline",
    "video": "material/play-circle-outline",
    "close": "material/close",
}
_VIEW_BOX = re.compile(r"<svg[^>]*>")


def icons_css(svg_by_name: Mapping[str, str]) -> str:
    """One style sheet with every icon as a mask, so that it takes the colour of the text beside it."""
    rules = [_rule(name, svg) for name, svg in sorted(svg_by_name.items())]
    return "/* Made at build time from the theme's icons. */\n" + "\n".join(rules) + "\n"


def _rule(name: str, svg: str) -> str:
    plain = _VIEW_BOX.sub('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">', svg.strip(), count=1)
    return f'.icon--{name}{{--icon-image:url("data:image/svg+xml,{quote(plain, safe=" =:/,.")}")}}'
