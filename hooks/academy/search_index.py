"""The search index: Pagefind over the built pages, one index per language of `<html lang>`."""

import json
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
    _in_fixed_order(site_dir / "pagefind/pagefind-entry.json")


def _in_fixed_order(entry_path: Path) -> None:
    """Pagefind names the languages in another order every time; the same site must be the same to the byte."""
    entry = json.loads(entry_path.read_text("utf-8"))
    entry_path.write_text(json.dumps(entry, ensure_ascii=False, sort_keys=True), "utf-8")
