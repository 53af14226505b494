"""The command line: `academy check` and `academy build`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from academy.pipeline import Site, build
from academy.problems import ContentError
from academy.publish import PublishError, publish
from academy.search_index import SearchIndexError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is 0 when all is well and 1 when the content or the build is not."""
    options = _parser().parse_args(arguments)
    try:
        return _build(options.root) if options.command == "build" else _check(options.root, options.language)
    except ContentError as error:
        print(error.say(options.language), file=sys.stderr)
    except (PublishError, SearchIndexError) as error:
        print(error, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="academy", description="De leerKRACHT-academie vanaf de opdrachtregel.")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="de map met modules/, docs/ en videos.yaml")
    parser.add_argument("--language", choices=["nl", "en"], default="nl", help="de taal van de meldingen")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="controleer de inhoud, zonder de site te bouwen")
    commands.add_parser("build", help="bouw site/; de vorige site blijft staan als er iets mis is")
    return parser


def _check(root: Path, language: str) -> int:
    site = build(root)
    for notice in site.notices:
        print(notice.say(language))
    print(_summary(site, language))
    return 0


def _build(root: Path) -> int:
    # Said here first: a content error then needs no site builder to be seen.
    site = build(root)
    publish(root)
    print(_summary(site, "nl"))
    return 0


def _summary(site: Site, language: str) -> str:
    counts = (len(site.catalog.modules), len(site.catalog.videos), len(site.paths))
    words = (
        "{} modules, {} videos, {} paths: all is well."
        if language == "en"
        else "{} modules, {} video’s, {} leerpaden: in orde."
    )
    return words.format(*counts)


if __name__ == "__main__":
    sys.exit(main())
