/* What stands ready before anybody searches: the boxes, which bring the rest when they are touched. */
import { find, findAny } from "./dom.js"
import { stylesFor } from "./styles.js"

/** @typedef {"box" | "page"} View */
/** @typedef {{ worker: Worker, broken: Promise<{ error: string }> }} Beside A worker, and when it cannot go on. */

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
  // A browser may remember that a script did not come: a new try asks under another address.
  const again = failures.has(form) ? `?${failures.get(form)}` : ""
  const engine = new URL(`./search/worker.js${again}`, import.meta.url).href
  const beside = startWorker(engine)
  try {
    const [{ start }, index] = await load(form, view, again)
    await start(view, form, { index, engine, beside })
    failures.delete(form)
    missing.hidden = true
  } catch (error) {
    console.error(error)
    beside?.worker.terminate()
    failures.set(form, (failures.get(form) ?? 0) + 1)
    missing.hidden = false
    awake.delete(form)
  }
}

/** Script and index at once, so that neither waits for the other. @param {HTMLFormElement} form @param {View} view @param {string} again */
function load(form, view, again) {
  // Of our own: a browser that translates the page changes its `lang`.
  const index = fetchIndex(new URL(`../search/${form.dataset.language}.json`, import.meta.url))
  /** @type {Promise<typeof import("./search/search.js")>} */
  const script = import(again ? `./search/search.js${again}` : "./search/search.js")
  return Promise.all([script, index, view === "box" && stylesFor("search-list")])
}

/** @param {URL} address */
async function fetchIndex(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return answer.arrayBuffer()
}

/** Started with the rest, so that its script comes while the index does; nothing where there are no workers. @param {string} script @returns {Beside | null} */
function startWorker(script) {
  try {
    const worker = new Worker(script, { type: "module" })
    const broken = new Promise((done) => {
      worker.addEventListener("error", () => done({ error: "the worker of the search does not work" }))
    })
    return { worker, broken }
  } catch {
    return null
  }
}
