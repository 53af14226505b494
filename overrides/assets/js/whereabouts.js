/* Where the visitor was: "you are here" on a path. */
import { find, findAll, findAny } from "./dom.js"
import { doneIn } from "./progress.js"
import { onChange, recall } from "./state.js"
import { home } from "./steps.js"
import { fill, setWords } from "./words.js"

/** @typedef {import("./state/kinds.js").Place} Place */

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
