"""What stands around every page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What stands around every page."""

    site_name: str
    site_description: str
    wordmark_end: str
    """What stands behind “leerKRACHT” in the wordmark."""
    home: str
    paths: str
    modules: str
    videos: str
    instruments: str
    about: str
    search: str
    search_placeholder: str
    menu: str
    main_menu: str
    around_here: str
    breadcrumbs: str
    skip_to_content: str
    dark_colours: str
    language_switch: str
    fallback_mark: str
    edit_page: str
    built_on: str
    read_how: str
    footer_titles: tuple[str, ...]
    """What the pages at the foot of every page are called there, in their order."""
    untranslated: str
    stale_translation: str
    licence: str
