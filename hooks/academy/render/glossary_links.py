"""Links the first use of every glossary term on a page to its meaning."""

import re
from dataclasses import dataclass, field

from academy.model import GlossaryTerm, Language
from academy.render.markup import esc

_SKIP = re.compile(r"`[^`]*`|!?\[[^\]]*\]\([^)]*\)|<[^>]+>|\*\*[^*]+\*\*|“[^”]*”")


@dataclass(frozen=True, slots=True)
class TermIndex:
    """Which spelling in running text means which term, in one language."""

    id_by_form: dict[str, str]
    pattern: re.Pattern[str] | None


@dataclass(slots=True)
class TermLinks:
    """Adds links for one page; every term at most once."""

    index: TermIndex
    address: str
    """The glossary as this page must write it."""
    used: set[str] = field(default_factory=set)

    def add(self, markdown: str) -> str:
        """The Markdown with links in plain paragraphs and list items; headings, tables and quotations stay bare."""
        if self.index.pattern is None:
            return markdown
        return "\n".join(line if _stays_bare(line) else self._in_line(line) for line in markdown.split("\n"))

    def _in_line(self, line: str) -> str:
        pieces, end = [], 0
        for kept in _SKIP.finditer(line):
            pieces += [self._link(line[end : kept.start()]), kept[0]]
            end = kept.end()
        return "".join([*pieces, self._link(line[end:])])

    def _link(self, text: str) -> str:
        assert self.index.pattern
        return self.index.pattern.sub(self._first, text)

    def _first(self, found: re.Match[str]) -> str:
        id_ = self.index.id_by_form[found[0].lower()]
        if id_ in self.used:
            return found[0]
        self.used.add(id_)
        return f'<a class="term" href="{esc(self.address)}#{id_}">{found[0]}</a>'


def term_index(terms: tuple[GlossaryTerm, ...], language: Language) -> TermIndex:
    """The spellings of all terms that have words in the language."""
    forms = {
        form.lower(): term.id
        for term in terms
        if language in term.words_by_language
        for form in term.words_by_language[language].forms
    }
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    alternatives = "|".join(map(re.escape, longest_first))
    pattern = re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE) if forms else None
    return TermIndex(forms, pattern)


def _stays_bare(line: str) -> bool:
    return line.lstrip().startswith(("#", "|", ">", "```"))
