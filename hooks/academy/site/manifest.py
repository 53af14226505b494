"""The web app manifest: how the site stands on a home screen."""

import json

from academy.languages import SOURCE
from academy.site.pictures import ICON_SIZES

MANIFEST_URI = "manifest.webmanifest"
LIGHT = "#FBF8F3"


def manifest(name: str, description: str) -> str:
    """The web app manifest: name, colours and icons for a home screen. There is no service worker behind it."""
    icons = [
        {"src": uri, "sizes": f"{size}x{size}", "type": "image/png"}
        for uri, size in ICON_SIZES.items()
        if "apple" not in uri
    ]
    content = {
        "name": name,
        "short_name": name.split("-")[0],
        "description": description,
        "lang": SOURCE.value,
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "background_color": LIGHT,
        "theme_color": LIGHT,
        "icons": [{"src": "assets/favicon.svg", "sizes": "any", "type": "image/svg+xml"}, *icons],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
