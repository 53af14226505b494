"""The films as a feed (RSS 2.0 with Media RSS), for readers and podcast programs; addresses are whole."""

from email.utils import format_datetime
from functools import partial
from html import escape
from urllib.parse import urljoin

from academy.edition import card_address, card_name
from academy.languages import SOURCE
from academy.model import (
    FILM,
    POSTER,
    Catalog,
    Here,
    Language,
    LearningModule,
    Rendered,
    Video,
    captions_name,
    whole_seconds,
)
from academy.text import interface

FEED = "videos/feed.xml"
# What the standard library has for XML brings along all that fetches pages from the web.
_text = partial(escape, quote=False)


def video_feed(catalog: Catalog, language: Language, site_url: str) -> str:
    """Every film on this site in the order of the modules, dated as its module: a build knows no clock."""
    say, root = interface(language), language.folder
    module_by_id = {module.id: module for module in catalog.modules}
    items = "".join(
        _item(video, film, module_by_id[video.module_id], language, site_url)
        for video in catalog.videos
        if isinstance(film := catalog.playing_by_video[video.id], Here)
    )
    address = _text(urljoin(site_url, f"{root}{FEED}"))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">\n'
        f"<channel>\n<title>{_text(say.shell.site_name)}: {_text(say.shell.videos)}</title>\n"
        f"<link>{_text(urljoin(site_url, f'{root}videos/'))}</link>\n"
        f"<description>{_text(say.shell.site_description)}</description>\n<language>{language}</language>\n"
        f'<atom:link rel="self" type="application/rss+xml" href="{address}"/>\n{items}</channel>\n</rss>\n'
    )


def _item(video: Video, film: Here, module: LearningModule, language: Language, site_url: str) -> str:
    folder = urljoin(site_url, f"{video.folder}/")
    address, file = urljoin(site_url, f"{language.folder}{video.folder}/"), escape(f"{folder}{FILM}")
    said = language if language in film.caption_languages else SOURCE
    captions = escape(f"{folder}{captions_name(said)}")
    picture = f"{folder}{POSTER}" if isinstance(film, Rendered) else urljoin(site_url, _card(module, language))
    return (
        f"<item>\n<title>{_text(video.title(language))}</title>\n<link>{_text(address)}</link>\n"
        f'<guid isPermaLink="false">academie-video-{video.id}-{language}</guid>\n'
        f"<pubDate>{format_datetime(module.updated_at)}</pubDate>\n"
        f"<description>{_text(video.summary(language))}</description>\n"
        f'<enclosure url="{file}" length="{film.size}" type="video/mp4"/>\n'
        f'<media:content url="{file}" fileSize="{film.size}" type="video/mp4" medium="video" '
        f'duration="{whole_seconds(film.seconds)}" lang="{SOURCE}"><media:thumbnail url="{escape(picture)}"/>'
        f'<media:subTitle type="text/vtt" lang="{said}" href="{captions}"/></media:content>\n</item>\n'
    )


def _card(module: LearningModule, language: Language) -> str:
    return card_address(card_name(module), module.words(language).language)
