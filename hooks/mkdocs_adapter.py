"""MkDocs and static-i18n ↔ the academy: what their events ask; keep it boring.

static-i18n builds the default language, then calls the whole build again for every other language with the
same config object, from its own `on_post_build` (priority −100). Hence the priorities below: −150 is after it.
"""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, cast

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs_static_i18n.config import I18nPluginLanguage

from academy.address import EXAMPLE, site_address
from academy.edition import HOME, root_url
from academy.errors import AcademyError
from academy.model import MISSING_PAGE, Language, Page
from academy.pipeline import build
from academy.site import Site, at_any_depth, files_of, page_context, page_file, source_name
from academy.text import interface
from academy.today import today
from mkdocs_templates import KeptTemplates

log = get_plugin_logger("academy")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Build the whole academy once, before anything in the site folder is touched."""
    if _i18n(config).building:
        return config
    _name_every_language(config)
    # The theme's own are not ours: the site makes both itself.
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    if "academy" not in config.extra:
        _make(config)
    return config


def _make(config: MkDocsConfig) -> None:
    """Whoever calls MkDocs itself has no site yet; an error of ours stops the builder with its sentence."""
    try:
        config.site_url = site_address(config.site_url)
        site = build(_root(config), config.site_url, today())
        config.extra.update(academy=site, academy_files=files_of(site), academy_pages=site.page_by_uri)
    except AcademyError as error:
        raise Abort(error.say()) from None
    for notice in site.notices:
        log.info(notice.say())


def _name_every_language(config: MkDocsConfig) -> None:
    """The configuration names the source language alone; the others come from their rows."""
    plugin = _i18n(config)
    for language in (language for language in Language if language.value not in plugin.all_languages):
        row, say = I18nPluginLanguage(), interface(language)
        row.load_dict({"locale": language.value, "name": language.own_name, "site_name": say.shell.site_name})
        row.validate()
        plugin.config.languages.append(row)


@event_priority(-150)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the academy's pages and files in the place of all that mkdocs, the theme and static-i18n found."""
    language = _language(config)
    for file in [*files]:
        files.remove(file)
    for page in config.extra["academy_pages"][language].values():
        files.append(page_source(page, language, config))
    for file in _other_files(config):
        files.append(file)
    _i18n(config).i18n_files_per_language[language.value] = files.documentation_pages()
    return files


def _other_files(config: MkDocsConfig) -> Iterator[File]:
    for address, content in config.extra["academy_files"].items():
        if isinstance(content, PurePosixPath):
            yield _file_as_it_is(address, content, config)
        else:
            yield File.generated(config, address, content=content)


def _file_as_it_is(address: str, path: PurePosixPath, config: MkDocsConfig) -> File:
    # Links name a file by its address. Said outright that it goes along: a folder with a dot is left out otherwise.
    same = str(path).endswith(address)
    source, folder = (address, _root(config) / str(path).removesuffix(address)) if same else (str(path), _root(config))
    included = InclusionLevel.INCLUDED
    return File(source, str(folder), config.site_dir, config.use_directory_urls, dest_uri=address, inclusion=included)


def page_source(page: Page, language: Language, config: MkDocsConfig) -> File:
    """What stands for the file of a page, as MkDocs and static-i18n want it."""
    # static-i18n looks for the home page in MkDocs' own navigation; nothing else of that is shown.
    inclusion = InclusionLevel.INCLUDED if page.uri == HOME else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, source_name(page), content="", inclusion=inclusion)
    _adopt(file, page, language, config)
    file.edit_uri = page.source_uri
    file.alternates = {other.value: file for other in Language}  # type: ignore[attr-defined]
    return file


def _adopt(file: File, page: Page, language: Language, config: MkDocsConfig) -> None:
    """Give a file the attributes that static-i18n expects, as its own `create_i18n_file` does."""
    file.dest_uri = f"{root_url(page.uri, language)}index.html"
    file.name = PurePosixPath(page.uri).stem
    # The links of the page for missing addresses are written as from a folder too, wherever that page stands.
    file.url = file._get_url()
    file.dest_uri = page_file(page, language)
    file.abs_dest_path = os.path.normpath(Path(config.site_dir) / file.dest_uri)
    default, extra = Language.of(_i18n(config).default_language), cast("Any", file)
    extra.locale, extra.locale_alternate_of, extra.norm_src_uri = page.language.value, language.value, page.uri
    extra.localization = page.language.value if page.language is not default else None


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    """One build sees one state of its templates; asking the disk again for every page is slow.

    Our own templates escape every value; those of the theme count on values that are markup already.
    """
    env.auto_reload = False
    env.bytecode_cache = KeptTemplates()
    env.autoescape = lambda name: (_root(config) / "overrides" / (name or ".")).is_file()
    if _i18n(config).building:
        # Links are resolved by now, and the first language has written what all languages share.
        for file in [file for file in files if not file.is_documentation_page()]:
            files.remove(file)
    config.extra["academy_env"] = env
    return env


def on_page_markdown(markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Hand the page's own data to the templates."""
    own = _own(page, config)
    page.meta = {"title": own.title, "description": own.description}
    return markdown


def on_page_content(html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """The text of a page is HTML already."""
    return _own(page, config).html


@event_priority(-10)
def on_page_context(context: dict[str, Any], page: MkDocsPage, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """What the templates say around a page."""
    context.update(page_context(_own(page, config), _language(config), _site(config)))
    _without_relative_alternates(config)
    page.canonical_url = context["canonical_url"]
    config.extra["academy_nav"] = nav
    return context


def on_post_page(output: str, page: MkDocsPage, config: MkDocsConfig) -> str:
    """A server shows the page for missing addresses at any depth."""
    if framed := config.extra.get("academy_framed"):
        framed(_language(config), config)
    missing = _own(page, config).uri == MISSING_PAGE
    return at_any_depth(output, page.file.url, config.site_url or EXAMPLE) if missing else output


def _without_relative_alternates(config: MkDocsConfig) -> None:
    """Truthy but not a list: the theme then writes no relative `rel=alternate`, which only lead to requests in vain."""
    extra: Any = config.extra
    extra.alternate = True


def _own(page: MkDocsPage, config: MkDocsConfig) -> Page:
    own: Page = config.extra["academy_pages"][_language(config)][page.file.norm_src_uri]  # type: ignore[attr-defined]
    return own


def _site(config: MkDocsConfig) -> Site:
    site: Site = config.extra["academy"]
    return site


def _language(config: MkDocsConfig) -> Language:
    return Language.of(_i18n(config).current_language)


def _i18n(config: MkDocsConfig) -> Any:
    return config.plugins["i18n"]


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent
