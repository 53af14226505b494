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
    "followed",
    "handouts",
)


def check(topic: str, target: Path) -> None:
    """Every case of the topic; those that tell something else are shown by their names."""
    cases = cases_of(topic)
    found = {case.name: told(academy_of(case, target / case.name)) for case in cases}
    assert found == {case.name: expected(case) for case in cases}


def test_the_valid_academy_has_no_problems_and_no_notices(tmp_path: Path) -> None:
    assert told(valid_academy(tmp_path)) == ([], [])


def test_what_yaml_would_guess_at_is_not_guessed(tmp_path: Path) -> None:
    check("surprises", tmp_path)


def test_the_front_matter_of_a_module(tmp_path: Path) -> None:
    check("module", tmp_path)


def test_the_body_of_a_module(tmp_path: Path) -> None:
    check("body", tmp_path)


def test_videos_and_the_steps_that_show_them(tmp_path: Path) -> None:
    check("videos", tmp_path)


def test_what_names_something_else(tmp_path: Path) -> None:
    check("references", tmp_path)


def test_a_translation(tmp_path: Path) -> None:
    check("translation", tmp_path)


def test_the_script_of_a_video(tmp_path: Path) -> None:
    check("scripts", tmp_path)


def test_what_was_spoken_of_a_script(tmp_path: Path) -> None:
    check("narration", tmp_path)


def test_what_people_filmed(tmp_path: Path) -> None:
    check("recordings", tmp_path)


def test_what_is_ready_to_print(tmp_path: Path) -> None:
    check("handouts", tmp_path)


def test_hand_written_pages(tmp_path: Path) -> None:
    check("pages", tmp_path)


def test_every_case_is_run() -> None:
    """`yaml` is the strict reader's own topic; encodings and files are made by their tests."""
    assert {path.name for path in CASES.iterdir()} == {"valid", "yaml", *TOPICS}


def test_only_the_cases_that_say_so_are_free_of_problems() -> None:
    fine = {path.name for topic in TOPICS for path in (CASES / topic).iterdir() if not (path / "problems.txt").exists()}
    assert fine == {
        "text-in-quotes-is-text",
        "words-in-dutch-alone",
        "stale",
        "dialogue-in-two-voices",
        "what-is-allowed",
        "optional-words",
        "filmed-well",
        "captions-with-signs",
        "consent-ended",
        "at-a-provider",
        "links-to-look-at",
        "phrase-in-five-modules",
        "step-with-too-many-words",
        "film-with-one-person",
        "two-films-built-alike",
    }


def test_the_questions_by_which_visitors_search(tmp_path: Path) -> None:
    check("asked", tmp_path)


def test_teams_that_examples_follow(tmp_path: Path) -> None:
    check("followed", tmp_path)
