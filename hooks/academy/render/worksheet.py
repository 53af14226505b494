"""A module's worksheet on a page of its own: one A4, white in every scheme."""

from academy.edition import Edition, href, module_uri, worksheet_uri
from academy.model import LearningModule, ModuleSection, Page, PageKind, Place
from academy.render.markup import button, esc, heading, heading_html, lines, page_title, script_button, with_title_id
from academy.render.module_prose import Prose
from academy.render.paper import qr_code, version_line
from academy.render.surroundings import module_surroundings


def worksheet_page(module: LearningModule, edition: Edition) -> Page:
    """The sheet, with the module's number and address so that it can do without the module."""
    around, edition = edition, edition.in_language_of(module)
    words, uri, say = edition.words(module), worksheet_uri(module), edition.say
    prose = Prose(module, words, edition, uri)
    back = button(
        href(uri, module_uri(module), ModuleSection.WORKSHEET),
        say.module.back_to_module.format(id=module.id),
        "back",
        "button button--quiet",
    )
    paper = script_button("print", say.module.print, "printer", classes="button", hidden=True)
    head = (
        f'<header class="a4__head">\n<span class="a4__num" aria-hidden="true">{module.id}</span>\n'
        f"<div>\n{page_title(words.title)}\n"
        f"<p>{esc(say.module.worksheet_of.format(id=module.id))} · {esc(say.shell.site_name)}</p>\n"
        f"{version_line(module, uri, edition)}\n</div>\n{_scan(uri, edition)}\n</header>"
    )
    section = words.section_by_id[ModuleSection.WORKSHEET]
    inner = lines([head, prose.text(section, terms=False), *prose.parts(ModuleSection.WORKSHEET, 2)])
    html = lines(
        [
            f'<p class="button-row no-print">{back}{paper}</p>',
            f'<div class="a4 sheet" data-paper>\n{inner}\n</div>',
            _filled(prose),
        ]
    )
    return Page(
        uri=uri,
        language=words.language,
        html=with_title_id(html, words.title),
        source_uri=words.source_uri,
        kind=PageKind.WORKSHEET,
        subject=module,
        title=f"{section.title}: {words.title}",
        description=say.module.worksheet_of.format(id=module.id) + f": {words.title}",
        around=module_surroundings(module, around),
        crumbs=(
            Place(around.say.shell.modules, "modules/index.md"),
            Place(f"{module.id} {words.title}", module_uri(module), lang=around.lang(module)),
        ),
    )


def _filled(prose: Prose) -> str:
    """The same sheet as a team filled it in: the back, when it is printed on two sides."""
    if not (sheet := prose.words.section_by_id.get(ModuleSection.FILLED)):
        return ""
    inner = lines([prose.text(sheet, terms=False), *prose.parts(ModuleSection.FILLED)])
    head = heading(2, sheet.id, heading_html(sheet))
    return f'<section class="a4__back">\n{head}\n<div class="sheet sheet--filled">\n{inner}\n</div>\n</section>'


def _scan(uri: str, edition: Edition) -> str:
    code = qr_code(uri, edition)
    return f'<div class="a4__qr">{code}</div>' if code else ""
