"""What an author is told: one folder a case, `change.diff` what is wrong and `problems.txt` what is said."""

from pathlib import Path

from academies import CASES, academy_of, cases_of, expected, told, valid_academy

TOPICS = (
    "surprises",
    "module",
    "body",
    "videos",
    "references",
    "translation",
    "pages",
    "scripts",
    "narration",
    "recordings",
    "asked",
)


def check(case: Path, target: Path) -> None:
    assert told(academy_of(case, target)) == expected(case)


def test_the_valid_academy_has_no_problems_and_no_notices(tmp_path: Path) -> None:
    assert told(valid_academy(tmp_path)) == ([], [])


@cases_of("surprises")
def test_what_yaml_would_guess_at_is_not_guessed(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("module")
def test_the_front_matter_of_a_module(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("body")
def test_the_body_of_a_module(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("videos")
def test_videos_and_the_steps_that_show_them(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("references")
def test_what_names_something_else(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("translation")
def test_a_translation(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("scripts")
def test_the_script_of_a_video(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("narration")
def test_what_was_spoken_of_a_script(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("recordings")
def test_what_people_filmed(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


@cases_of("pages")
def test_hand_written_pages(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)


def test_every_case_is_run() -> None:
    """`yaml` is the strict reader's own topic; encodings and files are made by their tests."""
    assert {path.name for path in CASES.iterdir()} == {"valid", "yaml", *TOPICS}


def test_only_the_cases_that_say_so_are_free_of_problems() -> None:
    fine = {path.name for topic in TOPICS for path in (CASES / topic).iterdir() if not (path / "problems.txt").exists()}
    assert fine == {
        "text-in-quotes-is-text",
        "words-in-dutch-alone",
        "stale",
        "what-is-allowed",
        "optional-words",
        "filmed-well",
        "captions-with-signs",
        "consent-ended",
        "at-a-provider",
        "links-to-look-at",
    }


@cases_of("asked")
def test_the_questions_by_which_visitors_search(case: Path, tmp_path: Path) -> None:
    check(case, tmp_path)
