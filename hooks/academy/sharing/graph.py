"""Descriptions → the text of one JSON-LD block that no page can break out of."""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin

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
    if isinstance(value, Mapping):
        return {key: _whole(inner, site_url, key) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_whole(inner, site_url, name) for inner in value]
    return _address(site_url, value) if name in ADDRESSES else value


@lru_cache(maxsize=65_536)
def _address(site_url: str, address: str) -> str:
    # urljoin keeps the braces of a search address as they are.
    return urljoin(site_url, address)
