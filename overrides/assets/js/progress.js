/* What this visitor has done, by step key `<module id>/<step id>`: the same in every language, whatever a page is called. */
import { keep, onChangeElsewhere, recall } from "./storage.js"

const DONE = "gedaan"
const PLACE = "plek"
const changed = new EventTarget()

const read = () => new Set((recall(DONE) ?? "").split(" ").filter(Boolean))

export const isDone = (stepKey) => read().has(stepKey)

/* The ids of the steps of a module that are done. */
export function doneIn(moduleId) {
  const own = [...read()].filter((key) => key.startsWith(`${moduleId}/`))
  return new Set(own.map((key) => key.slice(moduleId.length + 1)))
}

export function setDone(stepKey, done) {
  const all = read()
  done ? all.add(stepKey) : all.delete(stepKey)
  keep(DONE, [...all].sort().join(" "))
  tell()
}

/* Where the visitor was: `{key, number, count, minutes, title, module, address, lang}`, or nothing.
   `address` starts at the home page of a language; the words are in the language in which they were read. */
export function lastPlace() {
  try {
    const place = JSON.parse(recall(PLACE))
    return typeof place?.key === "string" && /^[\w-]+(\/[\w-]+)*\/#[\w-]+$/.test(place.address) ? place : null
  } catch {
    return null
  }
}

export function rememberPlace(place) {
  keep(PLACE, JSON.stringify(place))
  tell()
}

export function onProgress(listener) {
  changed.addEventListener("change", listener)
  onChangeElsewhere(listener)
}

/* For who changes what is kept by another door, such as reading a file. */
export const tell = () => changed.dispatchEvent(new Event("change"))
