"""What a module has ready to print: a page for each piece, and the links to it."""

from academy.edition import Edition, href, module_uri
from academy.model import Form, Handout, LearningModule, Page, PageKind, Place
from academy.render.markup import (
    button,
    esc,
    lang_attribute,
    lines,
    page_title,
    script_button,
    with_title_id,
)
from academy.render.paper import qr_code, version_line
from academy.render.prose import dress
from academy.render.site_links import site_links
from academy.render.surroundings import module_surroundings

BEFORE = "vooraf"
"""Where on the page of a module stands what comes before all steps."""


def handout_page(handout: Handout, module: LearningModule, edition: Edition) -> Page:
    """One piece as it comes out of the printer."""
    around, words = edition, handout.words(edition.language)
    edition = edition.in_language(words.language)
    letter = handout.form is Form.LETTER
    text = site_links(dress(words.markdown, words.language, words.title), words.source_uri, handout.uri, edition)
    sheet = text if letter else lines([_head(handout, module, edition), text])
    paper = f'<div class="a4 sheet sheet--{handout.form}" data-paper>\n{sheet}\n</div>'
    html = lines([_buttons(handout, module, edition), _letter_head(handout, edition) if letter else "", paper])
    return Page(
        uri=handout.uri,
        language=words.language,
        html=with_title_id(html, words.title),
        source_uri=words.source_uri,
        kind=PageKind.HANDOUT,
        subject=module,
        title=words.title,
        description=words.description,
        around=module_surroundings(module, around),
        crumbs=(
            Place(around.say.shell.modules, "modules/index.md"),
            Place(f"{module.id} {around.title(module)}", module_uri(module), lang=around.lang(module)),
        ),
    )


def _buttons(handout: Handout, module: LearningModule, edition: Edition) -> str:
    say = edition.say.module
    address = href(handout.uri, module_uri(module), handout.step_id or BEFORE)
    back = button(address, say.back_to_module.format(id=module.id), "back", "button button--quiet")
    paper = script_button("print", say.print, "printer", classes="button", hidden=True)
    hint = f'<span class="meta">{esc(say.handout_hints[handout.form])}</span>'
    return f'<p class="button-row no-print">{back}{paper}{hint}</p>'


def _head(handout: Handout, module: LearningModule, edition: Edition) -> str:
    say, words = edition.say, handout.words(edition.language)
    code = qr_code(handout.uri, edition)
    scan = f'<div class="a4__qr">{code}</div>' if code else ""
    return (
        f'<header class="a4__head">\n<span class="a4__num" aria-hidden="true">{module.id}</span>\n'
        f"<div>\n{page_title(words.title)}\n"
        f"<p>{esc(say.module.handout_of.format(id=module.id))} · {esc(say.shell.site_name)}</p>\n"
        f"{version_line(module, handout.uri, edition)}\n</div>\n{scan}\n</header>"
    )


def _letter_head(handout: Handout, edition: Edition) -> str:
    """The name of a letter, above it: on paper it is the school's own."""
    words = handout.words(edition.language)
    return f'<header class="no-print">\n{page_title(words.title)}\n<p>{esc(words.description)}</p>\n</header>'


def handouts_at(step_id: str | None, module: LearningModule, edition: Edition) -> str:
    """What is ready for a step, or for what comes before all steps."""
    links = [
        handout_link(handout, module, edition, "button button--quiet", "sheet")
        for handout in module.handouts
        if handout.step_id == step_id
    ]
    return f'<p class="button-row no-print" data-handouts>{" ".join(links)}</p>' if links else ""


def handout_link(handout: Handout, module: LearningModule, edition: Edition, classes: str, mark: str) -> str:
    """The way to a piece, by its name and the sector that it is for."""
    words = handout.words(edition.language)
    place = f" ({edition.say.terms.sector_short[handout.sector]})" if handout.sector else ""
    lang = lang_attribute(words.language, edition.language).strip()
    address = href(module_uri(module), handout.uri)
    return button(address, f"{words.title}{place}", mark, classes, attributes=lang)
