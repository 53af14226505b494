"""A video that people made: a file beside the script, or one that stands at a provider."""

from dataclasses import dataclass
from enum import StrEnum

from academy.model.cue import Cue


class Provider(StrEnum):
    """Where a video may stand outside this site."""

    YOUTUBE = "youtube"
    VIMEO = "vimeo"
    PEERTUBE = "peertube"


@dataclass(frozen=True, slots=True)
class Recording:
    """A filmed video: an MP4 and its captions in the repository; `size` in bytes, `duration` in seconds."""

    source_uri: str
    captions_uri: str
    size: int
    duration: float
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class External:
    """A video at a provider, loaded only after a click that says so."""

    provider: Provider
    id: str
    host: str
    """The server of the provider: a PeerTube has many."""
    duration: int

    @property
    def frame(self) -> str:
        """The address of its player, the one that follows visitors least."""
        if self.provider is Provider.YOUTUBE:
            return f"https://www.youtube-nocookie.com/embed/{self.id}?autoplay=1"
        if self.provider is Provider.VIMEO:
            return f"https://player.vimeo.com/video/{self.id}?dnt=1&autoplay=1"
        return f"https://{self.host}/videos/embed/{self.id}?autoplay=1&p2p=0"

    @property
    def page(self) -> str:
        """The address of its page, for whoever has no script."""
        if self.provider is Provider.YOUTUBE:
            return f"https://www.youtube.com/watch?v={self.id}"
        return f"https://vimeo.com/{self.id}" if self.provider is Provider.VIMEO else f"https://{self.host}/w/{self.id}"
