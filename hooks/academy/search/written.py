"""The postings of a language as text; they stay as they are for as long as its entries say the same."""

import pickle
from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

from academy.kept import results_of
from academy.model import Language
from academy.search.entry import Entry
from academy.search.packed import form_of, words_in_order
from academy.search.postings import encode, names_of, postings, text_of

_DIGEST = 16


class WrittenPostings(NamedTuple):
    """What the index tells of stems, each a text in the order of the stems."""

    stems: str
    forms: str
    hits: str
    weights: str


def written_postings(entries: Sequence[Entry], language: Language) -> WrittenPostings:
    """What was written of a language the last time, or else anew: one other word can change every weight."""
    results, name = results_of(__name__), language.value.encode()
    mark = _mark(entries)
    known = results.get(name) if results else None
    if known and known.startswith(mark):
        return WrittenPostings(*pickle.loads(known[_DIGEST:]))
    written = _written(entries, language)
    if results:
        results.put(name, mark + pickle.dumps(tuple(written)))
    return written


def _mark(entries: Sequence[Entry]) -> bytes:
    said = repr([(*names_of(entry), text_of(entry)) for entry in entries])
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=_DIGEST).digest()


def _written(entries: Sequence[Entry], language: Language) -> WrittenPostings:
    found = postings(entries, language)
    hits = [encode(each) for each in found.hits_by_stem.values()]
    return WrittenPostings(
        stems=words_in_order(found.form_by_stem),
        forms=" ".join(form_of(form, stem) for stem, form in found.form_by_stem.items()),
        hits=" ".join(steps for steps, _ in hits),
        weights="".join(weights for _, weights in hits),
    )
