"""Building from the command line: what is wrong stops it, and the site that was there stays."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from academies import buildable_academy, change, valid_academy
from academy.cli import main
from academy.publish import PublishError, _swap
from conftest import build_academy, copy_academy

BEFORE = "de site van gisteren"


@pytest.fixture
def academy(tmp_path: Path) -> Path:
    valid_academy(tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text(BEFORE, "utf-8")
    return tmp_path


def test_a_content_error_stops_the_build_and_leaves_the_site(academy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(academy, "modules/02-bord/index.md", "phase: ", "fase: ")
    assert main(["--root", str(academy), "build"]) == 1
    assert (academy / "site/index.html").read_text("utf-8") == BEFORE
    told = capsys.readouterr().err
    assert "modules/02-bord/index.md:" in told
    assert "Bedoelde je “phase”?" in told
    assert "Traceback" not in told


def test_the_site_builder_itself_stops_too(tmp_path: Path) -> None:
    """Whoever calls `mkdocs build` directly is told the same, before the old site is touched."""
    academy = buildable_academy(tmp_path)
    (academy / "site").mkdir()
    (academy / "site/index.html").write_text(BEFORE, "utf-8")
    change(academy, "modules/02-bord/index.md", "phase: 2", "phase: 9")
    command = [sys.executable, "-m", "mkdocs", "build"]
    run = subprocess.run(command, cwd=academy, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    told = run.stdout + run.stderr
    assert "modules/02-bord/index.md:5:8: phase: verwacht een geheel getal van 1 tot" in told
    assert "Traceback" not in told
    assert (academy / "site/index.html").read_text("utf-8") == BEFORE


def test_the_check_speaks_two_languages(academy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(academy), "check"]) == 0
    assert "in orde" in capsys.readouterr().out
    change(academy, "modules/02-bord/index.md", "phase: ", "fase: ")
    assert main(["--root", str(academy), "--language", "en", "check"]) == 1
    assert "Did you mean “phase”?" in capsys.readouterr().err


def test_checking_imports_no_mkdocs() -> None:
    code = "import sys, academy.cli; sys.exit(any(name.split('.')[0] == 'mkdocs' for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_check_runs_where_files_cannot_be_locked(academy: Path) -> None:
    """As on Windows, where Python has no `fcntl`."""
    code = "import sys; sys.modules['fcntl'] = None; from academy.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "--root", str(academy), "check"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_two_builds_at_once_do_not_touch_each_other(academy: Path) -> None:
    import fcntl

    (academy / ".build").mkdir()
    with (academy / ".build/lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert main(["--root", str(academy), "build"]) == 1
    assert (academy / "site/index.html").read_text("utf-8") == BEFORE


def test_a_relative_root_builds_where_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    academy = buildable_academy(tmp_path / "hier")
    (academy / "site").mkdir()
    (academy / "site/index.html").write_text(BEFORE, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["--root", "hier", "build"]) == 0
    assert BEFORE not in (academy / "site/index.html").read_text("utf-8")


def test_a_site_that_cannot_be_put_in_place_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text(BEFORE, "utf-8")
    with pytest.raises(PublishError):
        _swap(tmp_path / "not-built", tmp_path / "site", tmp_path / "previous")
    assert (tmp_path / "site/index.html").read_text("utf-8") == BEFORE


def test_two_builds_are_the_same_to_the_byte(built_site: Path, tmp_path: Path) -> None:
    """In another folder, with another locale, time zone and hash seed, and on another day."""
    academy = copy_academy(tmp_path / "een andere map")
    shutil.copytree(built_site.parent / ".build/videos", academy / ".build/videos")
    build_academy(academy, PYTHONHASHSEED="99", LC_ALL="C", TZ="Asia/Tokyo", SOURCE_DATE_EPOCH="1600000000")
    assert digests(academy / "site") == digests(built_site)


def digests(site: Path) -> dict[str, str]:
    return {
        str(path.relative_to(site)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }
