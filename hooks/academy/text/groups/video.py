"""The words of video pages and players."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoPages:
    """The words of video pages and players."""

    number: str
    for_role: str
    not_recorded_title: str
    not_recorded_text: str
    film_missing_title: str
    film_missing_text: str
    voices: Mapping[Voice, str]
    low_data: str
    play: str
    no_video: str
    save_video: str
    chapters: str
    speed: str
    resume: str
    transcript_jump: str
    downloads: str
    download_video: str
    download_captions: str
    download_text: str
    decimal: str
    more_of_module: str
    read_text: str
    plays_at: str
    external_note: str
    consent_ended_title: str
    consent_ended_text: str
    feed: str
    transcript: str
    transcript_lead: str
    belongs_to_step: str
    to_the_step: str
    belongs_to_module: str
    to_the_module: str
    next_video: str
    all_videos: str
    bar: str
    bar_play: str
    bar_pause: str
    bar_back: str
    bar_place: str
    bar_place_words: str
    bar_captions: str
    bar_caption_choices: str
    bar_full_screen: str
    caption_size: str
    caption_sizes: tuple[str, str, str]
    caption_language: str
    after_film: str
    again: str
    do_step: str
    does_not_load: str
