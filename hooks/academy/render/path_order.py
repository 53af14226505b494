"""Why the modules of a path stand in this order."""

from academy.edition import Edition, path_uri
from academy.model import LearningPath
from academy.render.markup import esc
from academy.render.module_link import module_link


def order_reasons(path: LearningPath, edition: Edition) -> str:
    """Every module with what it waited for and why it came before the others that could have come."""
    say, on_path = edition.say, {station.module.id for station in path.stations}
    rows = []
    for station in path.stations:
        needs = [id_ for id_ in station.module.needs if id_ in on_path]
        rival = station.rival.id if station.rival else ""
        reason = say.terms.reasons[station.reason].format(rival=rival)
        after = f"{say.module.needed.lower()}: {say.listed(tuple(needs))} · " if needs else ""
        name = module_link(station.module, edition, path_uri(path.sector))
        rows.append(f"<li>{name} <span>{esc(after + reason)}</span></li>")
    return f'<ol class="reasons">{"".join(rows)}</ol>'
