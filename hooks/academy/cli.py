"""The command line: `academy check`, `academy build` and `academy video …`."""

import argparse
import atexit
import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from academy.address import example_notice, named_address
from academy.errors import AcademyError, Message
from academy.finished import Finished, checked_before, finished, remember, remember_checked, said_before
from academy.kept import keeping
from academy.next_site import NextSite
from academy.problems import Problem
from academy.publish import KEPT, SITE, publish, write_files
from academy.sources import ALL, WRITTEN, mark_of_sources
from academy.today import today
from academy.video_cli import add_video_commands

_ALL_IS_WELL = Message(
    "{modules} modules, {videos} video’s, {paths} leerpaden: in orde.",
    "{modules} modules, {videos} videos, {paths} paths: all is well.",
)
_DAMAGED = Message(
    "In .build/kept was iets beschadigd; het is opnieuw gemaakt: {names}.",
    "Something in .build/kept was damaged; it was made anew: {names}.",
)
_NEW_VALUES = 100_000
"""After so many, a run looks which of them nobody needs any more."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is 0 when all is well and 1 when the content or the build is not."""
    options = _parser().parse_args(arguments)
    try:
        with _keeping_all_values(), keeping(options.root / KEPT) as folder:
            code = int(options.run(options))
        if folder.damaged:
            print(_DAMAGED.fill(options.language, {"names": ", ".join(folder.damaged)}))
        return code
    except AcademyError as error:
        print(error.say(options.language), file=sys.stderr)
    return 1


@contextmanager
def _keeping_all_values() -> Iterator[None]:
    """A run needs what it makes until its end; to look for what nobody needs, only among what is new, costs little."""
    # At its end everything goes at once.
    atexit.register(gc.freeze)
    often = gc.get_threshold()
    gc.set_threshold(_NEW_VALUES, 10, 1_000_000)
    try:
        yield
    finally:
        gc.set_threshold(*often)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="academy", description="De leerKRACHT-academie vanaf de opdrachtregel.")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="de map met modules/, docs/ en videos.yaml")
    parser.add_argument("--language", choices=["nl", "en"], default="nl", help="de taal van de meldingen")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="controleer de inhoud, zonder de site te bouwen")
    check.set_defaults(run=_check)
    site = commands.add_parser("build", help="bouw site/; de vorige site blijft staan als er iets mis is")
    site.set_defaults(run=_build)
    add_video_commands(commands.add_parser("video", help="maak video’s van scripts"), _build)
    return parser


def _check(options: argparse.Namespace) -> int:
    root = options.root.resolve()
    mark = mark_of_sources(root, WRITTEN, today())
    said = checked_before(mark) or _look_through(root, mark)
    _print_notices(said.notices, options.language)
    print(_summary(said, options.language))
    return 0


def _look_through(root: Path, mark: bytes) -> Finished:
    # Only now: where nothing was changed, nobody waits for all that a check needs.
    from academy.pipeline import check

    checked = check(root, today())
    said = finished(checked.catalog, checked.notices)
    # Whoever writes during a check had other content checked than this.
    if mark_of_sources(root, WRITTEN, today()) == mark:
        remember_checked(mark, said)
    return said


def _build(options: argparse.Namespace) -> int:
    address, root = named_address(), options.root.resolve()
    mark = _mark(root, address)
    said = said_before(root, mark) or _make(root, address, mark)
    _print_notices(said.notices, options.language)
    if notice := example_notice(address, options.language):
        print(notice)
    print(_summary(said, options.language))
    return 0


def _mark(root: Path, address: str) -> bytes:
    return mark_of_sources(root, ALL, address, today())


def _make(root: Path, address: str, mark: bytes) -> Finished:
    # Only now: where nothing was changed, nobody waits for all that a build needs.
    from academy.pipeline import build

    site = build(root, address, today())
    # And this: what is wrong with the content can be seen without a site builder.
    from academy.site import files_of
    from mkdocs_frame import frame

    said = finished(site.catalog, site.notices)

    def write(following: NextSite) -> None:
        frame(site, root, following, root / SITE)
        write_files(files_of(site), root, following)

    def known() -> None:
        # Whoever writes during a build wants another site than this one.
        if _mark(root, address) == mark:
            remember(root, mark, said)

    publish(root, write, known)
    return said


def _print_notices(notices: Iterable[Problem], language: str) -> None:
    for notice in notices:
        print(notice.say(language))


def _summary(said: Finished, language: str) -> str:
    return _ALL_IS_WELL.fill(language, {"modules": said.modules, "videos": said.videos, "paths": said.paths})


if __name__ == "__main__":
    sys.exit(main())
