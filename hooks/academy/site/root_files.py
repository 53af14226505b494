"""Small files at the root of the site: headers for whoever serves it, a manifest and icons for a home screen."""

import json

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "media-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""The content security policy: no exception for anything written into a page."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What every answer carries."""

CACHE = {
    # A font's name holds the start of its own hash, so a changed font is another file.
    "/assets/fonts/*": "public, max-age=31536000, immutable",
    "/assets/css/*": "public, max-age=600, stale-while-revalidate=86400",
    "/assets/js/*": "public, max-age=600, stale-while-revalidate=86400",
    "/assets/cards/*": "public, max-age=86400",
    "/assets/icons/*": "public, max-age=86400",
}
"""How long a browser may keep what it has."""

ICON_SIZES = {"assets/icons/apple-touch-icon.png": 180, "assets/icons/192.png": 192, "assets/icons/512.png": 512}
"""The pictures made from the icon of the site, with their width."""
LIGHT, DARK = "#FBF8F3", "#0E1C2C"


def headers_file() -> str:
    """`_headers`, as Netlify and Cloudflare Pages read it."""
    every = ["/*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    kept = [line for path, value in CACHE.items() for line in (path, f"  Cache-Control: {value}")]
    return "\n".join([*every, *kept]) + "\n"


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
        "lang": "nl",
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "background_color": LIGHT,
        "theme_color": LIGHT,
        "icons": [{"src": "assets/favicon.svg", "sizes": "any", "type": "image/svg+xml"}, *icons],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def icon_drawing(favicon: str) -> str:
    """The icon with square corners: a device cuts its own shape out of it."""
    return favicon.replace(' rx="9"', "", 1)
