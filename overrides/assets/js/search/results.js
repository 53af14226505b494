/* One result: a card with its best hits below it; the first card, which is mostly the right one, shows more of them. */
import { clockTime } from "../words.js"
import { element, link } from "./element.js"

/** @typedef {import("./rank.js").Found} Found */
/** @typedef {import("./excerpt.js").Quoted} Quoted */
/** @typedef {{ own: Quoted, hits: Quoted[] }} Quotes What a card says itself, and what its parts say. */

const BEST = 3
const BEST_OF_FIRST = 5
/** So many parts are looked at for a hit to show. */
export const LOOKED_AT = 8

/** @param {number} place */
const mostAt = (place) => (place ? BEST : BEST_OF_FIRST)

/** A result; its sentences come after it. @param {Found} found @param {number} place @param {string} base The address of the language. */
export function resultItem({ card, parts, score }, place, base) {
  const item = element("li", "hit")
  item.dataset.kind = card.kind
  item.dataset.score = score.toFixed(1)
  const heading = element("h2")
  heading.append(link(base + card.url, card.title))
  item.append(heading, element("p", "hit__where", card.where), waiting(Math.min(mostAt(place), parts.length)))
  return item
}

/** As high as what is to come, so that nothing moves then. @param {number} rows */
function waiting(rows) {
  if (!rows) return element("p", "hit__text hit__text--waiting")
  const list = element("ul", "hit__subs hit__subs--waiting")
  for (let row = 0; row < rows; row++) list.append(element("li"))
  return list
}

/** Give results their sentences, from a place on. @param {HTMLElement[]} items @param {Quotes[]} quotes @param {number} from @param {string} base @param {boolean} still Whether what is in view stays as high as it is. */
export function fillIn(items, quotes, from, base, still = false) {
  const bodies = quotes.map((_, at) => /** @type {HTMLElement} */ (items[from + at].lastElementChild))
  const heights = bodies.map((body) => (still && isInView(body) ? body.offsetHeight : 0))
  for (const [at, { own, hits }] of quotes.entries()) {
    const shown = hits.slice(0, mostAt(from + at))
    const made = shown.length ? element("ul", "hit__subs") : element("p", "hit__text")
    made.append(...(shown.length ? shown.map((each) => hit(each, base)) : nodesOf(own.nodes)))
    if (heights[at]) made.style.minBlockSize = `${heights[at]}px`
    bodies[at].replaceWith(made)
  }
}

/** @param {HTMLElement} body */
const isInView = (body) => body.isConnected && body.getBoundingClientRect().top < innerHeight

/** @param {import("./excerpt.js").Marked} pieces */
const nodesOf = (pieces) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : element("mark", "", piece.found)))

/** A sentence that is said in a video is a link to its second. @param {Quoted} quoted @param {string} base */
function hit({ entry, title, nodes, start }, base) {
  const anchor = link(base + entry.url, "")
  const words = element("span")
  const at = element("span", "at", start === undefined ? entry.where : clockTime(start))
  if (start !== undefined) anchor.href = anchor.href.replace(/#.*$/, `#t=${start.toFixed(1)}`)
  words.append(...nodesOf(wordsOf(entry, title, nodes)))
  anchor.append(at, words)
  const item = element("li")
  item.append(anchor)
  return item
}

/** The title and what is quoted; one of them where the other has nothing that was looked for. @param {import("./index.js").Entry} entry @param {Quoted["title"]} title @param {Quoted["nodes"]} nodes */
function wordsOf(entry, title, nodes) {
  const isSaid = nodes.some((node) => typeof node !== "string")
  if (entry.kind === "scene") return isSaid ? nodes : title
  if (!isSaid) return title
  return [...title, /[?!.]$/.test(entry.title) ? " " : ": ", ...nodes]
}
