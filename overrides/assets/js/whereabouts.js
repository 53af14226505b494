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

/** @param {HTMLElement} begin @param {Place | null} place */
function showPath(begin, place) {
  const cards = findAll(document, "[data-path-item] [data-module-id]")
  const here = cardHere(cards, place)
  for (const card of cards) showModule(card, begin, card === here)
  const isUnderWay = cards.some((card) => doneIn(card.dataset.moduleId ?? "").size)
  find(document, "[data-map]").classList.toggle("is-under-way", isUnderWay)
  const link = find(begin, "a", HTMLAnchorElement)
  if (place && here?.dataset.moduleId === moduleOf(place)) {
    setWords(link, say(begin.dataset.begin, place))
    link.href = new URL(place.address, home()).href
  } else {
    const next = here ?? cards[0]
    setWords(link, fill(begin.dataset.beginModule, { id: next.dataset.moduleId ?? "" }))
    link.href = find(next, "a", HTMLAnchorElement).href
  }
}

/** The module of a place; when that is done, the next one of the path that is not. @param {HTMLElement[]} cards @param {Place | null} place */
function cardHere(cards, place) {
  const own = cards.findIndex((card) => place && card.dataset.moduleId === moduleOf(place))
  if (own < 0) return
  return [...cards.slice(own), ...cards.slice(0, own)].find((card) => !isDone(card))
}

/** @param {HTMLElement} card */
function isDone({ dataset: { moduleId = "", steps = "" } }) {
  const done = doneIn(moduleId)
  return steps.split(" ").every((id) => done.has(id))
}

/** @param {HTMLElement} card @param {HTMLElement} begin @param {boolean} isHere */
function showModule(card, begin, isHere) {
  const stop = find(document, `[data-map] [data-module="${card.dataset.moduleId}"]`)
  for (const part of [card.closest("[data-path-item]"), stop]) {
    part?.classList.toggle("is-here", isHere)
    part?.classList.toggle("is-done", isDone(card) && !isHere)
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
