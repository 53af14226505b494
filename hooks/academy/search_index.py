"""The search index: Pagefind over the built pages, one index per language of `<html lang>`."""

import subprocess
import sys
from pathlib import Path


class SearchIndexError(RuntimeError):
    """Pagefind did not finish; the message is what it said."""


def write_search_index(site_dir: Path) -> None:
    """Write `pagefind/` into the site.

    Raises:
        SearchIndexError: when Pagefind fails.
    """
    command = [sys.executable, "-m", "pagefind", "--site", str(site_dir), "--quiet"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise SearchIndexError(run.stderr or run.stdout)
