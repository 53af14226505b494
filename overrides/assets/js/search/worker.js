/* Searching beside the page, in a worker, so that no key ever waits for it. Where no worker comes, the page loads this same
   file and asks it itself. */
import { search } from "./engine.js"
import { excerpts } from "./excerpt.js"
import { readIndex } from "./index.js"
import { wordsOf } from "./words.js"

/** @typedef {import("./index.js").Index} Index */
/** @typedef {ReturnType<typeof engine>} Engine */
/**
 * What is asked: how many cards are wanted, and how many parts of each.
 * @typedef {{ chosen?: import("./engine.js").Chosen, sector?: string | null, cards?: number, parts?: number }} Wish
 */
/** @typedef {{ id: number, name: keyof Engine, values: any[] }} Question */

/** All that a page may ask; what goes in and out can be sent to another thread. */
export function engine() {
  /** @type {Index} */
  let index
  let last = { text: "", query: /** @type {import("./query.js").Query | null} */ (null) }
  return {
    /** @param {ArrayBuffer} bytes the index as it came over the line */
    open(bytes) {
      index = readIndex(JSON.parse(new TextDecoder().decode(bytes)))
      return index.facets
    },
    /** @param {string} text @param {Wish} [wish] */
    search(text, { chosen, sector, cards = Infinity, parts = Infinity } = {}) {
      const { query, cards: all, ...rest } = search(text, index, { chosen, sector })
      last = { text, query }
      return {
        ...rest,
        cards: all.slice(0, cards).map((found) => ({ ...found, parts: found.parts.slice(0, parts) })),
        found: all.length,
        unknown: query.unknown,
        readAs: readAs(text, query.instead, index),
      }
    },
    /** What cards that were found for a text say themselves, and what their parts say. @param {string} text @param {number[][]} cards The entry of each, and those of its parts. */
    async quote(text, cards) {
      const query = last.text === text && last.query ? last.query : search(text, index).query
      const quote = excerpts(query, index)
      return Promise.all(
        cards.map(async (numbers) => {
          const [own, ...parts] = await quote(numbers.map((number) => index.entries[number]))
          // What shows nothing that was looked for is no hit.
          return { own, hits: parts.filter(({ isMarked }) => isMarked) }
        }),
      )
    },
  }
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
