/* The index of a language as it came over the line → what a search looks things up in. */
import { formOf, wordsInOrder } from "./packed.js"
import { decode, weightsFrom } from "./postings.js"
import { remembered, sounder, stemmer, wordsOf } from "./words.js"

/**
 * What came over the line, as `hooks/academy/search/document.py` writes it.
 * @typedef {object} Data
 * @property {string} language
 * @property {import("./postings.js").Code} code
 * @property {Columns} cards What the cards are, a list by name, and how many parts each has.
 * @property {Columns} parts What the parts are, in the order of their cards.
 * @property {number[][]} traits
 * @property {[name: string, title: string, values: [string, string][]][]} facets
 * @property {string} stems
 * @property {string} forms
 * @property {string} hits
 * @property {string} weights
 * @property {import("./numbers.js").Numbers} numbers
 * @property {AskedKind[]} kinds
 * @property {import("./words.js").Rules} stem
 * @property {import("./words.js").Rules} sound
 * @property {string[]} joints
 * @property {string} unasked
 * @property {string} faint
 * @property {string[][]} synonyms
 */
/**
 * @typedef {object} Row
 * @property {string} kind
 * @property {string} url From the root of its language; that of a part in the index only what follows its card.
 * @property {string} title
 * @property {string} where What kind of thing it is, in words.
 * @property {number} traits
 */
/** @typedef {Row & { bundle: number, position: number, parts: number }} CardRow */
/** @typedef {Record<string, any[]>} Columns */
/**
 * A card, or one of its parts.
 * @typedef {object} Entry
 * @property {number} number
 * @property {string} kind
 * @property {string} url
 * @property {string} title
 * @property {string} where
 * @property {number[]} traits For every facet a number with a bit set for each value that the entry has.
 * @property {number} bundle The file that its text is in, and its place there.
 * @property {number} position
 * @property {number} card The number of its card.
 * @property {number} part 0 for the card itself.
 */
/** @typedef {{ name: string, title: string, values: [string, string][] }} Facet */
/** @typedef {{ kind: string, words: string[], list: number | null }} AskedKind The words that ask for a kind, and the card that lists it all. */

/** @typedef {ReturnType<typeof readIndex>} Index */

/** @param {Data} data */
export function readIndex(data) {
  const stem = stemmer(data.stem)
  const stems = wordsInOrder(data.stems)
  const forms = data.forms.split(" ")
  const texts = data.hits.split(" ")
  const entries = entriesOf(data)
  const firsts = entries.filter(({ part }) => part === 0).map(({ number }) => number)
  const titles = titleCounts(entries)
  // Most words are never asked for; those that are, are read once.
  const starts = weightsFrom(texts, data.code)
  const hits = remembered((/** @type {number} */ number) =>
    decode(texts[number], data.weights, data.code, starts[number]),
  )
  return {
    stem,
    stems,
    entries,
    hits,
    language: data.language,
    numbers: data.numbers,
    kinds: data.kinds,
    sound: sounder(data.sound),
    joints: data.joints,
    unasked: new Set(data.unasked.split(" ")),
    faint: new Set(data.faint.split(" ").map(stem)),
    facets: data.facets.map(([name, title, values]) => ({ name, title, values })),
    synonyms: data.synonyms.map((phrases) => phrases.map((phrase) => wordsOf(phrase).map(stem))),
    number: new Map(stems.map((text, number) => [text, number])),
    form: (/** @type {number} */ number) => formOf(forms[number], stems[number]),
    /** How many entries have a title. @param {string} title */
    titled: (title) => titles.get(title) ?? 0,
    /** The entry of a card. @param {number} card */
    first: (card) => firsts[card],
    /** A rare stem tells more. @param {number} number */
    rarity: (number) => Math.log(1 + entries.length / (1 + hits(number).length / 2)),
  }
}

/** Every card, and after each its parts. @param {Data} data @returns {Entry[]} */
function entriesOf({ cards, parts, traits }) {
  const below = /** @type {Row[]} */ (rowsOf(parts))
  let from = 0
  const rows = /** @type {CardRow[]} */ (rowsOf(cards)).flatMap(({ parts: count, ...own }, card) => {
    const mine = below.slice(from, from + count)
    from += count
    return [own, ...mine.map((row) => ({ ...own, ...row, url: own.url + row.url }))].map((row, part) => ({
      ...row,
      card,
      part,
    }))
  })
  return rows.map((row, number) => ({ ...row, number, traits: traits[row.traits] }))
}

/** @param {Columns} columns */
const rowsOf = (columns) =>
  columns.kind.map((_, at) => Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[at]])))

/** @param {Entry[]} entries */
function titleCounts(entries) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { title } of entries) counts.set(title, (counts.get(title) ?? 0) + 1)
  return counts
}
