"""The academy as data: `api/academy.json` with its JSON Schema beside it. Ids are stable, addresses relative."""

import json

from academy.api.document import academy_document
from academy.api.schema import SCHEMA
from academy.model import Catalog, LearningPath

__all__ = ["api_files"]


def api_files(catalog: Catalog, paths: tuple[LearningPath, ...]) -> dict[str, str]:
    """The text of every file, by its address on the site."""
    document = academy_document(catalog, paths)
    return {
        "api/academy.json": json.dumps(document, ensure_ascii=False, indent=1) + "\n",
        "api/academy.schema.json": json.dumps(SCHEMA, ensure_ascii=False, indent=1) + "\n",
    }
