"""A small real film for a video: grey pictures and a soft tone, as long as its narration, in a second of work."""

import json
from hashlib import sha256
from pathlib import Path

import av
import numpy as np
from PIL import Image

from academy.load import load
from academy.model import FILM, FILMS, POSTER, Catalog, Language, content_mark, sentence_name, text_hash
from academy.sound import write_opus
from academy.validate import validate

WIDTH, HEIGHT, FRAMES, RATE = 320, 180, 5, 48_000


def make_film(academy: Path, video_id: str) -> Path:
    """Put a film into the build folder of an academy, as the renderer would."""
    catalog = validate(load(academy)).catalog
    folder = academy / FILMS / video_id
    folder.mkdir(parents=True, exist_ok=True)
    write_mp4(folder / FILM, catalog.timeline_by_video[video_id].duration)
    Image.new("RGB", (WIDTH, HEIGHT), "#16324F").save(folder / POSTER)
    data = (folder / FILM).read_bytes()
    facts = {"video": video_id, "size": len(data), "sha256": sha256(data).hexdigest(), "content": mark(catalog, video_id)}
    (folder / "film.json").write_text(json.dumps(facts), "utf-8")
    return folder / FILM


def mark(catalog: Catalog, video_id: str) -> str:
    """What a film of this video must be made of."""
    return content_mark(catalog.scripts_by_video[video_id][Language.NL], catalog.narration_by_video[video_id])


def speak_silently(academy: Path, video_id: str) -> None:
    """Give a script that nobody spoke a narration without a sound, at fifteen characters a second."""
    script = validate(load(academy)).catalog.scripts_by_video[video_id][Language.NL]
    folder = (academy / script.source_uri).with_suffix("")
    lines = ["voice: concept", "sentences:"]
    for scene in script.scenes:
        for number, sentence in enumerate(scene.sentences, 1):
            name = sentence_name(scene.id, number)
            silence = np.zeros(RATE * (len(sentence.text) + 4) // 15, np.float32)
            write_opus(silence, RATE, folder / f"{name}.opus")
            lines.append(f'  {name}: {{text: "{text_hash(sentence.text)}"}}')
    (folder / "narration.yaml").write_text("\n".join(lines) + "\n", "utf-8")


def write_mp4(path: Path, seconds: float, *, faststart: bool = True, codec: str = "libx264") -> None:
    """An MP4 with one picture track and one sound track, whatever is in them."""
    options = {"movflags": "+faststart"} if faststart else {}
    with av.open(str(path), "w", format="mp4", options=options) as container:
        picture = container.add_stream(codec, rate=FRAMES)
        picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        sound = container.add_stream("aac", rate=RATE, layout="mono")
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
