/* What was typed → for every word that counts, the stems that may stand for it and how much each is worth. */
import { beginning, held, holding, joined, splits } from "./compounds.js"
import { namedIn } from "./numbers.js"
import { similar } from "./spelling.js"
import { FAINT, READING } from "./weights.js"
import { wordsOf } from "./words.js"

/** @typedef {import("./index.js").Index} Index */
/** @typedef {{ numbers: number[], weight: number }} Reading Stems that must be there together, and what they are worth. */
/**
 * One word that was typed.
 * @typedef {object} Unit
 * @property {string} word
 * @property {string} stem
 * @property {boolean} known
 * @property {number[][]} pieces What it falls apart into.
 * @property {import("./spelling.js").Likely[]} likely What it may be, misspelt.
 * @property {Map<string, Reading>} readings
 */
/** @typedef {{ word: string, options: Reading[], rarity: number }} Asked A word with its readings, and how much it counts. */
/**
 * @typedef {object} Query
 * @property {Asked[]} units
 * @property {import("./numbers.js").Named[]} named
 * @property {Set<string>} kinds
 * @property {Map<string, number>} instead The words that were read as others, and as which stem.
 * @property {string[]} unknown The words that nothing is near to.
 */

/** @param {string} text @param {Index} index @returns {Query} */
export function readQuery(text, index) {
  const all = wordsOf(text)
  const asked = all.filter((word) => !index.unasked.has(word))
  const words = asked.length ? asked : all
  const isTyping = /[\p{L}\p{N}]$/u.test(text)
  const units = words.map((word, at) => unitOf(word, index, isTyping && at === words.length - 1))
  addJoined(units, all, index)
  addSynonyms(units, all, words, index)
  const { kinds, lists } = kindsIn(words, index)
  const named = namedIn(text, index.numbers)
  return {
    units: units.map((unit) => settled(unit, kinds.length > 0, index)),
    named: named.length ? named : lists,
    kinds: new Set(kinds.map(({ kind }) => kind)),
    instead: insteadOf(units),
    unknown: units.filter(({ readings }) => !readings.size).map(({ word }) => word),
  }
}

/** @param {string} word @param {Index} index @param {boolean} isLast It may not be whole yet. @returns {Unit} */
function unitOf(word, index, isLast) {
  const stem = index.stem(word)
  const number = index.number.get(stem)
  const known = number !== undefined
  // A word with a number in it is never another one misspelt.
  const likely = known || /\d/.test(word) ? [] : similar(word, index)
  /** @type {Unit} */
  const unit = { word, stem, known, likely, pieces: splits(word, index), readings: new Map() }
  if (known) read(unit, [number], 1)
  for (const pieces of unit.pieces) read(unit, pieces, known ? READING.split / 2 : READING.split)
  // Of a word that is said to be read as another one, the ends say nothing.
  if (!known && !isMisspelt(unit))
    for (const end of held(word, index)) read(unit, [end.number], READING.held * end.share)
  for (const other of holding(stem, index)) read(unit, [other], READING.holding)
  if (isLast) for (const other of beginning(word, index)) read(unit, [other], known ? READING.holding : READING.begun)
  for (const other of likely) read(unit, [other.number], other.weight)
  return unit
}

/** @param {Unit} unit @param {number[]} numbers @param {number} weight */
function read(unit, numbers, weight) {
  const key = numbers.join("+")
  if ((unit.readings.get(key)?.weight ?? 0) < weight) unit.readings.set(key, { numbers, weight })
}

/** Two words that make one together: `les bezoek`. @param {Unit[]} units @param {string[]} all @param {Index} index */
function addJoined(units, all, index) {
  all.slice(1).forEach((word, at) => {
    const both = units.filter((unit) => unit.word === all[at] || unit.word === word)
    if (!both.length) return
    for (const number of joined(all[at], word, index)) for (const unit of both) read(unit, [number], READING.joined)
  })
}

/** A group of synonyms is meant when one of its phrases stands in the query, be it misspelt. @param {Unit[]} units @param {string[]} all @param {string[]} words @param {Index} index */
function addSynonyms(units, all, words, index) {
  const stems = all.map((word) => index.stem(word))
  const unitAt = all.map((word) => units[words.indexOf(word)])
  for (const group of index.synonyms) {
    for (const phrase of group) {
      const at = positionOf(phrase, stems, unitAt, index)
      const touched = at < 0 ? [] : unitAt.slice(at, at + phrase.length).filter(Boolean)
      for (const other of group) addPhrase(touched, other, index, READING.synonym)
    }
    const holders = units.filter((unit) => !unit.known && holdsOneOf(unit, group, index))
    for (const other of group) addPhrase(holders, other, index, READING.ofPiece)
  }
}

/** @param {string[]} phrase @param {string[]} stems @param {(Unit | undefined)[]} unitAt @param {Index} index */
function positionOf(phrase, stems, unitAt, index) {
  const isNear = (/** @type {string} */ stem, /** @type {Unit | undefined} */ unit) =>
    unit?.likely.some(({ number, cost }) => cost <= 1 && index.stems[number] === stem)
  const fits = (/** @type {string} */ stem, /** @type {number} */ at) => stems[at] === stem || isNear(stem, unitAt[at])
  return stems.findIndex((_, at) => phrase.every((stem, offset) => fits(stem, at + offset)))
}

/** Is a piece of a compound that nobody wrote a word of the group? `sectievergadering` → overleg. @param {Unit} unit @param {string[][]} group @param {Index} index */
function holdsOneOf(unit, group, index) {
  const pieces = new Set(unit.pieces.flat().map((number) => index.stems[number]))
  return group.some((phrase) => phrase.length === 1 && pieces.has(phrase[0]))
}

/** @param {Unit[]} units @param {string[]} phrase @param {Index} index @param {number} weight */
function addPhrase(units, phrase, index, weight) {
  const numbers = phrase.map((stem) => index.number.get(stem)).filter((number) => number !== undefined)
  if (numbers.length < phrase.filter((stem) => !index.unasked.has(stem)).length) return
  const telling = numbers.filter((number) => !index.unasked.has(index.stems[number]))
  if (!telling.length) return
  for (const unit of units) read(unit, telling, weight)
}

/** How much a word counts: a rare one tells more. Unknown words count as their likeliest reading. @param {Unit} unit @param {boolean} isKindAsked @param {Index} index @returns {Asked} */
function settled(unit, isKindAsked, index) {
  const options = [...unit.readings.values()]
  const own = unit.known ? index.number.get(unit.stem) : undefined
  const number = own ?? likeliest(options)?.numbers[0]
  const isKind = isKindAsked && index.kinds.some(({ words }) => words.includes(unit.word))
  const faint = isKind || index.faint.has(unit.stem) ? FAINT : 1
  return { word: unit.word, options, rarity: number === undefined ? 0 : index.rarity(number) * faint }
}

/** @param {Reading[]} options @returns {Reading | undefined} */
const likeliest = (options) =>
  options.reduce(
    (/** @type {Reading | undefined} */ top, each) => (each.weight > (top?.weight ?? 0) ? each : top),
    undefined,
  )

/** The kinds that are asked for beside something else, `video bordsessie`; alone they name the page that lists them. @param {string[]} words @param {Index} index */
function kindsIn(words, index) {
  const asked = index.kinds.filter((kind) => words.some((word) => kind.words.includes(word)))
  const isAlone = words.every((word) => index.kinds.some((kind) => kind.words.includes(word)))
  if (!isAlone) return { kinds: asked, lists: [] }
  return { kinds: [], lists: asked.flatMap(({ list }) => (list === null ? [] : [{ card: list }])) }
}

/** A compound of known words is no mistake, unless it is one letter from a word. @param {Unit} unit */
const isMisspelt = ({ likely, pieces }) => likely.length > 0 && (!pieces.length || likely[0].cost <= 1)

/** The words that were read as others. @param {Unit[]} units */
const insteadOf = (units) => new Map(units.filter(isMisspelt).map(({ word, likely }) => [word, likely[0].number]))
