"""What stands around every page, in English."""

from academy.text.groups import Shell

SHELL = Shell(
    site_name="leerKRACHT academy",
    wordmark_end="\u00a0academy",
    site_description="Twenty modules, a hundred videos and three learning paths: a little better together, every day.",
    home="Home",
    paths="Learning paths",
    modules="Modules",
    videos="Videos",
    instruments="Instruments",
    about="About",
    search="Search",
    search_placeholder="Find a step, video or word",
    menu="Menu",
    main_menu="Main menu",
    around_here="In this part",
    breadcrumbs="Breadcrumbs",
    skip_to_content="Skip to content",
    dark_colours="Dark colours",
    language_switch="Language",
    fallback_mark="still in Dutch",
    edit_page="Improve this page",
    built_on="Built on public documents of the leerKRACHT foundation.",
    read_how="Read how",
    footer_titles=("Glossary", "Sources", "Your data", "Accessibility", "For authors"),
    untranslated="This page has not been translated yet. You are reading the Dutch text.",
    stale_translation="The Dutch text has changed since this translation was made.",
    licence="Content: CC BY 4.0. Code: MIT.",
)
