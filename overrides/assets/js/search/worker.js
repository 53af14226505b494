/* Searching beside the page, in a worker, so that no key ever waits for it. Where no worker comes, the page loads this same
   file and asks it itself. */
import { search } from "./engine.js"
import { excerpts, wholeText } from "./excerpt.js"
import { readIndex } from "./index.js"
import { wordsOf } from "./words.js"

/** @typedef {import("./index.js").Index} Index */
/** @typedef {ReturnType<typeof engine>} Engine */
/**
 * What is asked: how many cards are wanted, how many parts of each, how many cards with their sentences, and whether the term
 * that answers is shown for itself and so is no card.
 * @typedef {{ chosen?: import("./engine.js").Chosen, sector?: string | null, cards?: number, parts?: number, quoted?: number, answerApart?: boolean }} Wish
 */
/** @typedef {{ id: number, name: keyof Engine, values: any[] }} Question */

/** So long, in milliseconds, results wait for sentences that are still to come over the line. */
const PATIENCE = 40
const MOST_SHEETS = 4

/** All that a page may ask; what goes in and out can be sent to another thread. */
export function engine() {
  /** @type {Index} */
  let index
  let last = { text: "", query: /** @type {import("./query.js").Query | null} */ (null) }

  /** What cards that were found for a text say themselves, and what their parts say. @param {string} text @param {number[][]} cards The entry of each, and those of its parts. */
  async function quote(text, cards) {
    const query = last.text === text && last.query ? last.query : search(text, index).query
    const quoteOf = excerpts(query, index)
    return Promise.all(
      cards.map(async (numbers) => {
        const [own, ...parts] = await quoteOf(numbers.map((number) => index.entries[number]))
        // What shows nothing that was looked for is no hit.
        return { own, hits: parts.filter(({ isMarked }) => isMarked) }
      }),
    )
  }

  return {
    quote,
    /** All that a card says itself, such as what a term means. @param {number} number */
    meaning: (number) => wholeText(index.entries[number], index.language),
    /** @param {ArrayBuffer} bytes the index as it came over the line */
    open(bytes) {
      index = readIndex(JSON.parse(new TextDecoder().decode(bytes)))
      return index.facets
    },
    /** `quotes`: what the first cards say, unless it comes late. @param {string} text @param {Wish} [wish] */
    async search(text, { chosen, sector, cards = Infinity, parts = Infinity, quoted = 0, answerApart = false } = {}) {
      const { query, cards: all, ...rest } = search(text, index, { chosen, sector })
      last = { text, query }
      const instead = readAs(text, query.instead, index)
      const term = termNamed(instead || text, all, index)
      const listed = answerApart ? all.filter(({ card }) => card !== term) : all
      const shown = listed.slice(0, cards).map((found) => ({ ...found, parts: found.parts.slice(0, parts) }))
      return {
        ...rest,
        cards: shown,
        quotes: quoted ? await inTime(quote(text, shown.slice(0, quoted).map(numbersOf))) : null,
        found: all.length,
        listed: listed.length,
        unknown: query.unknown,
        readAs: instead,
        term,
        sheets: sheetsIn(all),
      }
    },
  }
}

/** The entry of a card, and those of its parts. @param {import("./rank.js").Found} found */
const numbersOf = ({ card, parts }) => [card.number, ...parts.map(({ entry }) => entry.number)]

/** As the page waits for what comes; what both asked for would make the worker load the scripts of the page. @template T @param {Promise<T>} coming @returns {Promise<T | null>} */
const inTime = (coming) => Promise.race([coming, new Promise((done) => setTimeout(done, PATIENCE, null))])

/** The term that somebody asks for by its name: what it means is the answer. @param {string} text @param {import("./rank.js").Found[]} cards @param {Index} index @returns {import("./index.js").Entry | null} */
function termNamed(text, cards, index) {
  const stems = (/** @type {string} */ words) =>
    wordsOf(words)
      .filter((word) => !index.unasked.has(word))
      .map(index.stem)
  const asked = stems(text).join(" ")
  return cards.find(({ card }) => card.kind === "term" && stems(card.title).join(" ") === asked)?.card ?? null
}

/** The sheets to print that answer best. @param {import("./rank.js").Found[]} cards */
function sheetsIn(cards) {
  const found = cards.flatMap(({ card, parts }) =>
    parts
      .filter(({ entry }) => entry.kind === "worksheet")
      .map(({ entry, score }) => ({ score, entry, of: card.title })),
  )
  const best = found.sort((a, b) => b.score - a.score).slice(0, MOST_SHEETS)
  // The sheet of a module is called by all that stands on it: too much for a name.
  return best.map(({ entry: { url, title, where }, of }) => ({
    url,
    title: url.endsWith("/werkblad/") ? `${where[0].toUpperCase()}${where.slice(1)}: ${of}` : title,
  }))
}

/** The query with the words that were read as others; nothing when there are none. @param {string} text @param {Map<string, number>} instead @param {Index} index */
function readAs(text, instead, index) {
  if (!instead.size) return ""
  const words = wordsOf(text).map((word) => {
    const number = instead.get(word)
    return number === undefined ? word : index.form(number)
  })
  return words.join(" ")
}

if ("DedicatedWorkerGlobalScope" in globalThis) listen(engine())

/** @param {Engine} own */
function listen(own) {
  addEventListener("message", async (/** @type {MessageEvent<Question>} */ { data: { id, name, values } }) => {
    try {
      const ask = /** @type {(...values: any[]) => unknown} */ (own[name])
      postMessage({ id, value: await ask(...values) })
    } catch (error) {
      postMessage({ id, error: String(error) })
    }
  })
}
