/* The kinds of things that a browser keeps: how each is written as text, read back with every part of it checked, and how
   two copies of it become one. What cannot be read counts as not there. */

/**
 * @template T
 * @typedef {object} Kind
 * @property {(text: string) => T | null} read
 * @property {(value: T) => string} write
 * @property {(ours: T, theirs: T) => T} merge
 */

/** @typedef {{key: string, number: number, count: number, minutes: number, title: string, module: string, address: string, lang: string}} Place */
/** @typedef {{key: string, ends: number, left: Record<string, number>}} Clock */

const STEP = /^[\w-]{1,20}\/[\w-]{1,80}$/
const FILM = /^\d{2,3}-\d{1,3}$/
const ADDRESS = /^[\w-]+(\/[\w-]+)*\/#[\w-]+$/
const LANGUAGE = /^[a-z]{2,3}(-\w{2,8})?$/
const NUMBER = /^\d{1,9}(\.\d{1,9})?$/
const MOST_NAMES = 5000
const MOST_IN_A_MODULE = 99
const DAY = 86_400_000

/** @template T @param {T} _ours @param {T} theirs */
const theirsWins = (_ours, theirs) => theirs

/**
 * One of a fixed list.
 * @template {string} T
 * @param {readonly T[]} values
 * @returns {Kind<T>}
 */
export const oneOf = (values) => ({
  read: (text) => values.find((value) => value === text) ?? null,
  write: (value) => value,
  merge: theirsWins,
})

/**
 * A number between two others; of two copies the higher one, or that of the file.
 * @param {number} least
 * @param {number} most
 * @param {(ours: number, theirs: number) => number} [merge]
 * @returns {Kind<number>}
 */
export const number = (least, most, merge = theirsWins) => ({
  read: (text) => (NUMBER.test(text) && isNumber(Number(text), least, most) ? Number(text) : null),
  write: String,
  merge,
})

/**
 * Names of one form; what stands in either copy stands.
 * @param {RegExp} form
 * @returns {Kind<ReadonlySet<string>>}
 */
const names = (form) => ({
  read(text) {
    const words = text.split(" ").filter(Boolean)
    const found = new Set(words.filter((word) => form.test(word)))
    return found.size > MOST_NAMES || (words.length && !found.size) ? null : found
  },
  write: (keys) => [...keys].sort().join(" "),
  merge: (ours, theirs) => new Set([...ours, ...theirs]),
})

/** Steps that are done. */
export const steps = names(STEP)

/** Videos that were watched to their end. */
export const films = names(FILM)

/**
 * A step with all that another page needs to lead back to it.
 * @type {Kind<Place>}
 */
export const place = {
  read(text) {
    const { key, number, count, minutes, title, module, address, lang } = record(text)
    const fits =
      isText(key, STEP) &&
      isWhole(count, 1, MOST_IN_A_MODULE) &&
      isWhole(number, 1, count) &&
      isWhole(minutes, 0, 24 * 60) &&
      isText(title, /\S/) &&
      isText(module, /\S/) &&
      isText(address, ADDRESS) &&
      isText(lang, LANGUAGE)
    return fits ? { key, number, count, minutes, title, module, address, lang } : null
  },
  write: (value) => JSON.stringify(value),
  merge: theirsWins,
}

/**
 * The step whose timer runs until `ends`, and the milliseconds left by step.
 * @type {Kind<Clock>}
 */
export const clock = {
  read(text) {
    const { key, ends, left } = record(text)
    if (!isText(key, STEP) || !isNumber(ends, 0, Date.now() + DAY) || !isRecord(left)) return null
    const times = Object.entries(left).filter(([step, time]) => STEP.test(step) && isNumber(time, 0, DAY))
    return { key, ends, left: Object.fromEntries(times) }
  },
  write: (value) => JSON.stringify(value),
  merge: theirsWins,
}

/** @param {string} text @returns {Record<string, any>} */
function record(text) {
  try {
    const value = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

/** @param {unknown} value @returns {value is Record<string, any>} */
export const isRecord = (value) => Object.prototype.toString.call(value) === "[object Object]"

/** @param {unknown} value @param {RegExp} form */
const isText = (value, form) => typeof value === "string" && value.length <= 300 && form.test(value)

/** @param {unknown} value @param {number} least @param {number} most */
const isNumber = (value, least, most) => typeof value === "number" && value >= least && value <= most

/** @param {unknown} value @param {number} least @param {number} most */
const isWhole = (value, least, most) => Number.isInteger(value) && isNumber(value, least, most)
