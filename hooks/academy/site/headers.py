"""The headers with which the site must be served, for whoever publishes it."""

from academy.site.scheme import hash_source

HEADERS_URI = "_headers"
POLICY = (
    "default-src 'none'; script-src 'self' {scheme}; style-src 'self'; img-src 'self' data:; "
    "media-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""The content security policy: no exception for anything written into a page but the one script that it names."""

HEADERS = {
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What every answer carries beside the policy."""

CACHE = {
    # A font's name holds the start of its own hash, so a changed font is another file.
    "/assets/fonts/*": "public, max-age=31536000, immutable",
    "/assets/css/*": "public, max-age=600, stale-while-revalidate=86400",
    "/assets/js/*": "public, max-age=600, stale-while-revalidate=86400",
    "/assets/cards/*": "public, max-age=86400",
    "/assets/icons/*": "public, max-age=86400",
}
"""How long a browser may keep what it has."""


def headers(scheme: str) -> dict[str, str]:
    """What every answer carries; `scheme` is the script that stands in every page."""
    return {"Content-Security-Policy": POLICY.format(scheme=hash_source(scheme)), **HEADERS}


def headers_file(scheme: str) -> str:
    """`_headers`, as Netlify and Cloudflare Pages read it."""
    every = ["/*", *(f"  {name}: {value}" for name, value in headers(scheme).items())]
    kept = [line for path, value in CACHE.items() for line in (path, f"  Cache-Control: {value}")]
    return "\n".join([*every, *kept]) + "\n"
