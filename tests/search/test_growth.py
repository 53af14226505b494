"""Ten times the content: the index grows no faster than the content does, and what it is made of stays as small."""

import gzip
from pathlib import Path

import pytest

from academy.pipeline import build
from academy.search.document import FOLDER
from academy.site import data_files
from synthetic import make_synthetic_academy

COPIES = 10


def packed(root: Path) -> tuple[int, int]:
    """Bytes of the Dutch index and of its largest file of text, packed."""
    files = dict(data_files(build(root)))
    texts = [text for uri, text in files.items() if uri.startswith(f"{FOLDER}/nl/")]
    return len(gzip.compress(files[f"{FOLDER}/nl.json"].encode())), max(
        len(gzip.compress(text.encode())) for text in texts
    )


@pytest.mark.slow
def test_the_index_grows_no_faster_than_the_content(root: Path, tmp_path: Path) -> None:
    (real, real_text), (large, large_text) = packed(root), packed(make_synthetic_academy(tmp_path, COPIES))
    print(f"\nindex {real} bytes, with ten times the content {large}; largest text {real_text}, {large_text}")
    assert large <= COPIES * real
    assert large_text <= 1.1 * real_text
