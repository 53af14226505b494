"""What the preview makes of a save, also of one that another program is still busy with."""

import errno
import os
from pathlib import Path

import pytest

import mkdocs_preview
from mkdocs_preview import Writing


def test_a_file_that_vanishes_while_it_is_read_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def vanish(root: Path, *_: object) -> None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root / "docs/a.md"))

    monkeypatch.setattr(mkdocs_preview, "build", vanish)
    writing = Writing(tmp_path, "http://127.0.0.1:8000/")
    writing.build()
    said = f"docs/a.md kon niet worden gelezen ({os.strerror(errno.ENOENT)}). Bewaar het opnieuw, of zet het terug."
    assert writing.preview.problems == said
    assert capsys.readouterr().err == f"{said}\n"
