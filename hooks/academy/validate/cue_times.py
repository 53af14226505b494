"""The line of a caption that says when it is seen, and where."""

import re

from academy.problems import Problem, Rule

VTT_TIMES = Rule(
    "vtt-times",
    "hier horen twee tijden te staan, zoals “00:01.500 --> 00:04.000”.",
    "two times belong here, such as “00:01.500 --> 00:04.000”.",
)
VTT_SETTING = Rule(
    "vtt-setting",
    "“{text}” is geen plaats die een browser kent. Haal het weg, of schrijf het als “line:80%”.",
    "“{text}” is no place that a browser knows. Remove it, or write it as “line:80%”.",
)
VTT_BACKWARDS = Rule(
    "vtt-backwards",
    "het einde ligt niet na het begin. Kijk de tijden na.",
    "the end does not come after the begin. Check the times.",
)

_TIME = r"(?:([0-9]{2}):)?([0-5][0-9]):([0-5][0-9])\.([0-9]{3})"
_TIMES = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}((?:[ \t]+\S+)*)")
_PART = r"(?:100|[0-9]{1,2}(?:\.[0-9]{1,6})?)%"
_SETTING = re.compile(
    rf"vertical:(?:rl|lr)|line:(?:-?[0-9]{{1,2}}|{_PART})(?:,(?:start|center|end))?"
    rf"|position:{_PART}(?:,(?:line-left|center|line-right))?|size:(?!0){_PART}|align:(?:start|center|end|left|right)"
)
_MOST_SHOWN = 40


def read_times(line: str, source: str, number: int, problems: list[Problem]) -> tuple[float, float] | None:
    """Begin and end in seconds; nothing when something is wrong with them."""

    def tell(message: Rule, **values: str) -> None:
        problems.append(Problem(source, number, 1, "", message, values))

    found = _TIMES.fullmatch(line.strip())
    if found is None:
        tell(VTT_TIMES)
        return None
    start, end = (_seconds(found.groups()[part : part + 4]) for part in (0, 4))
    wrong = [setting for setting in found[9].split() if not _SETTING.fullmatch(setting)]
    if wrong:
        tell(VTT_SETTING, text=wrong[0][:_MOST_SHOWN])
    elif end <= start:
        tell(VTT_BACKWARDS)
    return None if wrong or end <= start else (start, end)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
