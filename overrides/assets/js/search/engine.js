/* Searching, without a page: what was typed → ranked cards, narrowed by facets, with the counts of every facet. */
import { readQuery } from "./query.js"
import { rank } from "./rank.js"
import { similar } from "./spelling.js"
import { wordsOf } from "./words.js"

export function search(text, index, { chosen = {}, sector = null } = {}) {
  const query = readQuery(text, index)
  const all = rank(query, index, sector)
  const wanted = masks(index, chosen)
  const cards = all.map((card) => narrowed(card, wanted)).filter(Boolean)
  return {
    query,
    cards,
    unfiltered: all.length,
    counts: counts(all, index, wanted),
    suggestions: cards.length ? [] : suggestions(text, index),
  }
}

/* For every facet the bits that are wanted; 0 where nothing is chosen. */
function masks(index, chosen) {
  return index.facets.map(({ name, values }) =>
    values.reduce((mask, [value], bit) => ((chosen[name] ?? []).includes(value) ? mask | (1 << bit) : mask), 0),
  )
}

const fits = (entry, wanted, except = -1) =>
  wanted.every((mask, at) => !mask || at === except || entry.traits[at] & mask)

function narrowed(found, wanted) {
  if (wanted.every((mask) => !mask)) return found
  const parts = found.parts.filter(({ entry }) => fits(entry, wanted))
  return parts.length || fits(found.card, wanted) ? { ...found, parts } : null
}

/* How many cards a value would leave, the other facets as they are. */
function counts(all, index, wanted) {
  return index.facets.map(({ values }, facet) => {
    const count = values.map(() => 0)
    for (const { card, parts } of all) {
      let bits = 0
      for (const entry of [card, ...parts.map((part) => part.entry)]) {
        if (fits(entry, wanted, facet)) bits |= entry.traits[facet]
      }
      values.forEach((_, bit) => (count[bit] += (bits >> bit) & 1))
    }
    return count
  })
}

/* Words that exist and look like what was typed, however far off. */
function suggestions(text, index) {
  const near = wordsOf(text).flatMap((word) => similar(index.stem(word), index, 2).slice(0, 3))
  return [...new Set(near.sort((a, b) => a.cost - b.cost).map(({ number }) => index.form(number)))].slice(0, 4)
}
