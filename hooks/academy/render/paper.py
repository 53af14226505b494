"""What only paper needs: which page a sheet belongs to, as a QR code and in letters, and which version it is."""

from academy.edition import Edition, module_uri
from academy.kept import kept
from academy.model import LearningModule
from academy.render.markup import esc


def plan_head(module: LearningModule, edition: Edition) -> str:
    """The head of a module's plan on paper; a screen does not show it."""
    words, say = edition.words(module), edition.say
    return (
        f'<div class="paper"><p class="paper__num">{module.id}</p>'
        f'<div><p class="paper__title">{esc(words.title)}</p><p>{esc(words.summary)}</p>'
        f"{version_line(module, module_uri(module), edition)}{_when(edition)}</div>"
        f'<p class="paper__total"><b>{esc(say.amounts.minutes_short.format(n=module.minutes))}</b> '
        f"{esc(say.amounts.step_count.format(n=len(module.steps)))}</p>{qr_code(module_uri(module), edition)}</div>"
    )


def _when(edition: Edition) -> str:
    """Where the day and the times of the meeting are written by hand, or stand once it is known when it starts."""
    say = edition.say.paper
    return (
        f'<p class="paper__when">{esc(say.date)} <span class="paper__line paper__line--wide"></span> '
        f'{esc(say.begin)} <span class="paper__line" data-plan-begin></span> '
        f'{esc(say.finish)} <span class="paper__line" data-plan-finish></span></p>'
    )


def version_line(module: LearningModule, uri: str, edition: Edition) -> str:
    """The version of a sheet and the address of its page, for whoever finds it a year later."""
    say, address = edition.say, edition.full_address(uri)
    version = say.paper.version.format(day=say.day(module.updated))
    place = f" · {address.split('//')[-1]}" if address else ""
    return f'<p class="paper__version">{esc(version + place)}</p>'


def qr_code(uri: str, edition: Edition) -> str:
    """The address of a page for a phone; none when it is not known where the site is."""
    address = edition.full_address(uri)
    if not address:
        return ""
    label = esc(edition.say.paper.qr_code.format(address=address))
    return _drawn(address).replace("<svg ", f'<svg class="qr" role="img" aria-label="{label}" ', 1)


@kept
def _drawn(address: str) -> str:
    # Only now: what was drawn is kept.
    import segno

    code = segno.make_qr(address, error="m")
    return str(code.svg_inline(border=0, omitsize=True, svgclass=None, lineclass=None)).strip()
