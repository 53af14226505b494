"""The small navigation beside a page: what is near, never everything.

It holds a bounded number of links, so that a page's HTML does not grow with the number of pages.
"""

from collections.abc import Sequence
from typing import Any

from academy.edition import Edition, module_uri, path_uri
from academy.model import LearningModule, LearningPath, Sector
from academy.render.on_path import span
from academy.render.progress import step_key

NEIGHBOURS = 4


def module_surroundings(module: LearningModule, edition: Edition) -> list[dict[str, Any]]:
    """The modules around this one in its phase, and the way to all of them."""
    say = edition.say
    same = edition.modules_by_phase[module.phase]
    near = around(same, same.index(module))
    title = f"{int(module.phase)} {say.terms.phase_names[module.phase]}"
    places = [_module_place(other, module, edition) for other in near]
    if len(near) < len(same):
        places.append({"title": say.module.all_of_phase.format(count=len(same)), "uri": "modules/index.md"})
    return [{"title": title, "places": places}, {"title": "", "places": [all_modules(edition)]}]


def around(items: Sequence[LearningModule], position: int) -> Sequence[LearningModule]:
    """At most `NEIGHBOURS` before and after, more on one side where the other has fewer."""
    most = 2 * NEIGHBOURS + 1
    start = max(0, min(position - NEIGHBOURS, len(items) - most))
    return items[start : start + most]


def all_modules(edition: Edition) -> dict[str, Any]:
    """The way to the list of all modules."""
    return {"title": edition.say.module.all_modules, "uri": "modules/index.md"}


def path_surroundings(edition: Edition, current: str) -> list[dict[str, Any]]:
    """The three paths."""
    say = edition.say
    places = [
        {
            "title": f"{say.terms.sector_short[sector]} · {say.terms.sector_names[sector]}",
            "uri": path_uri(sector),
            "current": path_uri(sector) == current,
        }
        for sector in Sector
    ]
    return [{"title": say.shell.paths, "places": places}]


def phase_list(path: LearningPath, edition: Edition) -> dict[str, Any]:
    """The phases with their weeks, for the list beside a path."""
    phases = [
        {
            "number": int(phase.phase),
            "title": edition.say.terms.phase_names[phase.phase],
            "weeks": span(phase.first_week, phase.last_week, edition),
        }
        for phase in path.phases
    ]
    return {"phases": phases, "total": edition.say.path.weeks_count.format(n=len(path.weeks))}


def instrument_surroundings(edition: Edition, current: str) -> list[dict[str, Any]]:
    """The four instruments."""
    places = [
        {"title": page.words(edition.language).title, "uri": page.uri, "number": str(n), "current": page.uri == current}
        for n, page in enumerate(edition.instrument_pages, 1)
    ]
    return [{"title": edition.say.shell.instruments, "places": places}]


def step_list(module: LearningModule, edition: Edition) -> dict[str, Any]:
    """The steps with their minutes, for the list beside the page."""
    lang = edition.lang(module)
    steps = [
        {
            "id": step.id,
            "key": step_key(module, step),
            "title": edition.step_title(module, step),
            "minutes": step.minutes,
            "lang": edition.lang(module),
        }
        for step in module.steps
    ]
    sections = edition.words(module).section_by_id
    say = edition.say
    others = [
        *({"id": id_, "title": sections[id_].title, "lang": lang} for id_ in ("sector", "valkuilen")),
        {"id": "zelftest", "title": say.module.self_test},
        {"id": "werkblad", "title": sections["werkblad"].title, "lang": lang},
        {"id": "leerpad", "title": say.module.on_the_path},
        {"id": "bronnen", "title": say.module.sources},
    ]
    return {"steps": steps, "total": module.minutes, "others": others}


def _module_place(other: LearningModule, current: LearningModule, edition: Edition) -> dict[str, Any]:
    return {
        "title": edition.title(other),
        "uri": module_uri(other),
        "number": other.id,
        "current": other is current,
        "lang": edition.lang(other),
    }
