/* What a visitor chose and did, kept in this browser only: one row for all that the site knows of a key. Checking, merging,
   the file to take along and the list on the privacy page follow from it. */
import { clock, films, number, oneOf, place, steps } from "./state/kinds.js"
import { get, names, onChangeElsewhere, put, unkeptNames } from "./state/storage.js"

/**
 * @typedef {object} Row
 * @property {import("./state/kinds.js").Kind<any>} kind
 * @property {"steps" | "places" | "choices" | "films" | "seen"} [counts] as what it is counted for the visitor
 * @property {boolean} [each] a key for every thing: `video.08-1`
 * @property {true} [unasked] what the page notes by itself as one goes: nobody has to be told that it is not kept
 * @property {"tab"} [where] only until this tab closes, so in no file
 */

/* Words for each stand in `hooks/academy/text/`, under the same name. */
export const KEPT = /** @satisfies {Record<string, Row>} */ ({
  sector: { kind: oneOf(["po", "vo", "mbo"]), counts: "choices" },
  rol: { kind: oneOf(["leraar", "schoolcoach", "schoolleider"]), counts: "choices" },
  kleuren: { kind: oneOf(["default", "slate"]), counts: "choices" },
  gedaan: { kind: steps, counts: "steps" },
  plek: { kind: place, counts: "places", unasked: true },
  snelheid: { kind: number(0.25, 4), counts: "choices" },
  ondertitels: { kind: oneOf(["aan", "uit"]), counts: "choices" },
  letters: { kind: oneOf(["klein", "gewoon", "groot"]), counts: "choices" },
  video: { kind: number(0, 86_400, Math.max), counts: "films", each: true },
  weg: { kind: number(0, 99), unasked: true, each: true, where: "tab" },
  gezien: { kind: films, counts: "seen", unasked: true },
  klok: { kind: clock, unasked: true, where: "tab" },
  lijst: { kind: oneOf(["alles"]), unasked: true, where: "tab" },
})

/** @typedef {keyof typeof KEPT} Name */
/** @template {Name} N @typedef {NonNullable<ReturnType<typeof KEPT[N]["kind"]["read"]>>} Value */

const changes = new EventTarget()

/** The last text read by name, with what it says: a list of steps is not taken apart for every mark. @type {Map<string, {text: string, value: any}>} */
const lastRead = new Map()

/**
 * What is kept under a name, or nothing; `of` says which one where there are more.
 * @template {Name} N
 * @param {N} name
 * @param {string} [of]
 * @returns {Value<N> | null}
 */
export function recall(name, of) {
  const row = /** @type {Row} */ (KEPT[name])
  const key = keyOf(name, of)
  const text = get(key, whereOf(row))
  if (text === null) return null
  if (lastRead.get(key)?.text !== text) lastRead.set(key, { text, value: row.kind.read(text) })
  return lastRead.get(key)?.value
}

/**
 * @template {Name} N
 * @param {N} name
 * @param {Value<N>} value
 * @param {string} [of]
 */
export function keep(name, value, of) {
  const row = /** @type {Row} */ (KEPT[name])
  put(keyOf(name, of), row.kind.write(value), whereOf(row))
  tell()
}

/** @param {Name} name @param {string} [of] */
export function forget(name, of) {
  put(keyOf(name, of), null, whereOf(KEPT[name]))
  tell()
}

/** Whether all that the visitor did will be there on the next page. */
export const isKept = () => unkeptNames().every((key) => rowOf(key)?.unasked)

/** Listen to every change: on this page, in another tab, or while the browser kept this page aside. @param {() => void} listener */
export function onChange(listener) {
  changes.addEventListener("change", listener)
  onChangeElsewhere(listener)
}

/** The row of a key, and none for what this version of the site does not know. @param {string} key @returns {Row | null} */
export function rowOf(key) {
  const [name, ...rest] = key.split(".")
  const row = Object.hasOwn(KEPT, name) ? /** @type {Row} */ (KEPT[/** @type {Name} */ (name)]) : null
  return row && Boolean(row.each) === rest.length > 0 ? row : null
}

/** Everything to take along: what can be read, and what a newer version left here. @returns {Record<string, string>} */
export function everything() {
  const texts = names("local").map((key) => [key, whole(key, get(key, "local") ?? "")])
  return Object.fromEntries(texts.filter(([, text]) => text !== null))
}

/** @param {string} key @param {string} text */
function whole(key, text) {
  const row = rowOf(key)
  if (!row) return text
  const value = row.where ? null : row.kind.read(text)
  return value === null ? null : row.kind.write(value)
}

/** Lay a copy of everything over what is here; what is not known and stands here already stays as it is. @param {Record<string, string>} copy */
export function takeIn(copy) {
  for (const [key, text] of Object.entries(copy)) put(key, merged(key, text), "local")
  tell()
}

/** @param {string} key @param {string} text */
function merged(key, text) {
  const [row, ours] = [rowOf(key), get(key, "local")]
  if (!row) return ours ?? text
  const [own, other] = [ours === null ? null : row.kind.read(ours), row.kind.read(text)]
  return row.kind.write(own === null ? other : row.kind.merge(own, other))
}

export function forgetEverything() {
  for (const where of /** @type {const} */ (["local", "tab"])) for (const key of names(where)) put(key, null, where)
  tell()
}

/** @param {string} name @param {string} [of] */
const keyOf = (name, of) => (of === undefined ? name : `${name}.${of}`)

/** @param {Row} row */
const whereOf = (row) => row.where ?? "local"

const tell = () => changes.dispatchEvent(new Event("change"))
