"""What only shows when modules, videos and sources are laid beside each other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from academy.model import LearningModule, Sector, Video
from academy.problems import Problem, Rule, did_you_mean
from academy.validate.fields import Fields

MODULE_UNKNOWN = Rule(
    "module-unknown",
    "module “{text}” bestaat niet. Er zijn: {allowed}.{guess_nl}",
    "module “{text}” does not exist. There are: {allowed}.{guess_en}",
)
NEEDS_CIRCLE = Rule(
    "needs-circle",
    "de modules wachten op elkaar: {circle}. Haal één van deze verwijzingen weg.",
    "the modules wait for each other: {circle}. Remove one of these references.",
)
NEEDS_ITSELF = Rule(
    "needs-itself",
    "de module kan zichzelf niet nodig hebben of noemen. Haal dit nummer hier weg.",
    "a module cannot need or name itself. Remove this number here.",
)
CORE_NEEDS_OPTIONAL = Rule(
    "core-needs-optional",
    "in {sector} is deze module kern, maar module {text} is dat niet. Maak {text} daar ook kern, of haal "
    "haar hier weg.",
    "in {sector} this module is core, but module {text} is not. Make {text} core there too, or remove it here.",
)
SOURCE_UNKNOWN = Rule(
    "source-unknown",
    "bron “{text}” staat niet in docs/bronnen.md. Er zijn: {allowed}.{guess_nl}",
    "source “{text}” is not in docs/bronnen.md. There are: {allowed}.{guess_en}",
)
VIDEO_UNKNOWN = Rule(
    "video-unknown",
    "video “{text}” staat niet in videos.yaml. Bij deze module horen: {allowed}.{guess_nl}",
    "video “{text}” is not in videos.yaml. This module has: {allowed}.{guess_en}",
)
VIDEO_OTHER_STEP = Rule(
    "video-other-step",
    "video {text} hoort volgens videos.yaml bij stap “{step}”. Maak die twee gelijk.",
    "videos.yaml says that video {text} belongs to step “{step}”. Make the two agree.",
)
VIDEO_AT_NO_STEP = Rule(
    "video-at-no-step",
    "video {text} staat in videos.yaml bij “when: {when}”, niet bij een stap. Haal hem hier weg, of zet daar “step:”.",
    "videos.yaml has video {text} at “when: {when}”, not at a step. Remove it here, or put “step:” there.",
)
VIDEO_OTHER_MODULE = Rule(
    "video-other-module",
    "video {text} is van module {module}, en een video hoort bij één module. Kies een video van deze module, of "
    "haal deze weg.",
    "video {text} belongs to module {module}, and a video belongs to one module. Choose a video of this module, "
    "or remove it.",
)
VIDEO_TWO_STEPS = Rule(
    "video-two-steps",
    "video {text} staat ook bij stap “{step}”, en een video staat bij één stap. Haal hem bij één van de twee weg.",
    "video {text} is also at step “{step}”, and a video stands at one step. Remove it from one of the two.",
)


@dataclass(frozen=True, slots=True)
class ReadModule:
    """A module with the fields it was read from, for the places of its values."""

    module: LearningModule
    fields: Fields


def check_references(reads: Sequence[ReadModule], known_ids: set[str], source_keys: set[str] | None) -> None:
    """`needs` and `related` name modules that exist, `sources` sources that exist, as far as those could be read."""
    for read in reads:
        for key, ids in (("needs", read.module.needs), ("related", read.module.related)):
            for position, id_ in enumerate(ids):
                node = read.fields.find(key, position)
                if id_ == read.module.id:
                    read.fields.note(node, key, NEEDS_ITSELF)
                elif id_ and id_ not in known_ids:
                    read.fields.note(node, key, MODULE_UNKNOWN, text=id_, **did_you_mean(id_, known_ids))
        _check_practice(read, known_ids)
        for position, name in enumerate(read.module.source_keys if source_keys is not None else ()):
            if name and source_keys is not None and name not in source_keys:
                node = read.fields.find("sources", position)
                read.fields.note(node, "sources", SOURCE_UNKNOWN, text=name, **did_you_mean(name, source_keys))


def _check_practice(read: ReadModule, known_ids: set[str]) -> None:
    """A habit starts after a module that there is."""
    from_id = read.module.practice.from_id if read.module.practice else None
    if from_id and from_id not in known_ids:
        node = read.fields.find("practice", "from")
        read.fields.note(node, "practice.from", MODULE_UNKNOWN, text=from_id, **did_you_mean(from_id, known_ids))


def check_circles(reads: Sequence[ReadModule]) -> Iterator[Problem]:
    """Every circle of modules that wait for each other is named, at the module with the lowest number in it."""
    read_by_id = {read.module.id: read for read in reads}
    needs = {id_: [other for other in read.module.needs if other != id_] for id_, read in read_by_id.items()}
    while circle := _circle(needs):
        read = read_by_id[circle[0]]
        node = read.fields.find("needs", read.module.needs.index(circle[1]))
        names = {"circle": " → ".join([*circle, circle[0]])}
        yield Problem(read.fields.source, node.line, node.column, "needs", NEEDS_CIRCLE, names)
        needs[circle[0]].remove(circle[1])


def _circle(needs: Mapping[str, Sequence[str]]) -> list[str]:
    """A circle that is left, each module followed by one that it needs, the lowest number first."""
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        found: list[str] = error.args[1][:0:-1]
        start = found.index(min(found))
        return [*found[start:], *found[:start]]
    return []


def check_core_needs_core(reads: Sequence[ReadModule]) -> None:
    """A core module of a sector can't wait for a module that the sector's plan does not hold."""
    module_by_id = {read.module.id: read.module for read in reads}
    for read in reads:
        for position, id_ in enumerate(read.module.needs):
            needed = module_by_id.get(id_)
            if needed is None or not needed.standing_by_sector:
                continue
            for sector in Sector:
                if read.module.is_core(sector) and not needed.is_core(sector):
                    node = read.fields.find("needs", position)
                    values = {"sector": sector.upper(), "text": id_}
                    read.fields.note(node, "needs", CORE_NEEDS_OPTIONAL, **values)


def check_step_videos(reads: Sequence[ReadModule], video_by_id: Mapping[str, Video], *, all_known: bool) -> None:
    """The video that a step shows exists, is of this module, and says the same of its step."""
    for read in reads:
        shown: dict[str, str] = {}
        for position, step in enumerate(read.module.steps):
            if step.video_id is None or (step.video_id not in video_by_id and not all_known):
                continue
            _check_step_video(read, position, step.id, step.video_id, shown, video_by_id)
            shown.setdefault(step.video_id, step.id)


def _check_step_video(
    read: ReadModule, position: int, step_id: str, id_: str, shown: dict[str, str], video_by_id: Mapping[str, Video]
) -> None:
    node, key = read.fields.find("steps", position, "video"), f"steps[{position + 1}].video"
    step_ids = {step.id for step in read.module.steps} - {""}
    video = video_by_id.get(id_)
    if video is None:
        own = [known for known, other in video_by_id.items() if other.module_id == read.module.id]
        read.fields.note(node, key, VIDEO_UNKNOWN, text=id_, **did_you_mean(id_, own))
    elif video.module_id != read.module.id:
        read.fields.note(node, key, VIDEO_OTHER_MODULE, text=id_, module=video.module_id)
    elif id_ in shown:
        read.fields.note(node, key, VIDEO_TWO_STEPS, text=id_, step=shown[id_])
    elif video.when:
        read.fields.note(node, key, VIDEO_AT_NO_STEP, text=id_, when=video.when)
    elif step_id and video.step_id in step_ids - {step_id}:
        read.fields.note(node, key, VIDEO_OTHER_STEP, text=id_, step=video.step_id)
