"""The words of video pages and players, in Dutch."""

from academy.model import Voice
from academy.text.groups import VideoPages

VIDEO = VideoPages(
    number="Video {n} van {count}",
    for_role="Voor {roles}",
    not_recorded_title="Nog niet opgenomen",
    not_recorded_text="Deze video wordt nog gemaakt. Hieronder lees je waar hij over gaat en bij welke stap hij hoort. De stap zelf kun je nu al doen.",
    film_missing_title="De film zit niet in deze uitgave",
    film_missing_text="De tekst wel: hieronder lees je wat er gezegd wordt en wat er in beeld komt. De stap kun je nu al doen.",
    voices={
        Voice.COMPUTER: "Je hoort een computerstem.",
        Voice.DRAFT: "Je hoort een robotstem, om het script te beluisteren.",
        Voice.PERSON: "Ingesproken door een mens.",
    },
    low_data="De video is {size}. Weinig data? Lees dan de tekst: daar staat alles in.",
    play="Speel af: {title}",
    no_video="Je browser speelt deze video niet af.",
    save_video="Bewaar de video",
    chapters="Hoofdstukken",
    speed="Snelheid",
    resume="Verder bij {time}",
    transcript_jump="Klik op een zin en de video gaat daarheen.",
    downloads="Bewaren",
    download_video="Video",
    download_captions="Ondertitels",
    download_text="Tekst",
    decimal=",",
    more_of_module="Meer bij deze module",
    read_text="Lees de tekst",
    plays_at="Speelt bij {place}",
    external_note="Deze video staat bij {place}. Pas als je op afspelen klikt, haalt je browser daar iets op. Zonder JavaScript ga je naar de pagina van de video.",
    consent_ended_title="Deze opname is niet meer te zien",
    consent_ended_text="De mensen in beeld gaven toestemming tot een datum die nu voorbij is. De tekst blijft: die lees je hieronder.",
    feed="Volg de video’s in een feedlezer (RSS)",
    transcript="Lees in plaats van kijken",
    transcript_lead="Wat er gezegd wordt, en onder elk stukje wat er dan in beeld staat.",
    belongs_to_step="Hoort bij stap {n} van {count}",
    to_the_step="Naar de stap",
    next_video="Volgende video",
    all_videos="Alle video’s",
)
