"""Descriptions → the text of one JSON-LD block that no page can break out of."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

Description = Mapping[str, Any]
ADDRESSES = frozenset({"@id", "url", "item", "urlTemplate", "contentUrl", "embedUrl", "thumbnailUrl", "image"})
"""The properties that hold an address; a describer writes it from the root of the site."""


def graph_text(descriptions: Iterable[Description], site_url: str) -> str:
    """One graph with all descriptions, every address whole; empty when there are none."""
    graph = [_whole(description, site_url) for description in descriptions]
    if not graph:
        return ""
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    # `</script>` in a title would end the block; as an escape it is the same text to every reader of JSON.
    return text.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")


def _whole(value: Any, site_url: str, name: str = "") -> Any:
    # First what most of it is: a page has hundreds of words and numbers.
    if isinstance(value, str):
        return f"{site_url}{value}" if name in ADDRESSES and "://" not in value else value
    if isinstance(value, Mapping):
        return {key: _whole(inner, site_url, key) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_whole(inner, site_url, name) for inner in value]
    return value
