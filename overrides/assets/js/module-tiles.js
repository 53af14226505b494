/* How far the visitor is, on tiles of modules: an arc in the ring, and the same in words. */
import { find, findAll } from "./dom.js"
import { doneIn } from "./progress.js"
import { onChange, recall } from "./state.js"
import { fill } from "./words.js"

/** @typedef {{ done: number, count: number, at: number }} Progress `at`: the step where the visitor is; 0 elsewhere. */

/** @param {HTMLElement} list */
export function startTiles(list) {
  const show = () => {
    for (const tile of findAll(list, "[data-module-id]")) showTile(tile, list.dataset)
  }
  onChange(show)
  show()
}

/** @param {HTMLElement} tile @param {DOMStringMap} words */
function showTile(tile, words) {
  const progress = progressOf(tile)
  const { done, count, at } = progress
  const isDone = done === count
  tile.classList.toggle("is-done", isDone)
  tile.classList.toggle("is-here", at > 0 && !isDone)
  tile.classList.toggle("is-started", done > 0 && !isDone)
  // Who is at the first step has begun as well.
  const share = Math.max(done / count, at ? 0.04 : 0)
  find(tile, "[data-ring] circle + circle", SVGElement).setAttribute("stroke-dasharray", `${share * 100} 100`)
  const state = find(tile, "[data-state]")
  state.dataset.steps ??= state.textContent ?? ""
  state.textContent = told(progress, words) || state.dataset.steps
}

/** @param {HTMLElement} tile @returns {Progress} */
function progressOf({ dataset: { moduleId = "", steps = "" } }) {
  const [own, all, place] = [doneIn(moduleId), steps.split(" "), recall("plek")]
  const done = all.filter((id) => own.has(id)).length
  return { done, count: all.length, at: place?.key.startsWith(`${moduleId}/`) ? place.number : 0 }
}

/** @param {Progress} progress @param {DOMStringMap} words */
function told({ done, count, at }, words) {
  if (done === count) return words.done
  if (at) return fill(words.here, { n: at, count })
  return done ? fill(words.begun, { done, count }) : ""
}
