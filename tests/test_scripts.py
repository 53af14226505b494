"""What every page loads of the scripts is one file; the sources stay small modules."""

from academy.scripts import served_scripts

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
