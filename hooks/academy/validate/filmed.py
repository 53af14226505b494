"""A filmed video: will every browser play it, from the first bytes on?"""

from academy.load import RawFilmed, RawTrack
from academy.problems import Problem, Rule, beyond

RECORDING_NOT_MP4 = Rule(
    "recording-not-mp4",
    "is geen hele MP4. Sla de video opnieuw op als MP4 met H.264 en AAC.",
    "is not a whole MP4. Save the video again as MP4 with H.264 and AAC.",
)
RECORDING_TOO_LONG = Rule(
    "recording-too-long",
    "zegt dat hij {found_nl} uur duurt; hoogstens {most} uur mag. Sla de video opnieuw op, of knip hem in delen.",
    "says that it lasts {found_en} hours; at most {most} hours is allowed. Save the video again, or cut it into parts.",
)
RECORDING_INDEX_LAST = Rule(
    "recording-index-last",
    "de inhoudsopgave staat achterin, dus de video begint pas als alles binnen is. Draai “ffmpeg -i "
    "in.mp4 -c copy -movflags +faststart uit.mp4”.",
    "the index stands at the end, so the video starts only when all of it is in. Run “ffmpeg -i in.mp4 "
    "-c copy -movflags +faststart out.mp4”.",
)
RECORDING_CODEC = Rule(
    "recording-codec",
    "een spoor speelt niet in elke browser: verwacht {want}, gevonden {found}. Sla de video op met H.264 en AAC.",
    "a track does not play in every browser: expected {want}, found {found}. Save the video with H.264 and AAC.",
)
RECORDING_PICTURE = Rule(
    "recording-picture",
    "dit H.264-beeld speelt niet in elke browser: verwacht profiel 66, 77 of 100 met 4:2:0 en 8 bits, gevonden "
    "{found}. Draai “ffmpeg -i in.mp4 -c:v libx264 -profile:v high -pix_fmt yuv420p -movflags +faststart uit.mp4”.",
    "this H.264 picture does not play in every browser: expected profile 66, 77 or 100 with 4:2:0 and 8 bits, found "
    "{found}. Run “ffmpeg -i in.mp4 -c:v libx264 -profile:v high -pix_fmt yuv420p -movflags +faststart out.mp4”.",
)

_CODECS = {"vide": "avc1", "soun": "mp4a"}
_PROFILES, _COLOUR, _BITS = (66, 77, 100), "4:2:0", 8
"""Baseline, Main and High: what Safari, iOS and Firefox decode as well."""
_QUICKTIME = "qt  "
_MOST_HOURS = 4
_SLACK = 1.0
"""Seconds by which the tracks may be shorter than the whole says, as programs round."""


def check_film(film: RawFilmed, problems: list[Problem]) -> None:
    """Every reason why a browser would not show it, or not at once."""

    def tell(message: Rule, **values: object) -> None:
        problems.append(Problem(film.source_uri, 1, 1, "", message, values))

    if not _is_mp4(film):
        tell(RECORDING_NOT_MP4)
        return
    hours = (film.duration or 0) / 3600
    if hours > _MOST_HOURS:
        tell(RECORDING_TOO_LONG, most=_MOST_HOURS, **beyond(hours, 0, _MOST_HOURS))
    if film.boxes.index("moov") > film.boxes.index("mdat"):
        tell(RECORDING_INDEX_LAST)
    for kind, codec in _CODECS.items():
        if {track.codec for track in film.tracks if track.kind == kind} != {codec}:
            found = ", ".join(track.codec for track in film.tracks if track.kind in _CODECS) or "–"
            tell(RECORDING_CODEC, want=codec, found=found)
    for track in film.tracks:
        if track.codec == _CODECS["vide"] and not _plays(track):
            tell(RECORDING_PICTURE, found=_said(track))


def _is_mp4(film: RawFilmed) -> bool:
    """Is it what its name says, with all that its index says?"""
    has_boxes = film.boxes[:1] == ("ftyp",) and film.brand != _QUICKTIME and {"moov", "mdat"} <= {*film.boxes}
    shown = [track for track in film.tracks if track.kind in _CODECS]
    has_samples = all(track.size and track.seconds for track in shown)
    lasts = max((track.seconds for track in shown), default=0.0)
    return has_boxes and film.is_whole and has_samples and 0 < (film.duration or 0) <= lasts + _SLACK


def _plays(track: RawTrack) -> bool:
    found = track.h264
    return found is not None and found.profile in _PROFILES and (found.colour, found.bits) == (_COLOUR, _BITS)


def _said(track: RawTrack) -> str:
    found = track.h264
    return f"{found.profile}, {found.colour}, {found.bits} bits" if found else "–"
