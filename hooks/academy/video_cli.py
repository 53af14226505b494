"""`academy video …`: the commands whose packages not every machine has."""

import argparse
import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from academy.errors import AcademyError, Message

if TYPE_CHECKING:
    from academy.load import RawAcademy

_MADE = Message("{count} video’s gemaakt.", "{count} videos made.")
_SPOKEN = Message("{count} video’s ingesproken.", "{count} videos spoken.")
_ON_THE_SITE = Message(
    "Ingesproken: {spoken}. Film gemaakt: {made}. De site in site/ is bijgewerkt.",
    "Spoken: {spoken}. Film made: {made}. The site in site/ is up to date.",
)
_TOO_FEW = Message(
    "“{text}” is niet hoeveel er tegelijk mogen. Noem een heel getal van 1 of meer.",
    "“{text}” is not how many there may be at once. Name a whole number of 1 or more.",
)
_SHEET = Message("{count} video’s op een vel: {out}.", "{count} videos on a sheet: {out}.")
_NOTHING = Message("niets nieuws", "nothing new")
_NO_VOICE = Message(
    "Nog niet ingesproken: {ids}. Het pakket “{package}” ontbreekt. “make speak” zet klaar wat hiervoor nodig is.",
    "Not spoken yet: {ids}. The package “{package}” is missing. “make speak” installs what this needs.",
)
_NO_PACKAGE = Message(
    "Het pakket “{package}” ontbreekt. “{target}” zet klaar wat hiervoor nodig is.",
    "The package “{package}” is missing. “{target}” installs what this needs.",
)


class VideoError(AcademyError):
    """What a film or a voice is made with is not there."""


Command = Callable[[argparse.Namespace], int]


def add_video_commands(parser: argparse.ArgumentParser, build: Command) -> None:
    """`make`, `render`, `speak` and `listen`, each for all videos or for the given ones."""
    commands = parser.add_subparsers(dest="video_command", required=True)
    for name, run, text in (
        ("make", partial(_make, build), "spreek in wat nieuw of veranderd is, maak de films en bouw de site"),
        ("render", _render, "maak de films die nieuw of veranderd zijn"),
        ("speak", _speak, "geef zinnen die nieuw of veranderd zijn een stem"),
        ("listen", _listen, "laat de computer opschrijven wat hij hoort, en tel de fouten"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("videos", nargs="*", metavar="VIDEO", help="het nummer van een video, zoals 08-1")
        command.add_argument(
            "--workers", type=_at_least_one, help="hoeveel tegelijk; zonder: zoveel als er kernen zijn"
        )
        command.set_defaults(run=run)
        if name == "speak":
            command.add_argument("--draft", action="store_true", help="vlug, met een robotstem, om een script te horen")
        if name == "listen":
            command.add_argument("--mend", action="store_true", help="spreek slecht verstane zinnen anders in")
    sheet = commands.add_parser("sheet", help="zet de dia’s van alle video’s klein naast elkaar in één plaatje")
    sheet.add_argument("out", type=Path, metavar="PLAATJE", help="het bestand, zoals dias.png")
    sheet.add_argument("videos", nargs="*", metavar="VIDEO", help="een video of module, zoals 08-1 of 08")
    sheet.set_defaults(run=_sheet)


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(_TOO_FEW.fill("nl", {"text": text}))
    return int(text)


def _make(build: Command, options: argparse.Namespace) -> int:
    """From a changed sentence to the film on the site, in one go."""
    # Only now: a build in which nothing was changed needs neither.
    from academy.load import load
    from academy.validate import validate

    rendering = _room("academy.video.render", "make videos")
    content = load(options.root)
    spoken = _speak_new(content, options)
    content = load(options.root) if spoken else content
    catalog = validate(content).catalog
    made = rendering.render_films(catalog, options.root, options.videos, options.workers)
    code = build(options)
    nothing = _NOTHING.fill(options.language, {})
    _print(_ON_THE_SITE, options, spoken=", ".join(spoken) or nothing, made=", ".join(made) or nothing)
    return code


def _speak_new(content: "RawAcademy", options: argparse.Namespace) -> tuple[str, ...]:
    """The videos that were spoken; the voice is only missed where there is something to speak."""
    try:
        room = importlib.import_module("academy.speech.speak")
    except ModuleNotFoundError as error:
        unspoken = importlib.import_module("academy.speech.unspoken").unspoken(content, options.root)
        if missed := [video_id for video_id in unspoken if not options.videos or video_id in options.videos]:
            raise VideoError(_NO_VOICE, {"ids": ", ".join(missed), "package": error.name}) from None
        return ()
    return tuple(room.speak_new(content, options.root, options.videos, workers=options.workers))


def _render(options: argparse.Namespace) -> int:
    room = _room("academy.video.render", "make videos")
    _print(_MADE, options, count=room.render(options.root, options.videos, options.workers))
    return 0


def _sheet(options: argparse.Namespace) -> int:
    room = _room("academy.video.sheet", "make videos")
    _print(_SHEET, options, count=room.sheet(options.root, options.out, options.videos), out=options.out)
    return 0


def _speak(options: argparse.Namespace) -> int:
    room = _room("academy.speech.speak", "make speak")
    spoken = room.speak(options.root, options.videos, draft=options.draft, workers=options.workers)
    _print(_SPOKEN, options, count=spoken)
    return 0


def _listen(options: argparse.Namespace) -> int:
    room = _room("academy.speech.listen", "make listen")
    report = room.listen(
        options.root, options.videos, mend=options.mend, workers=options.workers, language=options.language
    )
    print(report)
    return 0


def _print(message: Message, options: argparse.Namespace, **values: object) -> None:
    print(message.fill(options.language, values))


def _room(name: str, target: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise VideoError(_NO_PACKAGE, {"package": error.name, "target": target}) from None
