/* The list of results: what is seen first comes first, the rest when nothing else is to be done. */
import { fillIn, resultItem } from "./results.js"
import { frame, idle, soon } from "./turns.js"

/** @typedef {import("./rank.js").Found} Found */
/** @typedef {{ cards: Found[], items: HTMLElement[], isWhole: boolean }} Results `isWhole`: the first have their sentences. */
/**
 * What was asked, and from where the results come.
 * @typedef {object} Asked
 * @property {string} base The address of the language.
 * @property {(cards: Found[]) => Promise<import("./results.js").Quotes[]>} quote
 * @property {() => boolean} isOld Whether something newer was asked.
 * @property {() => boolean} isStill Whether the visitor expects nothing to move.
 */

/** So many are seen first. */
export const FIRST = 3
/** And so many at a time come after them. */
const NEXT = 10

/** Results, the first of them with their sentences unless these come late. @param {{ cards: Found[], quotes: import("./results.js").Quotes[] | null }} answer @param {Asked} asked @returns {Results} */
export function makeResults({ cards, quotes }, { base }) {
  const items = cards.map((found, place) => resultItem(found, place, base))
  if (quotes) fillIn(items, quotes, 0, base)
  return { cards, items, isWhole: quotes !== null }
}

/** A key waits for the first only; what stood below them keeps its room until the others are there. @param {HTMLElement} list @param {Results} results @param {boolean} isKey */
export function drawFirst(list, { items }, isKey) {
  const isInParts = isKey && Math.min(items.length, list.children.length) > FIRST
  list.style.minBlockSize = isInParts ? `${list.offsetHeight}px` : ""
  list.replaceChildren(...(isInParts ? items.slice(0, FIRST) : items))
}

/** @param {HTMLElement} list @param {Results} results @param {Asked} asked */
export async function drawRest(list, results, asked) {
  if (!results.isWhole) drawGroup(list, results, 0, FIRST, asked)
  for (let at = FIRST; at < results.cards.length; at += NEXT) await drawGroup(list, results, at, at + NEXT, asked)
  if (!asked.isOld()) list.style.minBlockSize = ""
}

/** @param {HTMLElement} list @param {Results} results @param {number} from @param {number} to @param {Asked} asked */
async function drawGroup(list, { cards, items }, from, to, { base, quote, isOld, isStill }) {
  if (isOld()) return
  const coming = quote(cards.slice(from, to))
  const quotes = await soon(coming)
  await idle()
  if (isOld()) return
  if (quotes) fillIn(items, quotes, from, base, isStill())
  if (!items[from].isConnected) list.append(...items.slice(from, to))
  if (quotes) return
  const late = await coming
  await frame()
  if (!isOld()) fillIn(items, late, from, base, isStill())
}
