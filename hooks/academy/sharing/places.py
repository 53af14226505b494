"""Where a page stands, the site as a whole, and its glossary."""

from academy.edition import Edition, root_url
from academy.model import GlossaryTerm, Page
from academy.sharing.graph import Description
from academy.sharing.learning import LICENCE, provider


def breadcrumbs(page: Page, edition: Edition) -> list[Description]:
    """The way from home to the page; none for a page that stands at the top."""
    if not page.crumbs:
        return []
    places = [
        (edition.say.shell.home, "index.md"),
        *((crumb.title, crumb.uri) for crumb in page.crumbs),
        (page.title, page.uri),
    ]
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": root_url(uri, edition.language)}
        for place, (name, uri) in enumerate(places, 1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": items}]


def website(edition: Edition) -> Description:
    """The academy, and how to search it."""
    home = root_url("index.md", edition.language)
    search = {
        "@type": "EntryPoint",
        "urlTemplate": f"{root_url('zoeken.md', edition.language)}?term={{search_term_string}}",
    }
    return {
        "@type": "WebSite",
        "@id": f"{home}#website",
        "url": home,
        "name": edition.say.shell.site_name,
        "description": edition.say.shell.site_description,
        "inLanguage": edition.language.value,
        "license": LICENCE,
        "publisher": provider(edition),
        "potentialAction": {
            "@type": "SearchAction",
            "target": search,
            "query-input": "required name=search_term_string",
        },
    }


def defined_terms(page: Page, edition: Edition) -> Description:
    """The glossary: every term with its meaning and its own address."""
    address = root_url(page.uri, edition.language)
    return {
        "@type": "DefinedTermSet",
        "@id": f"{address}#begrippen",
        "url": address,
        "name": page.title,
        "inLanguage": edition.language.value,
        "hasDefinedTerm": [_term(term, address, edition) for term in edition.catalog.terms],
    }


def _term(term: GlossaryTerm, address: str, edition: Edition) -> Description:
    words = term.words(edition.language)
    return {"@type": "DefinedTerm", "name": words.term, "description": words.meaning, "url": f"{address}#{term.id}"}
