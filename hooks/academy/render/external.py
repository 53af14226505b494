"""A video that stands elsewhere: nothing is loaded from there before a click that says where to."""

from academy.edition import Edition
from academy.model import Elsewhere, Provider, Video
from academy.render.markup import esc
from academy.render.poster import poster

PROVIDER_NAMES = {Provider.YOUTUBE: "YouTube", Provider.VIMEO: "Vimeo", Provider.PEERTUBE: "PeerTube"}


def external_player(video: Video, elsewhere: Elsewhere, edition: Edition) -> str:
    """A poster that turns into the provider's player; without script a link to the provider's page."""
    say = edition.say
    place = PROVIDER_NAMES[elsewhere.provider]
    name = f"{place} ({elsewhere.host})"
    return (
        f'<div class="player" data-external="{esc(elsewhere.frame)}"><a class="poster" href="{esc(elsewhere.page)}" '
        f'rel="noopener noreferrer" referrerpolicy="no-referrer">{poster(video, edition)}'
        f'<span class="poster__place">{esc(say.video.plays_at.format(place=place))}</span></a></div>'
        f'<p class="meta">{esc(say.video.external_note.format(place=name))}</p>'
    )
