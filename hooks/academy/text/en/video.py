"""The words of video pages and players, in English."""

from academy.model import Voice
from academy.text.groups import VideoPages

VIDEO = VideoPages(
    number="Video {n} of {count}",
    for_role="For {roles}",
    not_recorded_title="Not recorded yet",
    not_recorded_text="This video is still being made. Below you read what it is about and to which step it belongs. You can do the step itself right now.",
    film_missing_title="The film is not in this edition",
    film_missing_text="The text is: below you read what is said and what is shown. You can do the step now.",
    voices={
        Voice.COMPUTER: "You hear a computer voice, in Dutch.",
        Voice.DRAFT: "You hear a robot voice, made to try out the script.",
        Voice.PERSON: "Spoken by a person, in Dutch.",
    },
    low_data="The video is {size}. Short of data? Read the text: it holds everything.",
    play="Play: {title}",
    no_video="Your browser does not play this video.",
    save_video="Save the video",
    chapters="Chapters",
    speed="Speed",
    resume="Continue at {time}",
    transcript_jump="Click a sentence and the video goes there.",
    downloads="Save",
    download_video="Video",
    download_captions="Captions",
    download_text="Text",
    decimal=".",
    more_of_module="More of this module",
    read_text="Read the text",
    plays_at="Plays at {place}",
    external_note="This video stands at {place}. Your browser fetches nothing from there until you click play. Without JavaScript you go to the video’s own page.",
    consent_ended_title="This recording is no longer shown",
    consent_ended_text="The people in it agreed up to a day that has passed. The text remains: you can read it below.",
    feed="Follow the videos in a feed reader (RSS)",
    transcript="Read instead of watching",
    transcript_lead="What is said, and below each part what the picture shows then.",
    belongs_to_step="Belongs to step {n} of {count}",
    to_the_step="Go to the step",
    next_video="Next video",
    all_videos="All videos",
)
