"""The catalogue that every language fills in; the type checker sees to it that none leaves a word out."""

from dataclasses import dataclass
from datetime import date

from academy.model import whole_seconds
from academy.text.groups import (
    Amounts,
    Home,
    Lists,
    MeetingView,
    ModulePages,
    OwnData,
    Paper,
    PathPages,
    Searching,
    Seen,
    Shell,
    Terms,
    VideoPages,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """The words of one language; `{names}` are filled in with `str.format`."""

    shell: Shell
    terms: Terms
    amounts: Amounts
    module: ModulePages
    video: VideoPages
    path: PathPages
    home: Home
    lists: Lists
    search: Searching
    paper: Paper
    meeting: MeetingView
    own_data: OwnData
    seen: Seen

    def clock(self, minutes: int) -> str:
        """`45 minuten`, `1 uur`, `1 uur en 30 minuten`."""
        hours, rest = divmod(minutes, 60)
        whole = self.amounts.one_hour if hours == 1 else self.amounts.hours.format(h=hours)
        if not hours or not rest:
            return whole if hours else self.amounts.minutes.format(n=rest)
        return self.amounts.hours_and_minutes.format(hours=whole, n=rest)

    def step_time(self, minutes: int, *, short: bool = False) -> str:
        """`10 minuten` or `10 min`; `later` for a step outside the session."""
        words = self.amounts.minutes_short if short else self.amounts.minutes
        return words.format(n=minutes) if minutes else self.amounts.outside_session

    def day(self, day: date) -> str:
        """`22 november 2026`."""
        return f"{day.day} {self.paper.months[day.month - 1]} {day.year}"

    def length(self, seconds: float) -> str:
        """How long a video is, or where in it something is: `1:16`."""
        minutes, rest = divmod(whole_seconds(seconds), 60)
        return f"{minutes}:{rest:02}"

    def size(self, count: int) -> str:
        """How large a file is: `1,2 MB`, `3 kB`."""
        if count < 100_000:
            return f"{max(1, round(count / 1000))} kB"
        return f"{count / 1_000_000:.1f} MB".replace(".", self.video.decimal)

    def listed(self, words: tuple[str, ...]) -> str:
        """`a`, `a en b`, `a, b en c`."""
        *first, last = words or ("",)
        return f"{', '.join(first)} {self.amounts.and_word} {last}" if first else last
