/* Where the visitor was: the card on home that leads back, and "you are here" on a path. */
import { find, findAll, findAny } from "./dom.js"
import { doneIn } from "./progress.js"
import { onChange, recall } from "./state.js"
import { home } from "./steps.js"
import { fill, setWords } from "./words.js"

/** @typedef {import("./state/kinds.js").Place} Place */

/** @param {HTMLElement} card */
export const showWayBack = (card) => followPlace((place) => showCard(card, place))

/** @param {HTMLElement} begin the way to the first module of the path */
export const showOnPath = (begin) => followPlace((place) => showPath(begin, place))

/** @param {(place: Place | null) => void} show */
function followPlace(show) {
  onChange(() => show(recall("plek")))
  show(recall("plek"))
}

/** @param {Place} place */
const moduleOf = (place) => place.key.split("/")[0]

/** @param {string | undefined} words @param {Place} place */
const say = (words, { number, count, title }) => fill(words, { n: number, count, title })

/** @param {HTMLElement} card @param {Place | null} place */
function showCard(card, place) {
  card.hidden = !place
  document.documentElement.classList.toggle("been-here", Boolean(place))
  if (!place) return
  const [title, step] = [find(card, "[data-resume-title]"), find(card, "[data-resume-step]")]
  title.textContent = `${moduleOf(place)} · ${place.module}`
  step.textContent = say(step.dataset.resumeStep, place)
  for (const words of [title, step]) words.lang = place.lang
  const go = find(card, "[data-resume-go]", HTMLAnchorElement)
  go.textContent = say(go.dataset.resumeGo, place)
  go.href = new URL(place.address, home()).href
  find(card, "[data-resume-steps]").replaceChildren(...segments(place))
}

/** The line of segments, filled up to where one is. @param {Place} place */
function segments({ number, count, key }) {
  const done = doneIn(key.split("/")[0]).size >= number - 1
  return Array.from({ length: count }, (_, index) => {
    const state = index + 1 === number ? "is-here" : done && index + 1 < number ? "is-done" : ""
    return Object.assign(document.createElement("li"), { className: state })
  })
}

/** @param {HTMLElement} begin @param {Place | null} place */
function showPath(begin, place) {
  const cards = findAll(document, "[data-path-item] [data-module-id]")
  for (const card of cards) showModule(card, begin, place)
  const isUnderWay = cards.some((card) => doneIn(card.dataset.moduleId ?? "").size)
  find(document, "[data-map]").classList.toggle("is-under-way", isUnderWay)
  const link = find(begin, "a", HTMLAnchorElement)
  const isHere = place && cards.some((card) => card.dataset.moduleId === moduleOf(place))
  if (!isHere) return
  setWords(link, say(begin.dataset.begin, place))
  link.href = new URL(place.address, home()).href
}

/** @param {HTMLElement} card @param {HTMLElement} begin @param {Place | null} place */
function showModule(card, begin, place) {
  const { moduleId = "", steps = "" } = card.dataset
  const isHere = place !== null && moduleOf(place) === moduleId
  const isDone = steps.split(" ").every((id) => doneIn(moduleId).has(id))
  const stop = find(document, `[data-map] [data-module="${moduleId}"]`)
  for (const part of [card.closest("[data-path-item]"), stop]) {
    part?.classList.toggle("is-here", isHere)
    part?.classList.toggle("is-done", isDone && !isHere)
  }
  stop.dataset.name ??= stop.getAttribute("aria-label") ?? ""
  stop.setAttribute("aria-label", isHere ? `${stop.dataset.name}, ${begin.dataset.here}` : stop.dataset.name)
  findAny(card, "[data-chip]")?.remove()
  if (isHere) find(card, "[data-above-chip]").after(chip(begin.dataset.here))
}

/** @param {string | undefined} words */
function chip(words) {
  const line = Object.assign(document.createElement("p"), { className: "chip chip--here", textContent: words })
  line.dataset.chip = ""
  return line
}
