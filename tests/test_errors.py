"""Whatever goes wrong on the command line is said in the language that was asked for, and never as a traceback."""

import ast
import importlib
import inspect
import pickle
import pkgutil
from pathlib import Path

import pytest

import academy
from academies import CASES, TODAY, academy_of, buildable_academy, change, valid_academy
from academy import cli
from academy.cli import main
from academy.errors import AcademyError, Message
from academy.publish import PublishError

HOUSE = Path(academy.__file__).parent
INTERNAL = {"UnjudgedError", "_RefusalError", "UnknownSoundError", "SlideError"}
"""Never reach a person: whoever calls turns them into a problem or into another error."""


def modules() -> list[object]:
    names = (found.name for found in pkgutil.walk_packages([str(HOUSE)], "academy."))
    return [importlib.import_module(name) for name in names if not name.startswith("academy.speech")]


def test_every_error_of_ours_has_one_parent() -> None:
    kinds = {kind for module in modules() for _, kind in inspect.getmembers(module, inspect.isclass)}
    ours = {kind for kind in kinds if issubclass(kind, Exception) and kind.__module__.startswith("academy.")}
    assert {kind.__name__ for kind in ours if not issubclass(kind, AcademyError)} <= INTERNAL


def messages() -> dict[str, Message]:
    return {
        f"{module.__name__}.{name}": value  # type: ignore[attr-defined]
        for module in modules()
        for name, value in vars(module).items()
        if isinstance(value, Message)
    }


def test_a_message_fills_in_the_same_values_in_both_languages() -> None:
    for name, message in messages().items():
        values = {value: f"<{value}>" for value in _names(message.nl)}
        assert _names(message.en) == _names(message.nl), name
        assert message.fill("nl", values) != message.fill("en", values) or name.endswith("_UNFORESEEN"), name


def _names(sentence: str) -> set[str]:
    tree = ast.parse(f"f{sentence!r}", mode="eval").body
    return {ast.unparse(part.value) for part in getattr(tree, "values", ()) if isinstance(part, ast.FormattedValue)}


def test_an_error_survives_the_way_out_of_a_process() -> None:
    error = PublishError(Message("{n} fout", "{n} wrong"), {"n": 3})
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.say(), again.say("en")) == (PublishError, "3 fout", "3 wrong")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return valid_academy(tmp_path)


@pytest.mark.parametrize(
    ("arguments", "dutch", "english"),
    [
        (["check"], "1 fout in de inhoud. Er is niets gebouwd.", "1 error in the content. Nothing was built."),
        (["build"], "1 fout in de inhoud. Er is niets gebouwd.", "1 error in the content. Nothing was built."),
        (
            ["video", "render"],
            "1 fout in de inhoud. Er is niets gebouwd.",
            "1 error in the content. Nothing was built.",
        ),
    ],
)
def test_wrong_content_is_told_in_the_language(
    root: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], dutch: str, english: str
) -> None:
    change(root, "modules/02-bord/index.md", "minutes: 20", "minutes: 30")
    for language, closing in (("nl", dutch), ("en", english)):
        assert main(["--root", str(root), "--language", language, *arguments]) == 1
        assert capsys.readouterr().err.endswith(f"{closing}\n")


def test_a_video_that_is_not_there_is_told_in_the_language(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "--language", "en", "video", "render", "99-9"]) == 1
    assert capsys.readouterr().err == "Not spoken yet, or unknown: 99-9.\n"


def test_a_package_that_is_missing_is_told_in_the_language(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_name: str) -> object:
        raise ModuleNotFoundError(name="onnxruntime")

    monkeypatch.setattr("academy.video_cli.importlib.import_module", missing)
    assert main(["--root", str(root), "--language", "en", "video", "speak"]) == 1
    assert capsys.readouterr().err == "The package “onnxruntime” is missing. “make speak” installs what this needs.\n"


def test_a_build_that_fails_is_told_in_the_language(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    root = buildable_academy(tmp_path)
    (root / "mkdocs.yml").write_text("site_name: [", "utf-8")
    assert main(["--root", str(root), "--language", "en", "build"]) == 1
    told = capfd.readouterr().err
    assert told.startswith("The site was not built; the previous one is still there. ")
    assert "Traceback" not in told


@pytest.mark.parametrize("command", ["check", "build"])
def test_notices_are_told_by_the_check_and_by_the_build(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr(cli, "publish", lambda *_: None)
    change(root, "modules/02-bord/index.md", "title: Het bord", "title: Het verbeterbord")
    assert main(["--root", str(root), "--language", "en", command]) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line for line in told if "the Dutch text has changed" in line] == [told[0]]
    assert told[-1] == "3 modules, 3 videos, 3 paths: all is well."


def test_consent_that_ended_is_told_by_a_build_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "publish", lambda *_: None)
    monkeypatch.setattr(cli, "today", lambda: TODAY)
    academy_of(CASES / "recordings/consent-ended", tmp_path)
    assert main(["--root", str(tmp_path), "build"]) == 0
    assert "[consent-ended]" in capsys.readouterr().out


@pytest.mark.parametrize("named", ["gisteren", "9" * 40, "1.5"])
def test_a_day_that_is_none_is_told(
    root: Path, named: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", named)
    assert main(["--root", str(root), "--language", "en", "check"]) == 1
    assert "a number of seconds since 1970" in capsys.readouterr().err
