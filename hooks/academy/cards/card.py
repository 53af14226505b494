"""What a social card says: the same facts as the page it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from academy.edition import Edition, card_address, card_name
from academy.model import Language, LearningModule, LearningPath, Page, Sector, Video, WrittenPage


@dataclass(frozen=True, slots=True)
class Card:
    """One social card; `segments` is the number of steps on the line at its top."""

    name: str
    language: Language
    site_name: str
    kicker: str
    title: str
    facts: tuple[str, ...]
    icon: str
    segments: int

    @property
    def uri(self) -> str:
        """Where the picture stands in the site."""
        return card_address(self.name, self.language)

    @property
    def description(self) -> str:
        """What the picture says, for whoever does not see it."""
        return " · ".join((self.kicker, self.title, *self.facts))


def cards(edition: Edition) -> Iterator[Card]:
    """Every card whose words are there in the language; a page without translation shows the Dutch one."""
    yield _academy_card(edition)
    yield from (_path_card(path, edition) for path in edition.paths)
    yield from (_instrument_card(page, edition) for page in edition.instrument_pages)
    yield from (_module_card(module, edition) for module in edition.catalog.modules if not edition.lang(module))


def card_of(page: Page, edition: Edition) -> Card:
    """The card of a page: its own, that of the module it belongs to, or that of the academy.

    `edition` is the one in the language of the page's words.
    """
    match page.subject:
        case LearningModule() as module:
            return _module_card(module, edition.in_language_of(module))
        case Video() as video:
            module = edition.module_by_id[video.module_id]
            return _module_card(module, edition.in_language_of(module))
        case LearningPath() as path:
            return _path_card(path, edition)
        case WrittenPage() as written:
            return _instrument_card(written, edition) if written.instrument else _academy_card(edition)
        case _:
            assert_never(page.subject)


def _academy_card(edition: Edition) -> Card:
    say, catalog = edition.say, edition.catalog
    home = edition.page_by_uri["index.md"].words(edition.language)
    counts = {"modules": len(catalog.modules), "videos": len(catalog.videos)}
    facts = tuple(fact.format(**counts) for fact in say.home.facts[:2])
    title = home.text_by_key.get("headline", home.title)
    kicker = say.listed(tuple(say.terms.sector_short[sector] for sector in Sector))
    return Card("academie", edition.language, say.shell.site_name, kicker, title, facts, "school", 4)


def _module_card(module: LearningModule, edition: Edition) -> Card:
    say = edition.say
    sectors = " ".join(say.terms.sector_short[sector] for sector in module.standing_by_sector)
    phase = f"{say.lists.filter_phase} {int(module.phase)}: {say.terms.phase_names[module.phase].lower()}"
    return Card(
        name=card_name(module),
        language=edition.language,
        site_name=say.shell.site_name,
        kicker=say.module.kicker.format(id=module.id, instrument=say.terms.instrument_names[module.instrument]),
        title=edition.title(module),
        facts=(say.clock(module.minutes), phase, sectors),
        icon=module.instrument.value,
        segments=len(module.steps),
    )


def _path_card(path: LearningPath, edition: Edition) -> Card:
    say = edition.say
    facts = (say.home.facts[0].format(modules=len(path.stations)), say.path.weeks_count.format(n=len(path.weeks)))
    kicker, title = (
        say.path.path.format(sector=say.terms.sector_short[path.sector]),
        say.terms.sector_names[path.sector],
    )
    name, segments = f"leerpad-{path.sector}", len(path.phases)
    return Card(name, edition.language, say.shell.site_name, kicker, title, facts, "flag", segments)


def _instrument_card(page: WrittenPage, edition: Edition) -> Card:
    assert page.instrument
    own = sum(module.instrument is page.instrument for module in edition.catalog.modules)
    say, title = edition.say, page.words(edition.language).title
    facts = (say.home.facts[0].format(modules=own),) if own > 1 else ()
    name, icon = f"instrument-{page.instrument}", page.instrument.value
    return Card(name, edition.language, say.shell.site_name, say.shell.instruments, title, facts, icon, 4)
