"""The one script that stands in the page itself, so that nobody waits for a file before the first colours show."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

from rjsmin import jsmin

from academy.scripts import served_scripts

SCHEME = "scheme.js"


def scheme_script(script_by_path: Mapping[str, str]) -> str:
    """Its text between the tags, to the letter: a browser runs it only where the policy names its hash."""
    text: str = jsmin(served_scripts({SCHEME: script_by_path[SCHEME]})[SCHEME])
    return text


def hash_source(script: str) -> str:
    """What a content security policy calls a script by."""
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
