"""What there is to find, as small files that a browser can search by itself: one index per language.

`modules`, `videos` and `reference` turn the edition into entries, `words` turns text into stems, `postings` says
which stem stands where, and `document` writes it down. The browser's side is `overrides/assets/js/search/`.
"""

from academy.search.document import search_files

__all__ = ["search_files"]
