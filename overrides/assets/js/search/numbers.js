/* What a query names by its number: `module 8`, `08`, `film 8.2`, `stap 3 module acht`. */
import { wordsOf } from "./words.js"

/**
 * @typedef {object} Numbers
 * @property {Record<string, number>} cards The card of a module by its number and of a video by both, such as `8-2`.
 * @property {string[]} counts Numbers as words, from one.
 * @property {string[]} module
 * @property {string[]} video
 * @property {string[]} step
 * @property {string[]} worksheet
 */
/** @typedef {{ card: number, kind?: "step" | "worksheet", nth?: number }} Named */

const PAIR = /(?<![\d.:/-])(\d{1,3}) ?[-.] ?(\d{1,2})(?![\d:/]|[.-]\d)/g

/** The cards that are named, with the part that is meant. @param {string} text @param {Numbers} numbers @returns {Named[]} */
export function namedIn(text, numbers) {
  const videos = [...text.matchAll(PAIR)].map(([, module, video]) => `${Number(module)}-${Number(video)}`)
  const found = videos.filter((key) => Object.hasOwn(numbers.cards, key))
  if (found.length) return found.map((key) => ({ card: numbers.cards[key] }))
  const words = wordsOf(text).map((word) => glued(word, numbers))
  return inWords(words.flat(), numbers)
}

/** `module8` is two words. @param {string} word @param {Numbers} numbers */
function glued(word, numbers) {
  const [, name, number] = /^([a-z]+)(\d+)$/.exec(word) ?? []
  return [...numbers.module, ...numbers.video].includes(name) ? [name, number] : [word]
}

/** @param {string[]} words @param {Numbers} numbers @returns {Named[]} */
function inWords(words, numbers) {
  const after = (/** @type {string[]} */ names) => numberAfter(words, names, numbers)
  const [step, video] = [after(numbers.step), after(numbers.video)]
  const sheet = words.some((word) => numbers.worksheet.includes(word))
  const alone = words.length === 1 && /^\d+$/.test(words[0]) ? Number(words[0]) : undefined
  const module = after(numbers.module) ?? (sheet ? after(numbers.worksheet) : undefined) ?? alone
  if (module === undefined || !Object.hasOwn(numbers.cards, module)) return []
  const card = numbers.cards[module]
  const film = numbers.cards[`${module}-${video}`]
  if (film !== undefined) return [{ card: film }]
  if (step !== undefined) return [{ card, kind: "step", nth: step }]
  return [sheet ? { card, kind: "worksheet", nth: 1 } : { card }]
}

/** @param {string[]} words @param {string[]} names @param {Numbers} numbers */
function numberAfter(words, names, { counts }) {
  const last = words.length - 1
  const values = words.map((word, at) => (names.includes(words[at - 1]) ? valueOf(word, counts, at === last) : 0))
  return values.find((value) => value > 0)
}

/** Before other words `een` is no number: `module een keer`. @param {string} word @param {string[]} counts @param {boolean} last */
function valueOf(word, counts, last) {
  if (/^\d+$/.test(word)) return Number(word)
  return word === counts[0] && !last ? 0 : counts.indexOf(word) + 1
}
