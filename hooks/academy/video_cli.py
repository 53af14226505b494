"""`academy video …`: the commands whose packages not every machine has."""

import argparse
import importlib
from collections.abc import Callable
from typing import Any


class VideoError(RuntimeError):
    """A film or a voice could not be made; the message says why."""


def add_video_commands(parser: argparse.ArgumentParser) -> None:
    """`render`, `speak` and `listen`, each for all videos or for the given ones."""
    commands = parser.add_subparsers(dest="video_command", required=True)
    for name, run, text in (
        ("render", _render, "maak de films die nieuw of veranderd zijn"),
        ("speak", _speak, "geef zinnen die nieuw of veranderd zijn een stem"),
        ("listen", _listen, "laat de computer opschrijven wat hij hoort, en tel de fouten"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("videos", nargs="*", metavar="VIDEO", help="het nummer van een video, zoals 08-1")
        command.add_argument("--workers", type=int, help="hoeveel tegelijk; zonder: zoveel als er kernen zijn")
        command.set_defaults(run=run)
        if name == "speak":
            command.add_argument("--draft", action="store_true", help="vlug, met een robotstem, om een script te horen")
        if name == "listen":
            command.add_argument("--mend", action="store_true", help="spreek slecht verstane zinnen anders in")


def _render(options: argparse.Namespace) -> int:
    made = _room(
        "academy.video.render", "make videos", lambda room: room.render(options.root, options.videos, options.workers)
    )
    print(f"{made} video’s gemaakt.")
    return 0


def _speak(options: argparse.Namespace) -> int:
    spoken = _room(
        "academy.speech.speak",
        "make speak",
        lambda room: room.speak(options.root, options.videos, draft=options.draft, workers=options.workers),
    )
    print(f"{spoken} video’s ingesproken.")
    return 0


def _listen(options: argparse.Namespace) -> int:
    report = _room(
        "academy.speech.listen",
        "make listen",
        lambda room: room.listen(options.root, options.videos, mend=options.mend, workers=options.workers),
    )
    print(report)
    return 0


def _room(name: str, target: str, work: Callable[[Any], Any]) -> Any:
    try:
        room = importlib.import_module(name)
    except ModuleNotFoundError as error:
        message = f"Het pakket “{error.name}” ontbreekt. “{target}” zet klaar wat hiervoor nodig is."
        raise VideoError(message) from None
    try:
        return work(room)
    except (RuntimeError, ValueError) as error:
        if type(error).__module__.startswith("academy."):
            raise VideoError(str(error)) from None
        raise
