/* What this visitor has done, by step key `<module id>/<step id>`: the same in every language, whatever a page is called. */
import { keep, recall } from "./state.js"

/** @returns {ReadonlySet<string>} */
const done = () => recall("gedaan") ?? new Set()

/** @param {string} stepKey */
export const isDone = (stepKey) => done().has(stepKey)

/** The ids of the steps of a module that are done. @param {string} moduleId */
export function doneIn(moduleId) {
  const start = `${moduleId}/`
  return new Set([...done()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)))
}

/** @param {string} stepKey @param {boolean} isNowDone */
export function setDone(stepKey, isNowDone) {
  const others = [...done()].filter((key) => key !== stepKey)
  keep("gedaan", new Set(isNowDone ? [...others, stepKey] : others))
}
