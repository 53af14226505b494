"""What a path folds away below its timeline: each row says what is in it, and an address opens it.

The address stands on what is folded, not on the row: so a browser opens it by itself, without script.
"""

import re
from html import unescape

from academy.edition import Edition, href, module_uri, path_uri
from academy.model import LearningModule, LearningPath
from academy.render.markup import esc, icon, lang_attribute, lines
from academy.render.week_list import how_weeks_come_about, week_list

_HEADING = re.compile(r'<h2 id="([^"]+)">(.*)</h2>')
_SENTENCE = re.compile(r"<(?:p|li)>(.*?)</(?:p|li)>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_MOST_LETTERS = 100
_ICON_BY_ID = {"zo-gaat-het": "school", "nu-al-regelen": "list", "volgorde": "compass", "bronnen": "sheet"}
"""Sections that every path has; those that an author adds get the last one's."""


def fold(id_: str, title: str, hint: str, icon_name: str, html: str, classes: str = "", *, prints: bool = False) -> str:
    """A row that opens; the title is HTML, the hint is text. What does not print by itself does so where it is open."""
    own = "" if prints else " data-as-it-is"
    return (
        f'<details class="{f"path-fold {classes}".strip()}"{own}><summary>{icon(icon_name)}<h2>{title}</h2>'
        f'<span class="path-fold__hint">{esc(hint)}</span></summary>\n<div class="path-fold__in" id="{id_}">\n'
        f"{html}\n</div></details>"
    )


def folded(html: str) -> str:
    """The HTML of a page with each of its sections folded, from a heading of the second level to the next."""
    before, *sections = re.split(r"(?m)^(?=<h2 )", html)
    return lines([before, *map(_folded, sections)])


def _folded(section: str) -> str:
    head, _, html = section.partition("\n")
    found = _HEADING.fullmatch(head)
    if not found:
        return section
    return fold(found[1], found[2], _first_words(html), _ICON_BY_ID.get(found[1], "sheet"), html)


def _first_words(html: str) -> str:
    """The first sentence, or what of it fits in a row."""
    found = _SENTENCE.search(html)
    text = " ".join(unescape(_TAG.sub("", found[1])).split()) if found else ""
    sentence = re.split(r"(?<=[.?!]) ", text)[0]
    if len(sentence) <= _MOST_LETTERS:
        return sentence
    return sentence[:_MOST_LETTERS].rpartition(" ")[0].rstrip(",;:") + " …"


def deepening_fold(path: LearningPath, edition: Edition) -> str:
    """The modules beside the path, each with the phase that it fits beside."""
    say = edition.say
    modules = [(module, int(phase.phase)) for phase in path.phases for module in phase.deepening]
    if not modules:
        return ""
    hint = say.listed(tuple(f"{module.id} {edition.title(module)}" for module, _ in modules))
    rows = "\n".join(_deepening(module, phase, path, edition) for module, phase in modules)
    html = f'<p>{esc(say.path.deepening_lead)}</p>\n<ul class="deepening">{rows}</ul>'
    return fold("verdiepen", esc(say.path.deepening), hint, "branch", html)


def _deepening(module: LearningModule, phase: int, path: LearningPath, edition: Edition) -> str:
    say, lang = edition.say, lang_attribute(edition.words(module).language, edition.language)
    return (
        f'<li data-roles="{" ".join(module.roles)}"><a href="{esc(href(path_uri(path.sector), module_uri(module)))}">'
        f'<span class="path-row__num">{module.id}</span><span{lang}>{esc(edition.title(module))}</span>'
        f"<span>{esc(say.path.beside_phase.format(n=phase))}</span>"
        f"<span>{esc(say.amounts.minutes_short.format(n=module.minutes))}</span></a></li>"
    )


def weeks_fold(path: LearningPath, edition: Edition) -> str:
    """All weeks, what they add up to, and how they come about."""
    say = edition.say.path
    parts = [
        f"<p>{esc(say.all_weeks_lead)}</p>",
        f'<p class="meta">{esc(sums(path, edition))}</p>',
        week_list(path, edition),
        how_weeks_come_about(path, edition),
    ]
    return fold(
        "weken", esc(say.all_weeks), say.all_weeks_hint, "calendar", lines(parts), "path-fold--weeks", prints=True
    )


def sums(path: LearningPath, edition: Edition) -> str:
    """How the time of the whole path is made up, and when the start day falls."""
    say = edition.say
    learning = sum(week.learning_minutes for week in path.weeks)
    practice = sum(week.practice_minutes for week in path.weeks)
    total, *parts = map(say.clock, (learning + practice, learning, practice))
    in_all = say.clock(learning + practice + path.outside_minutes)
    starts = (
        say.path.start.format(start=say.clock(station.module.minutes), week=station.last_week, all=in_all)
        for station in path.stations
        if station.module.outside_hours
    )
    return " ".join([say.path.sums.format(total=total, learning=parts[0], practice=parts[1]), *starts])
