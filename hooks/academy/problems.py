"""One door for everything that is wrong with the content, said in the author's language."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil, floor

from academy.errors import AcademyError, Message

_ONE = Message("1 fout in de inhoud. Er is niets gebouwd.", "1 error in the content. Nothing was built.")
_SEVERAL = Message(
    "{count} fouten in de inhoud. Er is niets gebouwd.", "{count} errors in the content. Nothing was built."
)

_CLOSE_ENOUGH = 65
_MOST_OPTIONS_SHOWN = 24


@dataclass(frozen=True, slots=True)
class Rule:
    """What content must keep to: its id, and what an author is told where it does not, with `{names}` to fill in."""

    id: str
    nl: str
    en: str

    def fill(self, language: str, values: Mapping[str, object]) -> str:
        """The sentence in `nl` or `en` with its values filled in."""
        return (self.en if language == "en" else self.nl).format_map(values)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong at one place; `line` and `column` count from 1."""

    source: str
    line: int
    column: int
    field: str
    rule: Rule
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)

    def say(self, language: str = "nl") -> str:
        """`file:line:column: field: what is wrong and how to mend it [rule]`."""
        where = f"{self.source}:{self.line}:{self.column}"
        sentence = f"{self.rule.fill(language, self.values)} [{self.rule.id}]"
        return ": ".join(part for part in (where, self.field, sentence) if part)

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Problems are shown in the order in which an author meets them."""
        return (self.source, self.line, self.column, self.say())


class ContentError(AcademyError):
    """All problems of one run together, so that an author mends them in one go."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set_aside_repeats(problems), key=lambda problem: problem.order))
        super().__init__(_ONE if len(self.problems) == 1 else _SEVERAL, {"count": len(self.problems)})

    def say(self, language: str = "nl") -> str:
        """One line a problem, the count last."""
        return "\n".join([*(problem.say(language) for problem in self.problems), super().say(language)])


def set_aside_repeats(problems: Iterable[Problem]) -> list[Problem]:
    """The same thing at the same place is said once."""
    return list({problem.order: problem for problem in problems}.values())


def beyond(found: float, least: float, most: float) -> dict[str, str]:
    """Values for a message: what was found, outside the bounds also when it is rounded, in both ways to write it."""
    tenths = floor(found * 10) if found < least else ceil(found * 10) if found > most else round(found * 10)
    return decimal("found", tenths)


def decimal(name: str, tenths: int) -> dict[str, str]:
    """Values for a message: a number with one decimal, as Dutch and as English write it."""
    text = f"{tenths / 10:.1f}"
    return {f"{name}_nl": text.replace(".", ","), f"{name}_en": text}


def did_you_mean(word: str, options: Iterable[str]) -> dict[str, str]:
    """Values for a message: `allowed` lists the options, `guess_nl`/`guess_en` name the nearest one."""
    known = sorted({*options} - {""})
    listed = (", ".join(known[:_MOST_OPTIONS_SHOWN]) or "–") + (" …" if len(known) > _MOST_OPTIONS_SHOWN else "")
    return {"allowed": listed, **nearest(word, known)}


def nearest(word: str, options: Iterable[str]) -> dict[str, str]:
    """Values for a message with too many options to list: only the nearest one."""
    # Only now: most runs find nothing wrong.
    from rapidfuzz import process

    found = process.extractOne(word, sorted(options), score_cutoff=_CLOSE_ENOUGH)
    if found is None:
        return {"guess_nl": "", "guess_en": ""}
    return {"guess_nl": f" Bedoelde je “{found[0]}”?", "guess_en": f" Did you mean “{found[0]}”?"}
