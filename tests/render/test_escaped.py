"""Where text meets markup it is escaped: nothing that is text by its name goes into HTML bare."""

import ast
from collections.abc import Iterator
from pathlib import Path

RENDER = Path(__file__).parents[2] / "hooks/academy/render"
TEXTS = {
    *("title", "summary", "text", "question", "explanation", "description", "habit", "extra", "who", "room", "time"),
    *("term", "meaning", "used_for", "address", "label", "host", "frame", "page"),
}
"""Attributes that hold what an author typed."""
MAKE_TEXT = {"title", "step_title", "format", "listed", "clock", "day", "lower", "capital"}
"""Calls whose outcome is text."""


def bare_texts(source: str) -> Iterator[str]:
    """Every text that stands bare between tags: `f"<p>{words.title}</p>"`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr) and "<" in "".join(_constants(node)):
            for value in node.values:
                if isinstance(value, ast.FormattedValue) and _is_text(value.value):
                    yield f"{value.lineno}: {ast.unparse(value.value)}"


def _constants(node: ast.JoinedStr) -> Iterator[str]:
    return (str(part.value) for part in node.values if isinstance(part, ast.Constant))


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr in TEXTS or (ast.unparse(node).startswith(("say.", "edition.say.")))
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in MAKE_TEXT
    return isinstance(node, ast.Subscript) and "by_language" in ast.unparse(node)


def test_a_forgotten_escape_is_seen() -> None:
    source = 'f"<p>{words.title}</p>{esc(words.title)}{say.a.b}{edition.title(m)}{video.title(nl)}{step.id}"'
    assert [text.split(": ")[1] for text in bare_texts(source)] == [
        "words.title", "say.a.b", "edition.title(m)", "video.title(nl)",
    ]  # fmt: skip


def test_no_text_stands_bare_between_tags() -> None:
    bare = {path.name: [*bare_texts(path.read_text("utf-8"))] for path in RENDER.rglob("*.py")}
    assert {name: texts for name, texts in bare.items() if texts} == {}
