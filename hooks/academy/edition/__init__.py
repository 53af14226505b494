"""The academy in one language, and where everything stands in it: what pages, search, cards and sharing are made of."""

from academy.edition.addresses import (
    HOME,
    SCENE_WIDTHS,
    card_address,
    card_name,
    going_on_address,
    href,
    module_uri,
    moment_id,
    path_uri,
    root_url,
    scene_address,
    shared_href,
    style_uri,
    url_of,
    video_uri,
    worksheet_uri,
)
from academy.edition.edition import Edition, editions
from academy.edition.terms import TermIndex

__all__ = [
    "HOME",
    "SCENE_WIDTHS",
    "Edition",
    "TermIndex",
    "card_address",
    "card_name",
    "editions",
    "going_on_address",
    "href",
    "module_uri",
    "moment_id",
    "path_uri",
    "root_url",
    "scene_address",
    "shared_href",
    "style_uri",
    "url_of",
    "video_uri",
    "worksheet_uri",
]
