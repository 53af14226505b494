"""What a team takes from a module: the self-test, the worksheet as a picture, and everything else to print."""

from academy.edition import Edition, href, module_uri, worksheet_uri
from academy.model import LearningModule, ModuleSection, Section
from academy.render.handout import handout_link
from academy.render.markup import button, esc, heading, heading_html, lines, link, section
from academy.render.module_prose import Prose
from academy.render.self_test import self_test
from academy.render.sheet_picture import sheet_picture


def practice(module: LearningModule, prose: Prose, edition: Edition) -> str:
    """The band below the plan."""
    cards = lines([_worksheet(module, prose, edition), _pieces(module, edition)])
    return f'<div class="band">\n{self_test(module, edition)}\n<div class="band__side">\n{cards}\n</div>\n</div>'


def _worksheet(module: LearningModule, prose: Prose, edition: Edition) -> str:
    """The sheet as a picture, with the ways to it; its words are there too, folded, for who looks for them."""
    say, sheet = edition.say.module, prose.words.section_by_id[ModuleSection.WORKSHEET]
    address = href(module_uri(module), worksheet_uri(module))
    ways = [
        button(address, say.view_and_print, "printer", "button button--quiet"),
        _way_to_filled(module, prose, edition),
    ]
    written = [prose.text(sheet, terms=False), *prose.parts(ModuleSection.WORKSHEET)]
    return (
        f'<section class="section sheet-card" aria-labelledby="{sheet.id}">\n'
        f"{sheet_picture((sheet, *sheet.parts))}\n<div>\n"
        f"{heading(2, sheet.id, heading_html(sheet))}\n{_about(sheet.parts)}"
        f'<p class="button-row">{lines(ways)}</p>\n</div>\n'
        f"<details open data-fold><summary>{esc(say.read_sheet_here)}</summary>\n"
        f'<div class="sheet">\n{lines(written)}\n</div>\n{_about_filled(prose)}</details>\n</section>'
    )


def _about(parts: tuple[Section, ...]) -> str:
    """What is on the sheet, by the names of its parts."""
    names = " · ".join(esc(part.title) for part in parts)
    return f'<p class="meta">{names}</p>\n' if names else ""


def _way_to_filled(module: LearningModule, prose: Prose, edition: Edition) -> str:
    """To the sheet as a team filled it in, when its author shows one."""
    if ModuleSection.FILLED not in prose.words.section_by_id:
        return ""
    address = href(module_uri(module), worksheet_uri(module), ModuleSection.FILLED)
    return link(address, edition.say.module.view_filled, "text-link")


def _about_filled(prose: Prose) -> str:
    """Whose sheet that is."""
    if not (sheet := prose.words.section_by_id.get(ModuleSection.FILLED)):
        return ""
    return f"{heading(3, sheet.id, heading_html(sheet))}\n{prose.text(sheet, terms=False)}\n"


def _pieces(module: LearningModule, edition: Edition) -> str:
    """All that is ready to print for this module."""
    if not module.handouts:
        return ""
    say = edition.say.module
    items = "\n".join(
        f"<li>{handout_link(handout, module, edition, 'text-link', '')}"
        f'<span class="meta">{esc(say.handout_forms[handout.form])}</span></li>'
        for handout in module.handouts
    )
    listed = f'<ul class="piece-list">{items}</ul>'
    return section("printen", esc(say.more_to_print), [listed], "section piece-card")
