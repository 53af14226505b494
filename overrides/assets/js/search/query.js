/* What was typed → for every word that counts, the stems that may stand for it and how much each is worth. */
import { beginning, held, holding, joined, splits } from "./compounds.js"
import { namedIn } from "./numbers.js"
import { similar } from "./spelling.js"
import { wordsOf } from "./words.js"

const SYNONYM = 0.8
const JOINED = 1
const SPLIT = 0.8
const HELD = 0.7
const OF_PIECE = 0.4
const HOLDING = 0.3
const BEGUN = 0.55
const FAINT = 0.3

/* `units`: one a word, each with `options`: stems that must be there together, and their worth. `instead`: corrections. */
export function readQuery(text, index) {
  const all = wordsOf(text)
  const asked = all.filter((word) => !index.unasked.has(word))
  const words = asked.length ? asked : all
  const typing = /[\p{L}\p{N}]$/u.test(text)
  const units = words.map((word, at) => unit(word, index, typing && at === words.length - 1))
  all.slice(1).forEach((word, at) => {
    const both = units.filter((each) => each.word === all[at] || each.word === word)
    if (both.length)
      for (const number of joined(all[at], word, index)) for (const each of both) add(each, [number], JOINED)
  })
  addSynonyms(units, all, words, index)
  const { kinds, lists } = kindsIn(words, index)
  for (const each of units) settle(each, kinds.length > 0, index)
  const named = namedIn(text, index.numbers)
  return {
    units,
    named: named.length ? named : lists,
    kinds: new Set(kinds.map(({ kind }) => kind)),
    instead: instead(units),
  }
}

/* The kinds that are asked for beside something else, `video bordsessie`; alone they name the page that lists them. */
function kindsIn(words, index) {
  const asked = index.kinds.filter((kind) => words.some((word) => kind.words.includes(word)))
  const alone = words.every((word) => index.kinds.some((kind) => kind.words.includes(word)))
  const lists = asked.filter(({ list }) => alone && list !== null)
  return { kinds: alone ? [] : asked, lists: lists.map(({ list }) => ({ card: list })) }
}

function unit(word, index, last) {
  const stem = index.stem(word)
  const number = index.number.get(stem)
  const each = { word, stem, known: number !== undefined, options: new Map() }
  if (each.known) add(each, [number], 1)
  each.pieces = splits(word, index)
  for (const pieces of each.pieces) add(each, pieces, each.known ? SPLIT / 2 : SPLIT)
  if (!each.known) for (const { number, share } of held(word, index)) add(each, [number], HELD * share)
  for (const other of holding(stem, index)) add(each, [other], HOLDING)
  if (last) for (const other of beginning(word, index)) add(each, [other], each.known ? HOLDING : BEGUN)
  // A word with a number in it is never another one misspelt.
  each.likely = each.known || /\d/.test(word) ? [] : similar(stem, index)
  for (const { number: other, weight } of each.likely) add(each, [other], weight)
  return each
}

function add(each, numbers, weight) {
  const key = numbers.join("+")
  if ((each.options.get(key)?.weight ?? 0) < weight) each.options.set(key, { numbers, weight })
}

/* A group of synonyms is meant when one of its phrases stands in the query, be it misspelt. */
function addSynonyms(units, all, words, index) {
  const stems = all.map((word) => index.stem(word))
  const place = all.map((word) => words.indexOf(word))
  for (const group of index.synonyms) {
    for (const phrase of group) {
      const at = positionOf(phrase, stems, place, units, index)
      if (at < 0) continue
      const touched = place.slice(at, at + phrase.length).filter((position) => position >= 0)
      for (const other of group)
        addPhrase(
          touched.map((position) => units[position]),
          other,
          index,
          SYNONYM,
        )
    }
    for (const each of units)
      if (!each.known && pieceOf(each, group, index))
        for (const other of group) addPhrase([each], other, index, OF_PIECE)
  }
}

function positionOf(phrase, stems, place, units, index) {
  const fits = (stem, at) => {
    if (stems[at] === stem) return true
    const each = units[place[at]]
    return Boolean(each) && each.likely.some(({ number, cost }) => cost <= 1 && index.stems[number] === stem)
  }
  return stems.findIndex((_, at) => phrase.every((stem, offset) => fits(stem, at + offset)))
}

/* Is a piece of a compound that nobody wrote a word of the group? `sectievergadering` → overleg. */
function pieceOf(each, group, index) {
  const pieces = new Set(each.pieces.flat().map((number) => index.stems[number]))
  return group.some((phrase) => phrase.length === 1 && pieces.has(phrase[0]))
}

function addPhrase(units, phrase, index, weight) {
  const numbers = phrase.map((stem) => index.number.get(stem)).filter((number) => number !== undefined)
  if (numbers.length < phrase.filter((stem) => !index.unasked.has(stem)).length) return
  const telling = numbers.filter((number) => !index.unasked.has(index.stems[number]))
  for (const each of units) if (telling.length) add(each, telling, weight)
}

/* How much a word counts: a rare one tells more. Unknown words count as their likeliest reading. */
function settle(each, kinds, index) {
  const own = each.known ? index.number.get(each.stem) : undefined
  const options = [...each.options.values()]
  const best = options.reduce((top, option) => (option.weight > (top?.weight ?? 0) ? option : top), undefined)
  const rarity = own ?? best?.numbers[0]
  const faint = index.faint.has(each.stem) || (kinds && index.kinds.some((kind) => kind.words.includes(each.word)))
  each.rarity = rarity === undefined ? 0 : index.rarity(rarity) * (faint ? FAINT : 1)
  each.options = options
}

/* The words that were read as others; a compound of known words is no mistake, unless it is one letter from a word. */
function instead(units) {
  const misspelt = units.filter(({ likely, pieces }) => likely.length && (!pieces.length || likely[0].cost <= 1))
  return new Map(misspelt.map(({ word, likely }) => [word, likely[0].number]))
}
