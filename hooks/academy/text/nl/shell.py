"""What stands around every page, in Dutch."""

from academy.text.groups import Shell

SHELL = Shell(
    site_name="leerKRACHT-academie",
    wordmark_end="-academie",
    site_description="Twintig modules, honderd video’s en drie leerpaden: elke dag samen een beetje beter.",
    home="Start",
    paths="Leerpaden",
    modules="Modules",
    videos="Video’s",
    instruments="Instrumenten",
    about="Over",
    search="Zoeken",
    search_placeholder="Zoek een stap, video of woord",
    menu="Menu",
    main_menu="Hoofdmenu",
    around_here="In dit deel",
    breadcrumbs="Kruimelpad",
    skip_to_content="Naar de inhoud",
    dark_colours="Donkere kleuren",
    language_switch="Taal",
    fallback_mark="nog in het Nederlands",
    edit_page="Verbeter deze pagina",
    built_on="Gebouwd op openbare documenten van Stichting leerKRACHT.",
    read_how="Lees hoe",
    footer_titles=("Begrippen", "Bronnen", "Jouw gegevens", "Toegankelijkheid", "Voor auteurs"),
    untranslated="Deze pagina is nog niet vertaald. Je leest de Nederlandse tekst.",
    stale_translation="De Nederlandse tekst is na deze vertaling veranderd.",
    licence="Inhoud: CC BY 4.0. Code: MIT.",
)
