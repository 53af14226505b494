"""A film to keep: the files, each with what it is and how large."""

from academy.captions import files_of
from academy.edition import Edition
from academy.model import FILM, Rendered, Script, Video, captions_name, text_name
from academy.render.markup import esc, icon


def downloads(video: Video, script: Script, film: Rendered, here: str, edition: Edition) -> str:
    """Links to the film, its captions and its text, in the language of the page where they are there."""
    say = edition.say
    texts = files_of(video, script, film)
    files = [(say.video.download_video, FILM, film.size)]
    for label, name in ((say.video.download_captions, captions_name), (say.video.download_text, text_name)):
        own = name(script.language)
        files.append((label, own, len(texts[own].encode())))
    items = "".join(
        f'<li><a href="{edition.file_href(here, f"{video.folder}/{name}")}" download="{video.id}-{video.slug}.'
        f'{name.partition(".")[2]}">{icon("download")} {esc(label)}</a> <span>{say.size(size)}</span></li>'
        for label, name, size in files
    )
    return (
        f'<section class="no-print" aria-labelledby="bewaren"><h2 id="bewaren">{esc(say.video.downloads)}</h2>'
        f'<ul class="downloads">{items}</ul></section>'
    )
