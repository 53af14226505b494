/* The list of results: what is seen first comes first, the rest when nothing else is to be done. */
import { fillIn, resultItem } from "./results.js"
import { frame, idle, soon } from "./turns.js"

/** @typedef {import("./rank.js").Found} Found */
/** @typedef {import("./groups.js").Groups} Groups */
/** @typedef {{ cards: Found[], items: HTMLElement[], isWhole: boolean }} Results `isWhole`: the first have their sentences. */
/**
 * What was asked, and from where the results come.
 * @typedef {object} Asked
 * @property {string} base The address of the language.
 * @property {import("./results.js").Look} look
 * @property {(cards: Found[]) => Promise<import("./results.js").Quotes[]>} quote
 * @property {() => boolean} isOld Whether something newer was asked.
 * @property {() => boolean} isStill Whether the visitor expects nothing to move.
 */

/** So many are seen first. */
export const FIRST = 3
/** And so many at a time come after them. */
const NEXT = 10

/** Results, the first of them with their sentences unless these come late. @param {{ cards: Found[], quotes: import("./results.js").Quotes[] | null }} answer @param {Asked} asked @returns {Results} */
export function makeResults({ cards, quotes }, { base, look }) {
  const items = cards.map((found, place) => resultItem(found, place, base, look))
  if (quotes) fillIn(items, quotes, 0, base)
  return { cards, items, isWhole: quotes !== null }
}

/** A key waits for the first only; what stood below them keeps its room until the others are there. @param {Groups} groups @param {Results} results @param {boolean} isKey */
export function drawFirst(groups, { items }, isKey) {
  const { place } = groups
  const isInParts = isKey && Math.min(items.length, groups.count()) > FIRST
  place.style.minBlockSize = isInParts ? `${place.offsetHeight}px` : ""
  groups.begin(items, isInParts ? FIRST : items.length)
}

/** @param {Groups} groups @param {Results} results @param {Asked} asked */
export async function drawRest(groups, results, asked) {
  if (!results.isWhole) drawSome(groups, results, 0, FIRST, asked)
  for (let at = FIRST; at < results.cards.length; at += NEXT) await drawSome(groups, results, at, at + NEXT, asked)
  if (!asked.isOld()) groups.place.style.minBlockSize = ""
}

/** @param {Groups} groups @param {Results} results @param {number} from @param {number} to @param {Asked} asked */
async function drawSome(groups, { cards, items }, from, to, { base, quote, isOld, isStill }) {
  if (isOld()) return
  const coming = quote(cards.slice(from, to))
  const quotes = await soon(coming)
  await idle()
  if (isOld()) return
  if (quotes) fillIn(items, quotes, from, base, isStill())
  if (!items[from].isConnected) groups.add(items.slice(from, to))
  if (quotes) return
  const late = await coming
  await frame()
  if (!isOld()) fillIn(items, late, from, base, isStill())
}
