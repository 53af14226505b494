"""The three paths beside each other: as rows on one scale of weeks on home, as cards with their facts elsewhere."""

from academy.edition import HOME, Edition, href, path_uri
from academy.model import LearningPath
from academy.render.markup import esc, icon, link
from academy.render.path_beside import capital


def paths(edition: Edition, here: str) -> str:
    """On home how long they are, on their own page what they hold as well."""
    longest = max(len(path.weeks) for path in edition.paths)
    if here == HOME:
        by_length = sorted(edition.paths, key=lambda path: len(path.weeks))
        return f'<ul class="scale">{"".join(_row(path, longest, edition, here) for path in by_length)}</ul>'
    return f'<ul class="paths">{"".join(_card(path, longest, edition, here) for path in edition.paths)}</ul>'


def _row(path: LearningPath, longest: int, edition: Edition, here: str) -> str:
    say, weeks = edition.say, len(path.weeks)
    name = link(href(here, path_uri(path.sector)), say.terms.sector_labels[path.sector])
    return (
        f"<li><h3>{name}</h3>{_length_bar(weeks, longest)}"
        f"<p>{esc(say.path.weeks_count.format(n=weeks))}</p>"
        f'<span class="text-link" aria-hidden="true">{esc(say.home.path_see)} {icon("arrow")}</span></li>'
    )


def _card(path: LearningPath, longest: int, edition: Edition, here: str) -> str:
    say = edition.say
    deepening = sum(len(phase.deepening) for phase in path.phases)
    unit = edition.page_by_uri[path_uri(path.sector)].words(edition.language).text_by_key["unit"]
    rows = (
        (say.path.length, say.path.weeks_count.format(n=len(path.weeks))),
        (say.path.modules, say.path.plus_deepening.format(core=len(path.stations), more=deepening)),
        (say.path.visits, str(path.profile.visits)),
    )
    table = "\n".join(f"<dt>{esc(term)}</dt><dd>{esc(value)}</dd>" for term, value in rows)
    title = link(href(here, path_uri(path.sector)), say.terms.sector_labels[path.sector])
    return (
        f'<li class="path-card"><h2>{title}</h2>'
        f'<p class="meta">{esc(capital(unit))}</p>{_length_bar(len(path.weeks), longest)}<dl>{table}</dl>'
        f'<span class="text-link" aria-hidden="true">{esc(say.path.see_path)} {icon("arrow")}</span></li>'
    )


def _length_bar(weeks: int, longest: int) -> str:
    """How long the path is beside the longest one, with a dot where it ends; words say the same."""
    end = 1000 * weeks / longest
    return (
        f'<svg class="length" viewBox="0 0 1020 24" preserveAspectRatio="none" aria-hidden="true">'
        f'<path class="length__all" d="M10 12H1010"/><path class="length__own" d="M10 12H{end:.0f}"/>'
        f'<path class="length__dot" d="M{end:.0f} 12h0"/><path class="length__hole" d="M{end:.0f} 12h0"/></svg>'
    )
