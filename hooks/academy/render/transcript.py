"""What is said in a video, with what its slides show: to read instead of watching."""

from academy.model import Layout, Scene, Video
from academy.render.edition import Edition
from academy.render.markup import esc, icon, lang_attribute, section


def transcript(video: Video, edition: Edition) -> str:
    """The script of a video as text; nothing when it is not written yet."""
    script = edition.script(video)
    if script is None:
        return ""
    lead = f'<p class="meta">{esc(edition.say.transcript_lead)}</p>'
    scenes = "\n".join(_scene(scene) for scene in script.scenes)
    lang = lang_attribute(script.language, edition.language)
    return section("tekst", edition.say.transcript, [lead, f'<div class="transcript"{lang}>{scenes}</div>'])


def _scene(scene: Scene) -> str:
    spoken = " ".join(esc(sentence.text) for sentence in scene.sentences)
    return (
        f'<section class="scene" aria-labelledby="{scene.id}"><h3 id="{scene.id}">{esc(scene.title)}</h3>'
        f'<p>{spoken}</p><div class="scene__slide">{icon("slide")}{_slide(scene)}</div></section>'
    )


def _slide(scene: Scene) -> str:
    if scene.layout is Layout.TABLE:
        return _table(scene)
    items = "".join(f"<li>{esc(item[0])}</li>" for item in scene.items)
    return f"<ol>{items}</ol>" if len(scene.items) > 1 else f"<p>{esc(scene.items[0][0])}</p>"


def _table(scene: Scene) -> str:
    head = "".join(f'<th scope="col">{esc(cell)}</th>' for cell in scene.head)
    rows = "".join(f"<tr>{''.join(f'<td>{esc(cell)}</td>' for cell in row)}</tr>" for row in scene.items)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
