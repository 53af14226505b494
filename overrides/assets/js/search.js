/* What stands ready before anybody searches: the boxes, which bring the rest when they are touched. */
import { find, findAny } from "./dom.js"
import { stylesFor } from "./styles.js"

/** @typedef {"box" | "page"} View */

/** @param {HTMLElement} body */
export function startSearch(body) {
  const page = findAny(body, "[data-search]", HTMLFormElement)
  const box = findAny(body, "[data-search-box]", HTMLFormElement)
  if (box) whenTouched(box, "box")
  if (!page) return
  whenTouched(page, "page")
  const input = find(page, "input")
  if (location.hash === `#${input.id}`) input.focus()
  if (location.search) wake(page, "page")
}

/** An address may have put the focus there already. @param {HTMLFormElement} form @param {View} view */
function whenTouched(form, view) {
  const run = () => wake(form, view)
  if (form.contains(document.activeElement)) run()
  for (const kind of ["focusin", "pointerdown"]) form.addEventListener(kind, run)
  find(form, "[data-search-again]").addEventListener("click", () => {
    run()
    find(form, "input").focus()
  })
  addEventListener("online", () => failures.has(form) && run())
}

/** The forms that search, or are about to. */
const awake = new Set()
/** How often each form could not, until it can. @type {Map<HTMLFormElement, number>} */
const failures = new Map()

/** @param {HTMLFormElement} form @param {View} view */
async function wake(form, view) {
  if (awake.has(form)) return
  awake.add(form)
  const missing = find(form, "[data-search-failed]")
  try {
    const [{ start }, data] = await load(form, view)
    failures.delete(form)
    missing.hidden = true
    start[view](form, data)
  } catch (error) {
    console.error(error)
    failures.set(form, (failures.get(form) ?? 0) + 1)
    missing.hidden = false
    awake.delete(form)
  }
}

/** Script and index at once, so that neither waits for the other. @param {HTMLFormElement} form @param {View} view */
function load(form, view) {
  // A browser may remember that a script did not come: a new try asks under another address.
  const again = failures.has(form) ? `?${failures.get(form)}` : ""
  // Of our own: a browser that translates the page changes its `lang`.
  const index = fetch(new URL(`../search/${form.dataset.language}.json`, import.meta.url)).then((answer) =>
    answer.json(),
  )
  /** @type {Promise<typeof import("./search/search.js")>} */
  const script = import(again ? `./search/search.js${again}` : "./search/search.js")
  return Promise.all([script, index, view === "box" && stylesFor("search-list")])
}
