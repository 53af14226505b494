"""The headers with which the site must be served, for whoever publishes it."""

HEADERS_URI = "_headers"
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
    "/assets/scenes/*": "public, max-age=86400",
    "/assets/icons/*": "public, max-age=86400",
}
"""How long a browser may keep what it has."""


def headers_file() -> str:
    """`_headers`, as Netlify and Cloudflare Pages read it."""
    every = ["/*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    kept = [line for path, value in CACHE.items() for line in (path, f"  Cache-Control: {value}")]
    return "\n".join([*every, *kept]) + "\n"
