/* Entries that answer the query, gathered per card and put in order. */
import {
  ASKED_KIND,
  CARD_TITLE,
  COMMON_TITLE,
  COVERAGE,
  ELSEWHERE,
  FROM_CARD,
  HALF,
  HERE,
  KIND,
  OTHER_SECTOR,
  PART_TITLE,
  REST,
  TELLING,
  TITLE_POWER,
} from "./weights.js"
import { wordsOf } from "./words.js"

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Entry} Entry */
/** @typedef {import("./query.js").Query} Query */
/** @typedef {import("./query.js").Asked} Asked */
/** @typedef {{ entry: Entry, score: number }} Part */
/** @typedef {{ card: Entry, score: number, parts: Part[] }} Found A card with its parts that answer, best first. */
/**
 * What scoring looks at.
 * @typedef {object} Sight
 * @property {Asked[]} asked
 * @property {Map<number, number>[]} values For every word the entries that hold it, with its value there.
 * @property {number} total
 * @property {Set<string>} telling The stems that name a title.
 * @property {Set<string>} kinds
 * @property {Index} index
 * @property {string | null} sector
 */

/** Cards in order, each with its score and with its answering parts in order. @param {Query} query @param {Index} index @param {string | null} sector @returns {Found[]} */
export function rank(query, index, sector) {
  const ranked = ranking(query, index, sector)
  const named = query.named.map((each) => byName(each, ranked, index))
  // What may be called so by chance as well: the best answer stays the best.
  if (query.named.some(({ loose }) => loose)) named.sort((a, b) => Number(b === ranked[0]) - Number(a === ranked[0]))
  const first = new Set(named.map(({ card }) => card))
  return [...named, ...ranked.filter(({ card }) => !first.has(card))]
}

/** What is named by its number, with the part that is meant in front. @param {import("./numbers.js").Named} named @param {Found[]} ranked @param {Index} index @returns {Found} */
function byName({ card: number, kind, nth = 0 }, ranked, index) {
  const card = index.entries[index.first(number)]
  const found = ranked.find((each) => each.card === card) ?? { card, score: 0, parts: [] }
  const part = index.entries.filter((entry) => entry.card === number && entry.kind === kind)[nth - 1]
  if (!part) return found
  return { ...found, parts: [{ entry: part, score: 0 }, ...found.parts.filter(({ entry }) => entry !== part)] }
}

/** @param {Query} query @param {Index} index @param {string | null} sector @returns {Found[]} */
function ranking({ units, kinds }, index, sector) {
  const asked = units.filter((unit) => unit.rarity > 0)
  const total = asked.reduce((sum, unit) => sum + unit.rarity, 0)
  if (!total) return []
  const values = asked.map((unit) => valuesOf(unit, index))
  const sight = { asked, values, total, telling: tellingStems(asked, index), kinds, index, sector }
  const ranked = [...entriesByCard(values, index)].map(([card, numbers]) => found(card, numbers, sight))
  return ranked.sort((a, b) => b.score - a.score || a.card.card - b.card.card)
}

/** @param {Map<number, number>[]} values @param {Index} index @returns {Map<number, Set<number>>} */
function entriesByCard(values, index) {
  /** @type {Map<number, Set<number>>} */
  const cards = new Map()
  for (const number of values.flatMap((found) => [...found.keys()])) {
    const { card } = index.entries[number]
    const numbers = cards.get(card)
    if (numbers) numbers.add(number)
    else cards.set(card, new Set([number]))
  }
  return cards
}

/** @param {Asked[]} asked @param {Index} index */
function tellingStems(asked, index) {
  const options = asked.flatMap((unit) => unit.options.filter(({ weight }) => weight >= TELLING))
  return new Set(options.flatMap(({ numbers }) => numbers.map((number) => index.stems[number])))
}

/** For one word of the query: the entries that hold it, with the value it has there. @param {Asked} unit @param {Index} index */
function valuesOf(unit, index) {
  /** @type {Map<number, number>} */
  const best = new Map()
  for (const { numbers, weight } of unit.options) {
    // What stands in for a word tells no more than the word itself, however rare it is.
    const rarity = Math.min(unit.rarity, mean(numbers.map(index.rarity)))
    for (const [entry, value] of together(numbers, index)) {
      const worth = (weight * rarity * value) / numbers.length
      if (worth > (best.get(entry) ?? 0)) best.set(entry, worth)
    }
  }
  return best
}

/** The entries that hold all of some stems, with the sum of their weights. @param {number[]} numbers @param {Index} index */
function together(numbers, index) {
  const [first, ...others] = numbers.map((number) => index.hits(number))
  const rest = others.map((hits) => new Map(hits))
  return first
    .filter(([entry]) => rest.every((hits) => hits.has(entry)))
    .map(
      ([entry, value]) =>
        /** @type {const} */ ([entry, rest.reduce((sum, hits) => sum + (hits.get(entry) ?? 0), value)]),
    )
}

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/** @param {number} cardNumber @param {Set<number>} numbers @param {Sight} sight @returns {Found} */
function found(cardNumber, numbers, sight) {
  const { values, kinds, index } = sight
  const first = index.first(cardNumber)
  const card = index.entries[first]
  const own = values.map((found) => found.get(first) ?? 0)
  const anywhere = values.map((found) => Math.max(0, ...[...numbers].map((number) => found.get(number) ?? 0)))
  const entries = [...new Set([...numbers, first])]
    .map((number) => ({ entry: index.entries[number], score: scoreOf(number, number === first, own, anywhere, sight) }))
    .sort((a, b) => b.score - a.score)
  const rest = entries.slice(1, 4).reduce((sum, { score }) => sum + score, 0)
  const kind = (KIND[card.kind] ?? 1) * (kinds.has(card.kind) ? (ASKED_KIND[card.kind] ?? 1) : 1)
  return {
    card,
    score: (entries[0].score + REST * rest) * kind,
    parts: entries.filter(({ entry }) => entry !== card && values.some((found) => found.has(entry.number))),
  }
}

/** @param {number} number @param {boolean} isCard @param {number[]} own What the card itself says @param {number[]} anywhere What it and its parts say @param {Sight} sight */
function scoreOf(number, isCard, own, anywhere, { asked, values, total, telling, index, sector }) {
  const entry = index.entries[number]
  let sum = 0
  let covered = 0
  let here = 0
  for (const [at, { rarity }] of asked.entries()) {
    const said = values[at].get(number) ?? 0
    const value = Math.max(said, isCard ? 0 : FROM_CARD * own[at])
    const elsewhere = value ? 0 : anywhere[at]
    sum += value + ELSEWHERE * elsewhere
    covered += value ? rarity : 0
    covered += elsewhere ? HALF * rarity : 0
    here += said ? rarity : 0
  }
  const share = isCard ? 1 : (here / total) ** HERE
  const fit = sum * (covered / total) ** COVERAGE * share * (1 + titleFit(entry, telling, index))
  return fit * forSector(entry, index, sector)
}

/** @type {WeakMap<Entry, string[]>} */
const known = new WeakMap()

/** The stems of a title that name something; worked out once, since every key asks for them again. @param {Entry} entry @param {Index} index */
function titleStems(entry, index) {
  const old = known.get(entry)
  if (old) return old
  const words = wordsOf(entry.title).filter((word) => !index.unasked.has(word))
  const stems = words.map(index.stem)
  known.set(entry, stems)
  return stems
}

/** How much of a title the query names: all of it is what somebody looks for by name. @param {Entry} entry @param {Set<string>} telling @param {Index} index */
function titleFit(entry, telling, index) {
  const stems = titleStems(entry, index)
  if (!stems.length || index.titled(entry.title) > COMMON_TITLE) return 0
  const share = stems.filter((stem) => telling.has(stem)).length / stems.length
  return (PART_TITLE[entry.kind] ?? CARD_TITLE) * share ** TITLE_POWER
}

/** What is for another sector than the visitor's comes lower; it stays in view. @param {Entry} entry @param {Index} index @param {string | null} sector */
function forSector(entry, index, sector) {
  if (!sector) return 1
  const facet = index.facets.findIndex(({ name }) => name === "sector")
  const bits = entry.traits[facet]
  const own = 1 << index.facets[facet].values.findIndex(([value]) => value === sector)
  return bits && !(bits & own) ? OTHER_SECTOR : 1
}
