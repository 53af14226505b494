/* What an entry says that answers best, its found words marked. Texts come when they are first quoted. */
import { remembered, wordsOf } from "./words.js"

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Entry} Entry */
/** @typedef {string | [text: string, start: number]} Sentence One that is said in a video has its second. */
/** @typedef {(string | { found: string })[]} Marked Text, and in it what was looked for. */
/** @typedef {{ entry: Entry, title: Marked, nodes: Marked, start?: number, isMarked: boolean }} Quoted */
/** @typedef {(entries: Entry[]) => Promise<Quoted[]>} Quote */
/** @typedef {{ stems: string[], worth: number }} Wanted Stems that count where all of them stand. */

const LONGEST = 180
const BEFORE = 30

/** What to quote of entries. @param {import("./query.js").Query} query @param {Index} index @returns {Quote} */
export function excerpts(query, index) {
  const wanted = query.units.map((unit) => wantedOf(unit, index))
  return async (entries) => {
    const texts = await Promise.all(entries.map((entry) => sentencesOf(entry, index.language)))
    return entries.map((entry, at) => quoted(entry, texts[at], wanted, index))
  }
}

/** Of a word that exists the pieces are no answer: `leerlingarena` is not every leerling. @param {import("./query.js").Asked} unit @param {Index} index @returns {Wanted[]} */
function wantedOf({ options, rarity }, index) {
  const exists = options.some(({ numbers, weight }) => numbers.length === 1 && weight === 1)
  const meant = options.filter(({ numbers }) => !exists || numbers.length === 1)
  return meant.map(({ numbers, weight }) => ({
    stems: numbers.map((number) => index.stems[number]),
    worth: rarity * weight,
  }))
}

/** @type {Map<string, Promise<Sentence[][][]>>} */
const bundles = new Map()

/** None when they cannot be fetched: a result without a quotation is still a result. @param {Entry} entry @param {string} language @returns {Promise<Sentence[]>} */
async function sentencesOf({ bundle, position, part }, language) {
  const address = new URL(`../../search/${language}/${bundle}.json`, import.meta.url).href
  const coming = bundles.get(address) ?? fetchBundle(address)
  bundles.set(address, coming)
  try {
    return (await coming)[position][part] ?? []
  } catch {
    bundles.delete(address)
    return []
  }
}

/** All that an entry says. @param {Entry} entry @param {string} language */
export async function wholeText(entry, language) {
  const sentences = await sentencesOf(entry, language)
  return sentences.map((sentence) => (typeof sentence === "string" ? sentence : sentence[0])).join(" ")
}

/** @param {string} address @returns {Promise<Sentence[][][]>} */
async function fetchBundle(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return answer.json()
}

/** @param {Entry} entry @param {Sentence[]} sentences @param {Wanted[][]} wanted @param {Index} index @returns {Quoted} */
function quoted(entry, sentences, wanted, index) {
  const [text, start] = best(sentences, wanted, index)
  const here = new Set([...stemsOf(entry.title, index), ...stemsOf(text, index)])
  const stems = new Set(
    wanted
      .flat()
      .filter((each) => isIn(each, here))
      .flatMap((each) => each.stems),
  )
  const title = marked(entry.title, stems, index)
  const nodes = marked(whole(cut(text, stems, index)), stems, index)
  return { entry, title, nodes, start, isMarked: [...title, ...nodes].some((node) => typeof node !== "string") }
}

/** @param {Wanted} wanted @param {Set<string>} here */
const isIn = ({ stems }, here) => stems.every((stem) => here.has(stem))

/** @type {WeakMap<Index, (text: string) => Set<string>>} */
const readers = new WeakMap()

/** The stems of a sentence; worked out once, since every key asks for them again. @param {string} text @param {Index} index */
function stemsOf(text, index) {
  const read = readers.get(index) ?? remembered((/** @type {string} */ each) => new Set(wordsOf(each).map(index.stem)))
  readers.set(index, read)
  return read(text)
}

/** @param {Sentence[]} sentences @param {Wanted[][]} wanted @param {Index} index @returns {[text: string, start?: number]} */
function best(sentences, wanted, index) {
  /** @type {[text: string, start?: number]} */
  let found = ["", undefined]
  let most = -1
  for (const sentence of sentences) {
    const [text, start] = typeof sentence === "string" ? [sentence] : sentence
    const value = worthOf(stemsOf(text, index), wanted) / (1 + text.length / 600)
    if (value <= most) continue
    found = [text, start]
    most = value
  }
  return found
}

/** Every word counts once, by its best reading that stands there. @param {Set<string>} here @param {Wanted[][]} wanted */
const worthOf = (here, wanted) =>
  wanted.reduce(
    (sum, each) => sum + each.reduce((top, one) => (one.worth > top && isIn(one, here) ? one.worth : top), 0),
    0,
  )

/** A long text from shortly before its first found word. @param {string} text @param {Set<string>} stems @param {Index} index */
function cut(text, stems, index) {
  if (text.length <= LONGEST) return text
  const first = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => holds(word, stems, index))
  const from = first ? Math.max(0, text.lastIndexOf(" ", Math.max(0, first.index - BEFORE))) : 0
  const to = text.indexOf(" ", from + LONGEST)
  return `${from ? "…" : ""}${text.slice(from, to < 0 ? undefined : to)}${to < 0 ? "" : " …"}`
}

/** What is quoted from the middle of what somebody says shows that it goes on. @param {string} text */
function whole(text) {
  const [opened, closed] = [text.match(/“/g)?.length ?? 0, text.match(/”/g)?.length ?? 0]
  const begun = closed > opened && !text.startsWith("…") ? `… ${text}` : text
  return opened > closed && !text.endsWith("…") ? `${begun} …` : begun
}

/** @param {string} word @param {Set<string>} stems @param {Index} index */
const holds = (word, stems, index) => wordsOf(word).some((part) => stems.has(index.stem(part)))

/** @param {string} text @param {Set<string>} stems @param {Index} index @returns {Marked} */
function marked(text, stems, index) {
  const pieces = text.split(/([\p{L}\p{N}]+)/u)
  return pieces.map((piece) => (piece && holds(piece, stems, index) ? { found: piece } : piece))
}
