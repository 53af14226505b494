"""The films as a feed (RSS 2.0 with Media RSS), for readers and podcast programs; addresses are whole."""

from urllib.parse import urljoin
from xml.sax.saxutils import escape, quoteattr

from academy.languages import SOURCE
from academy.model import FILM, POSTER, Catalog, Language, Video, captions_name
from academy.text import interface

FEED = "videos/feed.xml"


def video_feed(catalog: Catalog, language: Language, site_url: str) -> str:
    """Every film on this site in the order of the modules; without dates, because a build knows no clock."""
    say, root = interface(language), language.folder
    items = "".join(_item(video, catalog, language, site_url) for video in catalog.videos if _film(video, catalog))
    address = escape(urljoin(site_url, f"{root}{FEED}"))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">\n'
        f"<channel>\n<title>{escape(say.shell.site_name)}: {escape(say.shell.videos)}</title>\n"
        f"<link>{escape(urljoin(site_url, f'{root}videos/'))}</link>\n"
        f"<description>{escape(say.shell.site_description)}</description>\n<language>{language}</language>\n"
        f'<atom:link rel="self" type="application/rss+xml" href="{address}"/>\n{items}</channel>\n</rss>\n'
    )


def _film(video: Video, catalog: Catalog) -> tuple[int, float] | None:
    """Bytes and seconds of what plays on this site."""
    if video.recording:
        return video.recording.size, video.recording.duration
    film, timeline = catalog.film_by_video.get(video.id), catalog.timeline_by_video.get(video.id)
    return (film.size, timeline.duration) if film and timeline and video.source == "script" else None


def _item(video: Video, catalog: Catalog, language: Language, site_url: str) -> str:
    size, seconds = _film(video, catalog) or (0, 0.0)
    folder = urljoin(site_url, f"{video.folder}/")
    address, film = urljoin(site_url, f"{language.folder}{video.folder}/"), quoteattr(f"{folder}{FILM}")
    captions = quoteattr(f"{folder}{captions_name(SOURCE)}")
    poster = "" if video.recording else f"<media:thumbnail url={quoteattr(f'{folder}{POSTER}')}/>"
    return (
        f"<item>\n<title>{escape(video.title(language))}</title>\n<link>{escape(address)}</link>\n"
        f'<guid isPermaLink="false">academie-video-{video.id}-{language}</guid>\n'
        f"<description>{escape(video.summary(language))}</description>\n"
        f'<enclosure url={film} length="{size}" type="video/mp4"/>\n'
        f'<media:content url={film} fileSize="{size}" type="video/mp4" medium="video" duration="{round(seconds)}" '
        f'lang="{SOURCE}">{poster}'
        f'<media:subTitle type="text/vtt" lang="{SOURCE}" href={captions}/></media:content>\n</item>\n'
    )
