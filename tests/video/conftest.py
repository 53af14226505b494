"""The one real film that the tests of this room make."""

from pathlib import Path

import pytest

from academy.video.render import render
from conftest import copy_academy

SAMPLE = "08-1"


@pytest.fixture(scope="session")
def filmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the academy with one film; who changes it takes a copy of its own."""
    academy = copy_academy(tmp_path_factory.mktemp("films"))
    assert render(academy, [SAMPLE]) == 1
    return academy
