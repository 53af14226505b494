/* Searching, without a page: what was typed → ranked cards, narrowed by facets, with the counts of every facet. */
import { readQuery } from "./query.js"
import { rank } from "./rank.js"
import { distance, isShort, similar } from "./spelling.js"
import { wordsOf } from "./words.js"

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Entry} Entry */
/** @typedef {import("./rank.js").Found} Found */
/** @typedef {Record<string, string[]>} Chosen For a facet the values that are chosen. */
/**
 * @typedef {object} Answer
 * @property {import("./query.js").Query} query
 * @property {Found[]} cards
 * @property {number} unfiltered How many cards there are without facets.
 * @property {number[][]} counts For every facet, how many cards each of its values would leave.
 * @property {string[]} suggestions For what was not found, words that exist.
 */

const MOST_SUGGESTIONS = 4
const MOST_SUGGESTIONS_OF_WORD = 3
/** So many slips more than where a word is read as another unasked, and at most this share of the word. */
const LOOSE = 1
const MOST_WRONG = 0.25

/** @param {string} text @param {Index} index @param {{ chosen?: Chosen, sector?: string | null }} [options] @returns {Answer} */
export function search(text, index, { chosen = {}, sector = null } = {}) {
  const query = readQuery(text, index)
  const all = rank(query, index, sector)
  const wanted = masks(index, chosen)
  const cards = all.map((card) => narrowed(card, wanted)).filter((card) => card !== null)
  return {
    query,
    cards,
    unfiltered: all.length,
    counts: counts(all, index, wanted),
    suggestions: suggestions(cards.length ? query.unknown : wordsOf(text), index),
  }
}

/** For every facet the bits that are wanted; 0 where nothing is chosen. @param {Index} index @param {Chosen} chosen */
function masks(index, chosen) {
  return index.facets.map(({ name, values }) =>
    values.reduce((mask, [value], bit) => ((chosen[name] ?? []).includes(value) ? mask | (1 << bit) : mask), 0),
  )
}

/** @param {Entry} entry @param {number[]} wanted @param {number} [except] the facet that does not count */
const fits = (entry, wanted, except = -1) =>
  wanted.every((mask, at) => !mask || at === except || entry.traits[at] & mask)

/** @param {Found} found @param {number[]} wanted */
function narrowed(found, wanted) {
  if (wanted.every((mask) => !mask)) return found
  const parts = found.parts.filter(({ entry }) => fits(entry, wanted))
  return parts.length || fits(found.card, wanted) ? { ...found, parts } : null
}

/** How many cards a value would leave, the other facets as they are. @param {Found[]} all @param {Index} index @param {number[]} wanted */
function counts(all, index, wanted) {
  return index.facets.map(({ values }, facet) => {
    const bits = all.map(({ card, parts }) => bitsOf([card, ...parts.map(({ entry }) => entry)], facet, wanted))
    return values.map((_, bit) => bits.filter((each) => (each >> bit) & 1).length)
  })
}

/** The values of a facet that a card has, with those of its parts. @param {Entry[]} entries @param {number} facet @param {number[]} wanted */
const bitsOf = (entries, facet, wanted) =>
  entries.reduce((bits, entry) => (fits(entry, wanted, facet) ? bits | entry.traits[facet] : bits), 0)

/** Words that exist and look like what was typed, for each word that does not exist itself. @param {string[]} words @param {Index} index */
function suggestions(words, index) {
  const near = words
    .filter((word) => !index.number.has(index.stem(word)))
    .flatMap((word) =>
      similar(word, index, LOOSE)
        .filter(({ cost, number }) => cost <= word.length * MOST_WRONG && isLike(word, index.form(number), index))
        .slice(0, MOST_SUGGESTIONS_OF_WORD),
    )
  const forms = near.sort((a, b) => a.cost - b.cost).map(({ number }) => index.form(number))
  return [...new Set(forms)].slice(0, MOST_SUGGESTIONS)
}

/** A suggestion is judged as it is shown: `zeiden` is far from `zuid`, however near their stems are. A short word says another thing with one other letter. @param {string} word @param {string} shown @param {Index} index */
function isLike(word, shown, index) {
  const most = Math.floor(word.length * MOST_WRONG)
  const isHeardAlike = index.sound(word) === index.sound(shown)
  if (isHeardAlike) return true
  return !isShort(word) && distance(word, shown, most) <= most
}
