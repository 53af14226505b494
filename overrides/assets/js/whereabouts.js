/* Where the visitor was, and the card on home that leads back there. */
import { find } from "./dom.js"
import { doneIn } from "./progress.js"
import { onChange, recall } from "./state.js"
import { home } from "./steps.js"
import { fill } from "./words.js"

/** @typedef {import("./state/kinds.js").Place} Place */

/** @param {HTMLElement} card */
export const showWayBack = (card) => followPlace((place) => showCard(card, place))

/** @param {(place: Place | null) => void} show */
export function followPlace(show) {
  onChange(() => show(recall("plek")))
  show(recall("plek"))
}

/** @param {Place} place */
export const moduleOf = (place) => place.key.split("/")[0]

/** @param {string | undefined} words @param {Place} place */
const say = (words, { number, count, title }) => fill(words, { n: number, count, title })

/** @param {HTMLElement} card @param {Place | null} place */
function showCard(card, place) {
  card.hidden = !place
  document.documentElement.classList.toggle("been-here", Boolean(place))
  if (!place) return
  const [title, step] = [find(card, "[data-resume-title]"), find(card, "[data-resume-step]")]
  title.textContent = `${moduleOf(place)} · ${place.module}`
  for (const words of [title, step]) words.lang = place.lang
  const go = find(card, "[data-resume-go]", HTMLAnchorElement)
  if (doneIn(moduleOf(place)).size >= place.count) sayThatItIsDone(step, go)
  else {
    step.textContent = say(step.dataset.resumeStep, place)
    go.textContent = say(go.dataset.resumeGo, place)
    go.href = new URL(place.address, home()).href
  }
  find(card, "[data-resume-steps]").replaceChildren(...segments(place))
}

/** After a module comes the next one on the path of the visitor, or of all paths while she chose none. @param {HTMLElement} step @param {HTMLAnchorElement} go */
function sayThatItIsDone(step, go) {
  step.textContent = step.dataset.resumeDone ?? ""
  step.removeAttribute("lang")
  go.textContent = go.dataset.resumeOn ?? ""
  go.href = new URL(JSON.parse(go.dataset.resumePaths ?? "{}")[recall("sector") ?? "all"], home()).href
}

/** The line of segments, filled up to where one is. @param {Place} place */
function segments({ number, count, key }) {
  const done = doneIn(key.split("/")[0]).size >= number - 1
  return Array.from({ length: count }, (_, index) => {
    const state = index + 1 === number ? "is-here" : done && index + 1 < number ? "is-done" : ""
    return Object.assign(document.createElement("li"), { className: state })
  })
}
