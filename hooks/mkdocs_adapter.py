"""MkDocs and static-i18n ↔ the academy. The only file here that imports mkdocs; keep it boring.

static-i18n builds the default language, then calls the whole build again for every other language with the
same config object, from its own `on_post_build` (priority −100). Hence the priorities below: −150 is after it.
"""

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urljoin, urlsplit

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from academy.cards import cards, drawing, picture
from academy.site.feed import FEED, video_feed
from academy.model import Language, Page
from academy.pipeline import Site, build
from academy.preview import answering_ranges
from academy.problems import ContentError
from academy.render import ICON_PATHS, Edition, icons_css
from academy.scripts import served_scripts
from academy.sharing import graph_text, link_preview, structured_data
from academy.shell import (
    LATER_STYLE_SHEETS,
    MISSING_PAGE,
    STYLE_SHEETS,
    content_languages,
    main_pages,
    open_search_files,
    page_context,
    root_url,
    site_map,
)
from academy.site.root_files import ICON_SIZES, headers_file, icon_drawing, manifest
from academy.today import today

log = get_plugin_logger("academy")
STYLES_URI = "assets/css/academy.css"
_ADDRESS = re.compile(r'(?P<name>href|src|action)="(?P<url>\.[^"]*)"')


@dataclass
class _Build:
    """One build of the whole site, in all its languages."""

    site: Site

    @cached_property
    def page_by_uri(self) -> dict[Language, dict[str, Page]]:
        return {lang: {page.uri: page for page in pages} for lang, pages in self.site.pages_by_language.items()}

    @cached_property
    def content(self) -> dict[str, dict[Language, Language]]:
        return content_languages(self.site.pages_by_language)

    @cached_property
    def edition_by_language(self) -> dict[Language, Edition]:
        return {language: Edition(self.site.catalog, self.site.paths, language) for language in Language}


_current: list[_Build] = []


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Build the whole academy once, before anything in the site folder is touched."""
    if _i18n(config).building:
        return config
    try:
        site = build(Path(config.config_file_path).parent, config.site_url or "", today())
    except ContentError as error:
        raise Abort(str(error)) from None
    _current[:] = [_Build(site)]
    for notice in site.notices:
        log.info(notice.say())
    return config


@event_priority(-150)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the academy's pages in the place of what static-i18n found in `docs/`, and the nav beside them."""
    site, language = _current[0].site, _language(config)
    for file in [*files.documentation_pages(inclusion=lambda _: True), *_theme_extras(files, config)]:
        files.remove(file)
    for page in site.pages_by_language[language]:
        files.append(_page_file(page, config))
    for uri in (uri for uri in site.catalog.attachments if uri.startswith("modules/")):
        files.append(File(uri, str(_root(config)), config.site_dir, config.use_directory_urls))
    shell = {STYLES_URI: _styles(config), **_scripts(config), **open_search_files(config.site_url or "")}
    for uri, content in {**site.file_by_uri, **shell, **_for_sharing(language, config)}.items():
        files.append(File.generated(config, uri, content=content))
    if language is Language(_i18n(config).default_language):
        # Once: feeds need the address of the site, films are shared by all languages.
        for other in Language:
            text = video_feed(site.catalog, other, config.site_url or "")
            files.append(File.generated(config, root_url(FEED, other), content=text))
        for uri, path in site.media_by_uri.items():
            files.append(_media_file(uri, path, config))
    _i18n(config).i18n_files_per_language[language.value] = files.documentation_pages()
    config.nav = [{title: _source_uri(_current[0].page_by_uri[language][uri])} for title, uri in main_pages(language)]
    return files


def _media_file(uri: str, path: str, config: MkDocsConfig) -> File:
    # Said outright: what comes from a folder with a dot, such as the build folder, is left out otherwise.
    included = InclusionLevel.INCLUDED
    return File(path, str(_root(config)), config.site_dir, config.use_directory_urls, dest_uri=uri, inclusion=included)


def _theme_extras(files: Files, config: MkDocsConfig) -> list[File]:
    """The theme's own scripts and styles, which no page of ours uses, and the parts that ours are made of."""
    own = str(_root(config) / "overrides")
    theme = [file for file in files if file.src_uri.startswith("assets/") and file.src_dir and file.src_dir != own]
    in_docs = [file for file in theme if file.src_dir == config.docs_dir]
    later = {f"assets/css/{name}.css" for name in LATER_STYLE_SHEETS}
    made = ("assets/css/", "assets/js/")
    parts = [file for file in files if file.src_uri.startswith(made) and file.src_uri not in later]
    return [file for file in theme if file not in in_docs] + [file for file in parts if file not in theme]


def _page_file(page: Page, config: MkDocsConfig) -> File:
    language = _language(config)
    in_nav = page.uri in {uri for _, uri in main_pages(language)}
    inclusion = InclusionLevel.INCLUDED if in_nav else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, _source_uri(page), content=page.markdown, inclusion=inclusion)
    _adopt(file, page.uri, language, page.language, config)
    file.edit_uri = page.source_uri
    file.alternates = {other.value: file for other in Language}  # type: ignore[attr-defined]
    return file


def _source_uri(page: Page) -> str:
    """The name by which warnings call the page: its real file where it has one to itself."""
    shared = page.source_uri == "videos.yaml" or PurePosixPath(page.uri).name == "werkblad.md"
    return page.uri if shared else page.source_uri.removeprefix("docs/")


def _adopt(file: File, uri: str, language: Language, content: Language, config: MkDocsConfig) -> None:
    """Give a file the attributes that static-i18n expects, as its own `create_i18n_file` does."""
    default = Language(_i18n(config).default_language)
    dest = File(uri, None, config.site_dir, config.use_directory_urls).dest_uri
    file.dest_uri = dest if language is default else f"{language}/{dest}"
    file.name = PurePosixPath(uri).stem
    file.url = file._get_url()
    file.abs_dest_path = os.path.normpath(Path(config.site_dir) / file.dest_uri)
    extra: Any = file
    extra.locale, extra.locale_alternate_of, extra.norm_src_uri = content.value, language.value, uri
    extra.localization = content.value if content is not default else None


@event_priority(-150)
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG001
    """Previous and next follow a learning path, not the order of files."""
    for page in nav.pages:
        page.previous_page = page.next_page = None
    return nav


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:  # noqa: ARG001
    """One build sees one state of its templates; asking the disk again for every page is slow."""
    env.auto_reload = False
    return env


def on_page_markdown(markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Hand the page's own data to the templates."""
    page.meta = dict(_own(page, config).meta)
    return markdown


@event_priority(-10)
def on_page_context(context: dict[str, Any], page: MkDocsPage, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:  # noqa: ARG001
    """What the templates say around a page."""
    own, language = _own(page, config), _language(config)
    context.update(page_context(own, language, _current[0].content[own.uri]))
    context.update(_for_machines(own, config))
    _without_relative_alternates(config)
    if own.uri == MISSING_PAGE:
        page.canonical_url = None
    elif own.language is not language and config.site_url:
        page.canonical_url = urljoin(config.site_url, root_url(own.uri, own.language))
    return context


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:  # noqa: ARG001
    """Templates without a page, such as the site map."""
    context["pages"] = site_map(_current[0].content)
    _without_relative_alternates(config)
    return context


def _without_relative_alternates(config: MkDocsConfig) -> None:
    """Truthy but not a list: the theme then writes no relative `rel=alternate`, which only lead to requests in vain."""
    extra: Any = config.extra
    extra.alternate = True


@event_priority(-150)
def on_post_build(config: MkDocsConfig) -> None:
    """Once all languages stand: the page for missing addresses, per language."""
    if _i18n(config).building:
        return
    # Its header holds the day of the build; the plain site map says the same and is the same every day.
    (Path(config.site_dir) / "sitemap.xml.gz").unlink(missing_ok=True)
    for language in Language:
        _place_missing_page(Path(config.site_dir), root_url(MISSING_PAGE, language), config)


def _place_missing_page(site_dir: Path, url: str, config: MkDocsConfig) -> None:
    """A server shows it at any depth, so its addresses start at the root of the site."""
    page_path = site_dir / url / "index.html"
    base = urljoin(urlsplit(config.site_url or "/").path or "/", url)
    html = _ADDRESS.sub(lambda m: f'{m["name"]}="{urljoin(base, m["url"])}"', page_path.read_text("utf-8"))
    page_path.parent.with_suffix(".html").write_text(html, "utf-8")
    page_path.unlink()
    page_path.parent.rmdir()


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:  # noqa: ARG001
    """Answer HTTP Range, so that a video can be sought in the preview."""
    server.set_app(answering_ranges(server.serve_request))
    return server


def _styles(config: MkDocsConfig) -> str:
    """All style sheets as one, with the icons that the site uses from the theme's set."""
    folder = _root(config) / "overrides/assets/css"
    sheets = [(folder / f"{name}.css").read_text("utf-8") for name in STYLE_SHEETS]
    return "\n".join([*sheets, icons_css({name: _icon(path, config) for name, path in ICON_PATHS.items()})])


def _scripts(config: MkDocsConfig) -> dict[str, str]:
    folder = _root(config) / "overrides/assets/js"
    sources = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.js"))}
    return {f"assets/js/{path}": text for path, text in served_scripts(sources).items()}


def _for_sharing(language: Language, config: MkDocsConfig) -> dict[str, str | bytes]:
    """The language's social cards, and with the first language the icons and files that the whole site has once."""
    edition = _current[0].edition_by_language[language]
    found: dict[str, str | bytes] = {
        card.uri: picture(drawing(card, _icon(ICON_PATHS[card.icon], config))) for card in cards(edition)
    }
    if language.value != _i18n(config).default_language:
        return found
    icon = icon_drawing((_root(config) / "overrides/assets/favicon.svg").read_text("utf-8"))
    found |= {uri: picture(icon, size) for uri, size in ICON_SIZES.items()}
    text = manifest(edition.say.shell.site_name, edition.say.shell.site_description)
    return {**found, "_headers": headers_file(), "manifest.webmanifest": text}


def _for_machines(page: Page, config: MkDocsConfig) -> dict[str, Any]:
    """What the page's head says to who does not look at it."""
    edition, site_url = _current[0].edition_by_language[page.language], config.site_url or ""
    return {
        "preview": link_preview(page, edition, site_url),
        "structured_data": graph_text(structured_data(page, edition), site_url),
    }


def _icon(path: str, config: MkDocsConfig) -> str:
    candidates = (Path(folder) / ".icons" / f"{path}.svg" for folder in config.theme.dirs)
    return next(candidate for candidate in candidates if candidate.exists()).read_text("utf-8")


def _own(page: MkDocsPage, config: MkDocsConfig) -> Page:
    uri: str = page.file.norm_src_uri  # type: ignore[attr-defined]
    return _current[0].page_by_uri[_language(config)][uri]


def _language(config: MkDocsConfig) -> Language:
    return Language(_i18n(config).current_language)


def _i18n(config: MkDocsConfig) -> Any:
    return config.plugins["i18n"]


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent
