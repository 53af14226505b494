"""A link to the script of a video leads to the page of that video: which there are, with the ids on their pages."""

import re
from collections.abc import Iterable, Iterator, Mapping

from academy.languages import SOURCE
from academy.load import Document, RawModule
from academy.model import Language, Script, Video, VideoSource
from academy.validate.script import is_whole

_ON_THE_SITE = re.compile(r"videos/(?P<module>[0-9]{2,3})-(?P<number>[0-9]{1,2})(?![0-9])")


def films_named(target: str, uris: Iterable[str]) -> list[str]:
    """The script of the video that a link names by its address on the site; nothing where it names none."""
    named = _ON_THE_SITE.search(target)
    start = named and re.compile(rf"modules/{named['module']}-[^/]+/videos/{named['number']}-")
    return [uri for uri in uris if start and start.match(uri)]


def film_ids(
    modules: Iterable[RawModule], videos: Iterable[Video], scripts: Mapping[str, Mapping[Language, Script]]
) -> dict[str, frozenset[str] | None]:
    """The Dutch scripts by repository path, with the ids on the page; None where those are not known."""
    document_by_uri = {document.source_uri: document for document in _documents(modules)}
    script_by_uri = {found[SOURCE].source_uri: found[SOURCE] for found in scripts.values() if SOURCE in found}
    made_otherwise = {video.id for video in videos if video.source is not VideoSource.SCRIPT}
    return {uri: _ids(script_by_uri.get(uri), document, made_otherwise) for uri, document in document_by_uri.items()}


def _documents(modules: Iterable[RawModule]) -> Iterator[Document]:
    for module in modules:
        yield from (found[SOURCE] for found in module.scripts_by_name.values() if SOURCE in found)


def _ids(script: Script | None, document: Document, made_otherwise: set[str]) -> frozenset[str] | None:
    """The scenes of a script; what people filmed has none."""
    if script is None or not is_whole(script.scenes, document):
        return None
    return frozenset() if script.video_id in made_otherwise else frozenset(scene.id for scene in script.scenes)
