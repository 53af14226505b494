"""What plays of a video: one of four things, each with all that a page, a feed or an index says of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from academy.languages import SOURCE, Language
from academy.model.cue import Cue
from academy.model.narration import Voice
from academy.model.timeline import Timeline


class Provider(StrEnum):
    """Where a video may stand outside this site."""

    YOUTUBE = "youtube"
    VIMEO = "vimeo"
    PEERTUBE = "peertube"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A film made from script and narration; `size` in bytes."""

    size: int
    pictures: tuple[str, ...]
    """The names of the files beside it: its poster, and the slides of its scenes."""
    voice: Voice
    timeline_by_language: Mapping[Language, Timeline]
    """When what is said, in the words of every language of its script."""
    cues_by_language: Mapping[Language, tuple[Cue, ...]]
    """Its captions in the same languages."""

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.timeline_by_language[SOURCE].duration

    @property
    def caption_languages(self) -> tuple[Language, ...]:
        """In which languages a visitor can follow what is said."""
        return tuple(language for language in Language if language in self.cues_by_language)

    def timeline(self, wanted: Language) -> Timeline:
        """When what is said, in the words of this language, or in Dutch."""
        return self.timeline_by_language.get(wanted, self.timeline_by_language[SOURCE])


@dataclass(frozen=True, slots=True)
class Recorded:
    """A filmed video: an MP4 and its captions in the repository; `size` in bytes."""

    source_uri: str
    captions_uri: str
    size: int
    seconds: float
    cues: tuple[Cue, ...]

    @property
    def caption_languages(self) -> tuple[Language, ...]:
        """In which languages a visitor can follow what is said."""
        return (SOURCE,)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A video at a provider, loaded only after a click that says so."""

    provider: Provider
    id: str
    host: str
    """The server of the provider: a PeerTube has many."""
    seconds: int

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


@dataclass(frozen=True, slots=True)
class Nothing:
    """No picture: not made yet, or not to be shown any more."""

    has_consent_ended: bool = False
    """The people in the picture agreed up to a day that has passed."""

    @property
    def seconds(self) -> None:
        """It has no length."""
        return


Here = Rendered | Recorded
"""What plays on this site itself."""
Playing = Here | Elsewhere | Nothing


def whole_seconds(seconds: float) -> int:
    """A length or a moment as people are told it: the seconds that have passed, as the clock of a player counts."""
    return int(seconds)
