"""The pictures that are made while building: social cards, scenes, the site's icon in its sizes, small posters."""

from collections.abc import Iterable, Mapping

from academy.cards import cards, drawing, picture
from academy.drawing.small import small_poster
from academy.edition import Edition, scene_address
from academy.model import SMALL_POSTER, Look, PageScene, Video
from academy.people import scene_pictures
from academy.render import ICON_PATHS

ICON_SIZES = {"assets/icons/apple-touch-icon.png": 180, "assets/icons/192.png": 192, "assets/icons/512.png": 512}
"""The pictures made from the icon of the site, with their width."""


def card_files(edition: Edition, look: Look) -> Mapping[str, bytes]:
    """The social cards of a language."""
    return {card.uri: picture(drawing(card, look.icon_by_path[ICON_PATHS[card.icon]])) for card in cards(edition)}


def scene_files() -> Mapping[str, bytes]:
    """What pages show people doing, each in two widths."""
    return {
        scene_address(name, width): content for name in PageScene for width, content in scene_pictures(name).items()
    }


def icon_files(look: Look) -> Mapping[str, bytes]:
    """The icon for a home screen, with square corners: a device cuts its own shape out of it."""
    square = look.favicon.replace(' rx="9"', "", 1)
    return {uri: picture(square, size) for uri, size in ICON_SIZES.items()}


def poster_files(videos: Iterable[Video], poster_by_video: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The small posters, each beside the page of its video."""
    return {
        f"{video.folder}/{SMALL_POSTER}": small_poster(poster_by_video[video.id])
        for video in videos
        if video.id in poster_by_video
    }
