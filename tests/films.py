"""A small real film for a video: grey pictures and a soft tone, as long as its narration, in a second of work."""

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

import av
import numpy as np
from PIL import Image

from academy.load import load
from academy.model import (
    FILM,
    FILMS,
    NARRATION,
    POSTER,
    Catalog,
    Language,
    Voice,
    content_mark,
    said_mark,
    sentence_name,
    still_name,
)
from academy.sound import write_opus
from academy.validate import validate

if TYPE_CHECKING:
    from av.video.stream import VideoStream

WIDTH, HEIGHT, FRAMES, RATE = 320, 180, 5, 48_000


def make_film(academy: Path, video_id: str) -> Path:
    """Put a film into the build folder of an academy, as the renderer would."""
    catalog = spoken(academy, video_id)
    folder = academy / FILMS / video_id
    folder.mkdir(parents=True, exist_ok=True)
    write_mp4(folder / FILM, catalog.timeline_by_video[video_id].duration)
    for name in pictures_of(catalog, video_id):
        Image.new("RGB", (WIDTH, HEIGHT), "#16324F").save(folder / name)
    _sign(folder, video_id, mark(catalog, video_id))
    return folder / FILM


def pretend_film(academy: Path, video_id: str) -> None:
    """A film that cannot be played, for whoever only asks whether it is there."""
    catalog, folder = spoken(academy, video_id), academy / FILMS / video_id
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILM).write_bytes(b"film" * 300_000)
    for name in pictures_of(catalog, video_id):
        (folder / name).write_bytes(b"picture")
    _sign(folder, video_id, mark(catalog, video_id))


def pictures_of(catalog: Catalog, video_id: str) -> list[str]:
    """The poster of a film, and the slides of its scenes."""
    return [POSTER, *(still_name(scene.id) for scene in catalog.scripts_by_video[video_id][Language.NL].scenes)]


def spoken(academy: Path, video_id: str) -> Catalog:
    """The catalog in which this video has a narration."""
    catalog = validate(load(academy)).catalog
    if video_id in catalog.narration_by_video:
        return catalog
    speak_silently(academy, video_id)
    return validate(load(academy)).catalog


def _sign(folder: Path, video_id: str, content: str) -> None:
    data = (folder / FILM).read_bytes()
    facts = {"video": video_id, "size": len(data), "sha256": sha256(data).hexdigest(), "content": content}
    facts["pictures"] = {path.name: path.stat().st_size for path in folder.glob("*.webp")}
    (folder / "film.json").write_text(json.dumps(facts), "utf-8")


def mark(catalog: Catalog, video_id: str) -> str:
    """What a film of this video must be made of."""
    return content_mark(catalog.scripts_by_video[video_id][Language.NL], catalog.narration_by_video[video_id])


def speak_silently(academy: Path, video_id: str, voice: Voice = Voice.DRAFT) -> None:
    """Give a script that nobody spoke a narration without a sound, at fifteen characters a second."""
    script = validate(load(academy)).catalog.scripts_by_video[video_id][Language.NL]
    folder = (academy / script.source_uri).with_suffix("")
    lines = [f"voice: {voice}", "sentences:"]
    for scene in script.scenes:
        for number, sentence in enumerate(scene.sentences, 1):
            name = sentence_name(scene.id, number)
            silence = np.zeros(RATE * (len(sentence.text) + 4) // 15, np.float32)
            write_opus(silence, RATE, folder / f"{name}.opus")
            lines.append(f'  {name}: {{text: "{said_mark(sentence)}"}}')
    (folder / NARRATION).write_text("\n".join(lines) + "\n", "utf-8")


def write_mp4(
    path: Path, seconds: float, *, faststart: bool = True, codec: str = "libx264", pixels: str = "yuv420p"
) -> None:
    """An MP4 with one picture track and one sound track, whatever is in them."""
    options = {"movflags": "+faststart"} if faststart else {}
    with av.open(str(path), "w", format="mp4", options=options) as container:
        picture = cast("VideoStream", container.add_stream(codec, rate=FRAMES))
        picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, pixels
        sound = container.add_stream("aac", rate=RATE)
        sound.layout = "mono"
        for number in range(round(seconds * FRAMES)):
            grey = np.full((HEIGHT, WIDTH, 3), 40 + number % 160, np.uint8)
            container.mux(picture.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        container.mux(picture.encode(None))
        tone = (0.05 * np.sin(np.arange(round(seconds * RATE)) / 20)).astype(np.float32)
        for begin in range(0, len(tone) - 1024, 1024):
            frame = av.AudioFrame.from_ndarray(tone[None, begin : begin + 1024], format="fltp", layout="mono")
            frame.sample_rate, frame.pts = RATE, begin
            container.mux(sound.encode(frame))
        container.mux(sound.encode(None))
