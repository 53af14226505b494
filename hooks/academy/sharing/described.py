"""Which descriptions a page carries: what it is, and where it stands."""

from academy.edition import Edition
from academy.model import Page, is_indexed
from academy.sharing.graph import Description
from academy.sharing.learning import course, learning_resource
from academy.sharing.places import breadcrumbs, defined_terms, website


def structured_data(page: Page, edition: Edition) -> list[Description]:
    """The page as schema.org sees it, addresses from the root of the site.

    `edition` is the one in the language of the page's words. A page that knows more of itself, such as its film,
    hands its own descriptions over in `meta["structured_data"]`.
    """
    if not is_indexed(page.uri):
        return []
    return [*_own(page, edition), *page.meta.get("structured_data", ()), *breadcrumbs(page, edition)]


def _own(page: Page, edition: Edition) -> list[Description]:
    kind = page.meta.get("kind")
    module = edition.module_of(page.uri)
    if kind == "module" and module:
        return [learning_resource(module, edition)]
    if kind == "path":
        sector = edition.page_by_uri[page.uri].sector
        assert sector
        return [course(edition.path_by_sector[sector], str(page.meta["description"]), edition)]
    if page.uri == "begrippen.md":
        return [defined_terms(page, edition)]
    return [website(edition)] if kind == "home" else []
