"""Links of the repository → links of the site."""

import re
from html import escape, unescape

from academy.edition import Edition, href
from academy.languages import without_language
from academy.prose.links import leaves_the_site, resolve

_TAG = re.compile(r"<(?:a|img)\b[^>]*>")
_TARGET = re.compile(r'(?P<name>href|src)="(?P<target>[^"]*)"')


def site_links(html: str, source_uri: str, page_uri: str, edition: Edition) -> str:
    """The HTML of a file's prose with its links as the page at `page_uri` must write them.

    In the repository a page stands in `docs/`; on the site that folder is the root, and the script of a video
    stands for the page of the video. A link within the file
    stays as it is, unless the page is another one than the file's own, as a worksheet is.
    """
    own_uri = without_language(source_uri)[0]

    def rewrite(found: re.Match[str]) -> str:
        target = unescape(found["target"])
        if leaves_the_site(target) or (target.startswith("#") and own_uri.removeprefix("docs/") == page_uri):
            return found[0]
        return f'{found["name"]}="{escape(_address(target, own_uri, page_uri, edition))}"'

    return _TAG.sub(lambda tag: _TARGET.sub(rewrite, tag[0]), html)


def _address(target: str, own_uri: str, page_uri: str, edition: Edition) -> str:
    path, fragment = resolve(own_uri, target)
    uri = edition.uri_by_script.get(path) or path.removeprefix("docs/")
    return href(page_uri, uri, fragment) if uri.endswith(".md") else edition.file_href(page_uri, uri)
