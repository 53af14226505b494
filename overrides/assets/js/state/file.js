/* The file in which a visitor takes everything along. What this site wrote, it reads; anything else is refused as a whole. */
import { rowOf } from "../state.js"
import { isRecord } from "./kinds.js"

const FORM = "leerkracht-academie"
const NAME = /^[a-z][\w.-]{0,60}$/

/** What turns the data of version n into that of n + 1 stands at n - 1. @type {((data: Record<string, unknown>) => Record<string, unknown>)[]} */
const UPGRADES = []
const VERSION = UPGRADES.length + 1

/** @param {Record<string, string>} everything */
export const fileOf = (everything) =>
  JSON.stringify({ form: FORM, version: VERSION, data: pick(everything, (key) => NAME.test(key)) }, null, 2)

/**
 * The texts by key of a file, or why it was refused.
 * @param {string} text
 * @returns {{data: Record<string, string>} | {refused: "foreign" | "newer"}}
 */
export function readFile(text) {
  const file = parsed(text)
  if (!isRecord(file) || file.form !== FORM || !(Number.isInteger(file.version) && file.version > 0))
    return { refused: "foreign" }
  if (file.version > VERSION) return { refused: "newer" }
  if (!isRecord(file.data)) return { refused: "foreign" }
  const data = UPGRADES.slice(file.version - 1).reduce((older, upgrade) => upgrade(older), file.data)
  return Object.entries(data).every(isReadable) ? { data } : { refused: "foreign" }
}

/** @param {[string, unknown]} entry */
function isReadable([key, text]) {
  if (typeof text !== "string" || !NAME.test(key)) return false
  const row = rowOf(key)
  return !row || (!row.where && row.kind.read(text) !== null)
}

/** How much of each sort there is, and how much that this version does not know. @param {Record<string, string>} data */
export function tally(data) {
  const count = { steps: 0, places: 0, choices: 0, films: 0, seen: 0, unknown: 0 }
  for (const [key, text] of Object.entries(data)) {
    const sort = rowOf(key)?.counts ?? "unknown"
    count[sort] += sort === "steps" || sort === "seen" ? rowOf(key)?.kind.read(text).size : 1
  }
  return count
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** @template T @param {Record<string, T>} data @param {(key: string) => boolean} wanted */
const pick = (data, wanted) => Object.fromEntries(Object.entries(data).filter(([key]) => wanted(key)))
