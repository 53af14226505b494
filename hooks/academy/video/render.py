"""`academy video render`: makes the films that are not there yet, as many at once as there are cores."""

import multiprocessing
import os
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from academy.errors import AcademyError, Message
from academy.load import load
from academy.model import FILM, Catalog, Language, Narration, Script, Timeline, content_mark
from academy.validate import validate
from academy.video.join import join
from academy.video.scene import make_scene, mark_of, scenes_in
from academy.video.shelf import SHELF, alone, is_there, note_of, tidy, workbench
from academy.video.soundtrack import NarrationError, soundtrack
from academy.video.storyboard import storyboard

_UNKNOWN = Message("Niet ingesproken, of onbekend: {ids}.", "Not spoken yet, or unknown: {ids}.")
_SOME_FAILED = Message("{failed} van {all} video’s zijn niet gemaakt.", "{failed} of {all} videos were not made.")
_BROKEN_OFF = Message(
    "{source}:1:1: het maken is afgebroken. Draai “make videos” nog eens.",
    "{source}:1:1: the making was broken off. Run “make videos” again.",
)
_UNFORESEEN = Message("{source}:1:1: {error}", "{source}:1:1: {error}")


class RenderError(AcademyError):
    """Some films could not be made."""

    def __init__(self, message: Message, values: Mapping[str, object], failures: Iterable[AcademyError] = ()) -> None:
        super().__init__(message, values)
        self.failures = tuple(sorted(failures, key=str))

    def say(self, language: str = "nl") -> str:
        """A line for each, the count last."""
        return "\n".join([*(failure.say(language) for failure in self.failures), super().say(language)])


@dataclass(frozen=True, slots=True)
class _Job:
    """A film to make."""

    root: Path
    script: Script
    narration: Narration
    timeline: Timeline
    series: str

    @property
    def note(self) -> dict[str, str]:
        return note_of(self.script.video_id, content_mark(self.script, self.narration), self.series)


def render(root: Path, video_ids: Sequence[str] = (), workers: int | None = None) -> int:
    """Make what is missing, changed or damaged, all of it or the given videos; return how many were made.

    Raises:
        ContentError: when the content is wrong.
        RenderError: when a film cannot be made; the others are made all the same.
    """
    return len(render_films(validate(load(root)).catalog, root, video_ids, workers))


def render_films(
    catalog: Catalog, root: Path, video_ids: Sequence[str] = (), workers: int | None = None
) -> tuple[str, ...]:
    """The same for content that was checked already; return the videos whose film was made."""
    shelf = root / SHELF
    tidy(shelf, set(catalog.narration_by_video))
    wanted = [job for job in _jobs(catalog, root.resolve()) if not video_ids or job.script.video_id in video_ids]
    unknown = set(video_ids) - {job.script.video_id for job in wanted}
    if unknown:
        raise RenderError(_UNKNOWN, {"ids": ", ".join(sorted(unknown))})
    todo = [job for job in wanted if not is_there(shelf, job.note)]
    failures = _work(todo, min(workers or os.cpu_count() or 1, len(todo)))
    if failures:
        raise RenderError(_SOME_FAILED, {"failed": len(failures), "all": len(todo)}, failures)
    return tuple(job.script.video_id for job in todo)


def _jobs(catalog: Catalog, root: Path) -> list[_Job]:
    return [
        _Job(
            root,
            catalog.scripts_by_video[video.id][Language.NL],
            catalog.narration_by_video[video.id],
            catalog.timeline_by_video[video.id],
            f"Module {video.module_id} · video {video.number}",
        )
        for video in catalog.videos
        if video.id in catalog.narration_by_video
    ]


def _work(jobs: Sequence[_Job], workers: int) -> list[AcademyError]:
    """Make the films and return what went wrong."""
    if not jobs:
        return []
    with _pool(workers if len(jobs) > 1 else 0) as pool:
        job_by_future = {pool.submit(_make, job): job for job in jobs}
        done = tqdm(as_completed(job_by_future), "video’s maken", len(jobs), unit="video", mininterval=1)
        return [error for future in done if (error := _failure(future, job_by_future[future]))]


def _pool(workers: int) -> Executor:
    """Processes for many films; one is made sooner here than another process begins."""
    if not workers:
        return ThreadPoolExecutor(1)
    return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))


def _failure(future: "Future[None]", job: _Job) -> AcademyError | None:
    source = job.script.source_uri
    try:
        future.result()
    except NarrationError as error:
        return error
    except BrokenProcessPool:
        return AcademyError(_BROKEN_OFF, {"source": source})
    except Exception as error:
        # One film that fails for a reason nobody foresaw must not take the others with it.
        return AcademyError(_UNFORESEEN, {"source": source, "error": f"{type(error).__name__}: {error}"})
    return None


def _make(job: _Job) -> None:
    shelf, note = job.root / SHELF, job.note
    with alone(shelf, note["video"]):
        if is_there(shelf, note):
            return
        sound = soundtrack(job.narration, job.timeline, job.root)
        strips = storyboard(job.script, job.timeline, job.series)
        before = scenes_in(shelf / note["video"])
        scenes = [before.get(mark_of(strip)) or make_scene(strip) for strip in strips]
        with workbench(shelf, note, [scene.note for scene in scenes]) as bench:
            join([(scene, strip.length) for scene, strip in zip(scenes, strips, strict=True)], sound, bench / FILM)
            for name, picture in (item for scene in scenes for item in scene.picture_by_name.items()):
                (bench / name).write_bytes(picture)
