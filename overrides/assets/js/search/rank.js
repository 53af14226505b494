/* Entries that answer the query, gathered per card and put in order. */
import { wordsOf } from "./words.js"

const KIND = { module: 1.2, instrument: 1.0, path: 1.05, term: 0.9, video: 0.9, page: 0.6 }
// What is asked for by its kind; a module comes first as it is.
const ASKED_KIND = { instrument: 2.5, path: 2.5, term: 2.5, video: 2.5 }
const FROM_CARD = 0.6
const ELSEWHERE = 0.45
const COVERAGE = 2
const TITLE = { step: 0.8, worksheet: 0.6, section: 1, scene: 0.4 }
const CARD_TITLE = 1.1
const COMMON_TITLE = 3
const OTHER_SECTOR = 0.8
const HERE = 0.5
const HALF = 0.4
const REST = 0.2
const TITLE_POWER = 2

/* Cards in order, each with its score and with its answering parts in order. */
export function rank(query, index, sector) {
  const ranked = ranking(query, index, sector)
  const named = query.named.map((each) => byName(each, ranked, index))
  const first = new Set(named.map(({ card }) => card))
  // What may be called so by chance as well: the best answer stays the best.
  if (query.named.some(({ loose }) => loose)) named.sort((a, b) => (b === ranked[0]) - (a === ranked[0]))
  return [...named, ...ranked.filter(({ card }) => !first.has(card))]
}

/* What is named by its number, with the part that is meant in front. */
function byName({ card: number, kind, nth }, ranked, index) {
  const card = index.entries[index.first(number)]
  const found = ranked.find((each) => each.card === card) ?? { card, score: 0, parts: [] }
  const part = index.entries.filter((entry) => entry.card === number && entry.kind === kind)[nth - 1]
  if (!part) return found
  return { ...found, parts: [{ entry: part, score: 0 }, ...found.parts.filter(({ entry }) => entry !== part)] }
}

function ranking({ units, kinds }, index, sector) {
  const asked = units.filter((unit) => unit.rarity > 0)
  const total = asked.reduce((sum, unit) => sum + unit.rarity, 0)
  if (!total) return []
  const values = asked.map((unit) => valuesOf(unit, index))
  const cards = new Map()
  for (const found of values) {
    for (const number of found.keys()) {
      const { card } = index.entries[number]
      if (!cards.has(card)) cards.set(card, new Set())
      cards.get(card).add(number)
    }
  }
  const telling = new Set(
    asked.flatMap((unit) =>
      unit.options.filter(({ weight }) => weight >= 0.65).flatMap(({ numbers }) => numbers.map((n) => index.stems[n])),
    ),
  )
  const ranked = [...cards].map(([card, numbers]) =>
    score(card, numbers, { asked, values, total, telling, kinds, index, sector }),
  )
  return ranked.sort((a, b) => b.score - a.score || a.card.card - b.card.card)
}

/* For one word of the query: the entries that hold it, with the value it has there. */
function valuesOf(unit, index) {
  const best = new Map()
  for (const { numbers, weight } of unit.options) {
    const lists = numbers.map((number) => index.hits(number))
    const sums = new Map(lists[0])
    for (const hits of lists.slice(1)) {
      const here = new Map(hits)
      for (const [entry, value] of sums) here.has(entry) ? sums.set(entry, value + here.get(entry)) : sums.delete(entry)
    }
    // What stands in for a word tells no more than the word itself, however rare it is.
    const rarity = Math.min(
      unit.rarity,
      numbers.reduce((sum, number) => sum + index.rarity(number), 0) / numbers.length,
    )
    for (const [entry, value] of sums) {
      const worth = (weight * rarity * value) / numbers.length
      if (worth > (best.get(entry) ?? 0)) best.set(entry, worth)
    }
  }
  return best
}

function score(cardNumber, numbers, { asked, values, total, telling, kinds, index, sector }) {
  const first = index.first(cardNumber)
  const own = values.map((found) => found.get(first) ?? 0)
  const anywhere = asked.map((_, at) => Math.max(0, ...[...numbers].map((number) => values[at].get(number) ?? 0)))
  const entries = [...numbers, ...(numbers.has(first) ? [] : [first])].map((number) => {
    const entry = index.entries[number]
    let sum = 0
    let covered = 0
    let here = 0
    asked.forEach((unit, at) => {
      const said = values[at].get(number) ?? 0
      const value = Math.max(said, number === first ? 0 : FROM_CARD * own[at])
      sum += value + (value ? 0 : ELSEWHERE * anywhere[at])
      covered += unit.rarity * (value ? 1 : anywhere[at] ? HALF : 0)
      here += said ? unit.rarity : 0
    })
    const share = number === first ? 1 : (here / total) ** HERE
    const fit = sum * (covered / total) ** COVERAGE * share * (1 + titleFit(entry, telling, index))
    return { entry, score: fit * forSector(entry, index, sector) }
  })
  entries.sort((a, b) => b.score - a.score)
  const card = index.entries[first]
  const rest = entries.slice(1, 4).reduce((sum, { score }) => sum + score, 0)
  const top = entries[0].score + REST * rest
  return {
    card,
    score: top * (KIND[card.kind] ?? 1) * (kinds.has(card.kind) ? (ASKED_KIND[card.kind] ?? 1) : 1),
    parts: entries.filter(({ entry }) => entry !== card && values.some((found) => found.has(entry.number))),
  }
}

const known = new WeakMap()

/* The stems of a title that name something; worked out once, since every key asks for them again. */
function titleStems(entry, index) {
  if (!known.has(entry))
    known.set(
      entry,
      wordsOf(entry.title)
        .filter((word) => !index.unasked.has(word))
        .map(index.stem),
    )
  return known.get(entry)
}

/* How much of a title the query names: all of it is what somebody looks for by name. */
function titleFit(entry, telling, index) {
  const stems = titleStems(entry, index)
  // A title that many parts share, such as that of a sector, names none of them.
  if (!stems.length || index.titled(entry.title) > COMMON_TITLE) return 0
  return (
    (TITLE[entry.kind] ?? CARD_TITLE) * (stems.filter((stem) => telling.has(stem)).length / stems.length) ** TITLE_POWER
  )
}

/* What is for another sector than the visitor's comes lower; it stays in view. */
function forSector(entry, index, sector) {
  if (!sector) return 1
  const facet = index.facets.findIndex(({ name }) => name === "sector")
  const bits = entry.traits[facet]
  const own = 1 << index.facets[facet].values.findIndex(([value]) => value === sector)
  return bits && !(bits & own) ? OTHER_SECTOR : 1
}
