/* What a query names by its number: `module 8`, `08`, `film 8.2`, `derde stap module acht`, `fase 2`. */
import { wordsOf } from "./words.js"

/**
 * @typedef {object} Numbers
 * @property {Record<string, number>} cards The card of a module by its number and of a video by both, such as `8-2`.
 * @property {{ name: string, cards: number[] }[]} phases Each phase with the cards of its modules, in order.
 * @property {string[]} counts Numbers as words, from one.
 * @property {string[]} ordinals The same as places: `eerste`, `tweede`.
 * @property {string[]} filler What may stand between a name and its number: `nummer`.
 * @property {string[]} module
 * @property {string[]} lesson As `module`, but only where nothing else was typed.
 * @property {string[]} video
 * @property {string[]} step
 * @property {string[]} worksheet
 * @property {string[]} phase
 */
/** @typedef {{ card: number, kind?: "step" | "worksheet", nth?: number, loose?: boolean }} Named `loose`: it may be something else as well. */

const PAIR = /(?<![\d.:/-])(\d{1,3}) ?[-.] ?(\d{1,2})(?![\d:/]|[.-]\d)/g
const ORDINAL = /^(\d+)(?:e|de|ste|st|nd|rd|th)$/

/** The cards that are named, with the part that is meant. @param {string} text @param {Numbers} numbers @returns {Named[]} */
export function namedIn(text, numbers) {
  const videos = [...text.matchAll(PAIR)].map(([, module, video]) => `${Number(module)}-${Number(video)}`)
  const found = videos.filter((key) => Object.hasOwn(numbers.cards, key))
  if (found.length) return found.map((key) => ({ card: numbers.cards[key] }))
  const words = plainly(wordsOf(text), numbers)
  const { modules, loose } = phaseIn(words, numbers)
  if (modules) return modules.map((card) => ({ card, loose }))
  return inWords(words, numbers)
}

/** Every way to name by number as one: `module8`, `module nr 8` and `achtste module` become `module 8`. @param {string[]} typed @param {Numbers} numbers */
function plainly(typed, numbers) {
  const names = [numbers.module, numbers.video, numbers.step, numbers.worksheet, numbers.phase].flat()
  const words = typed.flatMap((word) => glued(word, names)).filter((word) => !numbers.filler.includes(word))
  if (words.length === 2 && numbers.lesson.includes(words[0])) return [numbers.module[0], words[1]]
  return words.flatMap((word, at) => {
    if (names.includes(word) && placeOf(words[at - 1], numbers)) return [word, String(placeOf(words[at - 1], numbers))]
    return names.includes(words[at + 1]) && placeOf(word, numbers) ? [] : [word]
  })
}

/** `module8` is two words. @param {string} word @param {string[]} names */
function glued(word, names) {
  const [, name, number] = /^([a-z]+)(\d+)$/.exec(word) ?? []
  return names.includes(name) ? [name, number] : [word]
}

/** `8e` and `achtste` → 8; 0 for any other word. @param {string | undefined} word @param {Numbers} numbers */
function placeOf(word, numbers) {
  if (!word) return 0
  return Number(ORDINAL.exec(word)?.[1] ?? numbers.ordinals.indexOf(word) + 1)
}

/** The modules of the phase that is asked for and nothing more: `fase 2`, `modules in fase introduceren`, `impact in de klas`. @param {string[]} words @param {Numbers} numbers */
function phaseIn(words, { phases, counts, phase, module }) {
  const rest = words.filter((word) => !module.includes(word))
  const name = rest.filter((word) => !phase.includes(word)).join(" ")
  const named = phases.find((each) => each.name === name)
  if (named) return { modules: named.cards, loose: name === words.join(" ") }
  const at = rest.findIndex((word) => phase.includes(word))
  if (at < 0 || rest.length > 3 || at + 2 !== rest.length) return {}
  return { modules: phases[numberOf(rest[at + 1], counts, true) - 1]?.cards, loose: false }
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
  const values = words.map((word, at) => (names.includes(words[at - 1]) ? numberOf(word, counts, at === last) : 0))
  return values.find((value) => value > 0)
}

/** Before other words `een` is no number: `module een keer`. @param {string} word @param {string[]} counts @param {boolean} last */
function numberOf(word, counts, last) {
  if (/^\d+$/.test(word)) return Number(word)
  return word === counts[0] && !last ? 0 : counts.indexOf(word) + 1
}
