"""What home must know to lead a visitor on: asked for only by a browser in which somebody was at a step before."""

import json
from typing import Any

from academy.edition import Edition, module_uri, path_uri, url_of, video_uri
from academy.model import LearningModule, LearningPath, Rendered, Video


def going_on_file(edition: Edition) -> str:
    """Every module with its steps and films, and every path with the weeks of its modules."""
    found = {
        "modules": {module.id: _module(module, edition) for module in edition.catalog.modules},
        "paths": {path.sector: _path(path, edition) for path in edition.paths},
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _module(module: LearningModule, edition: Edition) -> dict[str, Any]:
    return {
        "title": edition.title(module),
        "lang": edition.lang(module),
        "url": url_of(module_uri(module)),
        "minutes": module.minutes,
        "roles": list(module.roles),
        "steps": [[step.id, edition.step_title(module, step), step.minutes] for step in module.steps],
        "films": [_film(video, module, edition) for video in edition.videos_by_module[module.id]],
    }


def _film(video: Video, module: LearningModule, edition: Edition) -> dict[str, Any]:
    playing, steps = edition.playing(video), [step.id for step in module.steps]
    return {
        "id": video.id,
        "title": video.title(edition.language),
        "lang": edition.video_lang(video),
        "url": url_of(video_uri(video)),
        "poster": isinstance(playing, Rendered),
        "seconds": round(playing.seconds or 0),
        "step": steps.index(video.step_id) + 1 if video.step_id in steps else 0,
    }


def _path(path: LearningPath, edition: Edition) -> dict[str, Any]:
    return {
        "name": edition.say.path.path.format(sector=edition.say.terms.sector_short[path.sector]),
        "url": url_of(path_uri(path.sector)),
        "weeks": len(path.weeks),
        "stations": [[each.module.id, each.first_week, each.last_week] for each in path.stations],
    }
