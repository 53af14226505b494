/* What stands ready before anybody searches: the boxes, which bring the rest when they are touched. */
import { findAny } from "./dom.js"

/** @typedef {"box" | "page"} View */

const SEARCHING = "./search/search.js"

/** @param {HTMLElement} body */
export function startSearch(body) {
  const page = findAny(body, "[data-search]", HTMLFormElement)
  const box = findAny(body, "[data-search-box]", HTMLFormElement)
  if (box) whenTouched(box, "box")
  if (!page) return
  whenTouched(page, "page")
  if (location.search) wake(page, "page")
}

/** An address may have put the focus there already. @param {HTMLFormElement} form @param {View} view */
function whenTouched(form, view) {
  if (form.contains(document.activeElement)) wake(form, view)
  for (const kind of ["focusin", "pointerdown"]) form.addEventListener(kind, () => wake(form, view), { once: true })
}

const awake = new Set()

/** Script and index at once, so that neither waits for the other. @param {HTMLFormElement} form @param {View} view */
async function wake(form, view) {
  if (awake.has(form)) return
  awake.add(form)
  // Of our own: a browser that translates the page changes its `lang`.
  const index = fetch(new URL(`../search/${form.dataset.language}.json`, import.meta.url)).then((answer) =>
    answer.json(),
  )
  index.catch(() => {})
  const { start } = await import(SEARCHING)
  start[view](form, index)
}
