"""The command line: `academy check`, `academy build` and `academy video …`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from academy.address import AddressError, example_notice, named_address
from academy.model import Catalog
from academy.pipeline import check
from academy.problems import ContentError
from academy.publish import PublishError, publish
from academy.today import today
from academy.video_cli import VideoError, add_video_commands


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is 0 when all is well and 1 when the content or the build is not."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (AddressError, ContentError) as error:
        print(error.say(options.language), file=sys.stderr)
    except (PublishError, VideoError) as error:
        print(error, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="academy", description="De leerKRACHT-academie vanaf de opdrachtregel.")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="de map met modules/, docs/ en videos.yaml")
    parser.add_argument("--language", choices=["nl", "en"], default="nl", help="de taal van de meldingen")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="controleer de inhoud, zonder de site te bouwen")
    check.set_defaults(run=_check)
    site = commands.add_parser("build", help="bouw site/; de vorige site blijft staan als er iets mis is")
    site.set_defaults(run=_build)
    add_video_commands(commands.add_parser("video", help="maak video’s van scripts"))
    return parser


def _check(options: argparse.Namespace) -> int:
    checked = check(options.root, today())
    for notice in checked.notices:
        print(notice.say(options.language))
    print(_summary(checked.catalog, options.language))
    return 0


def _build(options: argparse.Namespace) -> int:
    # Said here first: a content error then needs no site builder to be seen. Only the builder renders pages.
    address = named_address()
    checked = check(options.root, today())
    publish(options.root, address)
    if notice := example_notice(address, options.language):
        print(notice)
    print(_summary(checked.catalog, options.language))
    return 0


def _summary(catalog: Catalog, language: str) -> str:
    counts = (len(catalog.modules), len(catalog.videos), len(catalog.profile_by_sector))
    words = (
        "{} modules, {} videos, {} paths: all is well."
        if language == "en"
        else "{} modules, {} video’s, {} leerpaden: in orde."
    )
    return words.format(*counts)


if __name__ == "__main__":
    sys.exit(main())
