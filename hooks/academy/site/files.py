"""Every file that is published beside the pages, by its address: emit as one pure function."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from rjsmin import jsmin

from academy.edition import root_url, style_uri
from academy.languages import SOURCE
from academy.model import Language
from academy.scripts import served_scripts
from academy.site.data import data_files
from academy.site.feed import FEED, video_feed
from academy.site.headers import HEADERS_URI, headers_file
from academy.site.manifest import MANIFEST_URI, manifest
from academy.site.media import media_files
from academy.site.open_search import open_search_files
from academy.site.pictures import card_files, icon_files, poster_files, scene_files
from academy.site.site import Site
from academy.site.site_map import SITE_MAP, site_map

PublishedFile = str | bytes | PurePosixPath
"""The text or the bytes of a file, or the path in the repository of one that is published as it is."""


def files_of(site: Site) -> Mapping[str, PublishedFile]:
    """Address → file, for everything that is published and is not a page."""
    as_they_are = {**_attachments(site.catalog.attachments), **_assets(site.look.assets), **media_files(site.catalog)}
    return {
        **{address: PurePosixPath(path) for address, path in as_they_are.items()},
        **data_files(site),
        **{style_uri(name): sheet for name, sheet in site.styles.sheet_by_name.items()},
        **_scripts(site.look.script_by_path),
        **_pictures(site),
        **_for_visitors_programs(site),
    }


def _attachments(paths: Iterable[str]) -> Mapping[str, str]:
    return {path.removeprefix("docs/"): path for path in paths}


def _assets(paths: Iterable[str]) -> Mapping[str, str]:
    return {path.removeprefix("overrides/"): path for path in paths}


def _scripts(sources: Mapping[str, str]) -> Mapping[str, str]:
    served = served_scripts(sources)
    return {f"assets/js/{path}": jsmin(text) for path, text in served.items()}


def _pictures(site: Site) -> Mapping[str, bytes]:
    cards = [card_files(edition, site.look) for edition in site.edition_by_language.values()]
    posters = poster_files(site.catalog.videos, site.poster_by_video)
    made = (*cards, scene_files(), icon_files(site.look), posters)
    return {uri: content for files in made for uri, content in files.items()}


def _for_visitors_programs(site: Site) -> Mapping[str, str]:
    """What browsers, servers, readers of feeds and search engines ask for by name."""
    say = site.edition_by_language[SOURCE].say
    return {
        HEADERS_URI: headers_file(),
        MANIFEST_URI: manifest(say.shell.site_name, say.shell.site_description),
        SITE_MAP: site_map(site.content_by_uri, site.site_url),
        **open_search_files(site.site_url),
        **{root_url(FEED, language): video_feed(site.catalog, language, site.site_url) for language in Language},
    }
