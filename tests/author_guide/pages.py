"""A rule → its page in the author guide, in both languages; `python -m author_guide.pages` writes them all."""

import re
import string
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from academy.model import Language
from academy.problems import Rule
from academy.strict_yaml import HIDDEN
from author_guide.examples import Example, example_of
from author_guide.rules import Shown, rules, shown_by_rule

FOLDER = Path(__file__).parent.parent.parent / "docs/bijdragen/regels"
_MADE = {
    Language.NL: "# Met “make rules” gemaakt uit de regel en zijn geval in tests/cases; verander het daar.",
    Language.EN: "# Made by “make rules” from the rule and its case in tests/cases; change it there.",
}


@dataclass(frozen=True, slots=True)
class Words:
    """What the pages say around the rules."""

    title: str
    description: str
    lead: str
    told: str
    wrong: str
    right: str
    place: str
    no_example: str
    all_title: str
    all_description: str
    all_lead: str


WORDS = {
    Language.NL: Words(
        title="Regel {id}",
        description="Wat de melding {id} betekent, hoe je haar oplost, en een voorbeeld.",
        lead="Staat er `[{id}]` achter een melding, dan gaat het om deze regel. Dit zijn [alle regels](index.md).",
        told="De controle zegt",
        wrong="Zo niet",
        right="Zo wel",
        place="In `{source}`:",
        no_example=(
            "Deze regel gaat over een bestand of een map als geheel, of over beeld en geluid. "
            "Lees de melding: ze zegt wat je doet."
        ),
        all_title="Alle regels",
        all_description="Elke regel van de controle, met de melding die je krijgt en een voorbeeld.",
        all_lead="De controle kent {count} regels. Bij de meeste staat hoe het niet moet, vaak ook hoe het wel moet.",
    ),
    Language.EN: Words(
        title="Rule {id}",
        description="What the message {id} means, how to mend it, and an example.",
        lead="If `[{id}]` stands behind a message, it is about this rule. These are [all rules](index.md).",
        told="The check says",
        wrong="Not like this",
        right="Like this",
        place="In `{source}`:",
        no_example=(
            "This rule is about a file or a folder as a whole, or about picture and sound. "
            "Read the message: it says what to do."
        ),
        all_title="All rules",
        all_description="Every rule of the check, with the message that you get and an example.",
        all_lead="The check knows {count} rules. Most have an example of what is refused, often also of what is fine.",
    ),
}


def pages() -> dict[str, str]:
    """By file name, the page of every rule and the list of them."""
    shown = shown_by_rule()
    return {
        f"{name}{suffix}": text
        for language, suffix in ((Language.NL, ".md"), (Language.EN, ".en.md"))
        for name, text in [
            ("index", _list(language)),
            *((rule.id, _page(rule, shown.get(rule.id), language)) for rule in rules()),
        ]
    }


def _page(rule: Rule, shown: Shown | None, language: Language) -> str:
    words = WORDS[language]
    head = _head(words.title.format(id=rule.id), words.description.format(id=rule.id), language)
    told = shown.problem.say(language) if shown else f"… {general(rule, language)} [{rule.id}]"
    parts = [head, words.lead.format(id=rule.id), f"## {words.told} {{#melding}}", _block(told, "text")]
    example = example_of(shown) if shown else Example("", "", "")
    if not example.wrong.strip() and not example.right.strip():
        return "\n\n".join([*parts, words.no_example]) + "\n"
    place = words.place.format(source=example.source)
    parts += _example(words.wrong, "zo-niet", place, example.wrong, example.source)
    parts += _example(words.right, "zo-wel", place, example.right, example.source)
    return "\n\n".join(parts) + "\n"


def _example(title: str, id_: str, place: str, text: str, source: str) -> list[str]:
    if not text.strip():
        return []
    return [f"## {title} {{#{id_}}}", place, _block(text, Path(source).suffix.lstrip(".") or "text")]


def _block(text: str, kind: str) -> str:
    """Fenced so that no fence inside ends it; what nobody can see is named."""
    seen = HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text.rstrip("\n"))
    longest = max((len(run) for run in re.findall(r"`+", seen)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{kind}\n{seen}\n{fence}"


def _list(language: Language) -> str:
    words = WORDS[language]
    rows = (f"- [{rule.id}]({rule.id}.md): {_as_code(general(rule, language))}" for rule in rules())
    head = _head(words.all_title, words.all_description, language)
    return "\n\n".join([head, words.all_lead.format(count=len(rules())), "\n".join(rows)]) + "\n"


def general(rule: Rule, language: Language) -> str:
    """The sentence with “…” for what is filled in, without the guess at its end."""
    said = {name: "" if name.startswith("guess_") else "…" for name in _names(rule.nl) | _names(rule.en)}
    return rule.fill(language, said)


def _names(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def _as_code(sentence: str) -> str:
    """So that marks and angle brackets show as they are."""
    return f"`` {sentence} ``" if "`" in sentence else f"`{sentence}`"


def _head(title: str, description: str, language: Language) -> str:
    return f"---\n{_MADE[language]}\ntitle: {title}\ndescription: {description}\n---"


def write(folder: Path, texts: dict[str, str]) -> None:
    """Write the pages, and take away those of rules that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    for gone in {path.name for path in folder.glob("*.md")} - texts.keys():
        (folder / gone).unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")


def kept(folder: Path) -> Iterable[tuple[str, str]]:
    """The pages that are there."""
    return ((path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.md")))


if __name__ == "__main__":
    write(FOLDER, pages())
