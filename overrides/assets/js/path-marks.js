/* A path as its visitor walks it: what is done, where one is and which week that is, on the road and on the timeline. */
import { find, findAll } from "./dom.js"
import { doneIn } from "./progress.js"
import { followPlace, moduleOf } from "./whereabouts.js"
import { isForVisitor, nextOf } from "./next-module.js"
import { home } from "./steps.js"
import { showWalked } from "./road.js"
import { fill, setWords } from "./words.js"

/** @typedef {import("./state/kinds.js").Place} Place */

/** @param {HTMLElement} path */
export const startPath = (path) => followPlace((place) => show(path, place))

/** @param {HTMLElement} path @param {Place | null} place */
function show(path, place) {
  const items = findAll(path, "[data-path-item]")
  const here = itemHere(items, place)
  const step = here && stepHere(here, place)
  for (const item of items) showItem(item, item === here, step)
  const stations = items.map((item) => ({ done: isDone(item), own: isForVisitor(rolesOf(item)) }))
  showWalked(find(document, "[data-road]"), path.dataset.sectorOf ?? "", stations, here ? items.indexOf(here) : -1)
  for (const part of findAll(path, "[data-here-mark], [data-go], [data-week]")) part.hidden = !here
  if (!here || !step) return
  showWay(path, here, step, place)
  showWeek(path, here, step)
}

/** @param {HTMLElement} item */
const module = (item) => find(item, "[data-module-id]")

/** @param {HTMLElement} item */
const idOf = (item) => module(item).dataset.moduleId ?? ""

/** @param {HTMLElement} item */
const stepsOf = (item) => findAll(item, "[data-step]")

/** @param {HTMLElement} item */
function isDone(item) {
  const done = doneIn(idOf(item))
  return stepsOf(item).every((step) => done.has(step.dataset.step ?? ""))
}

/** @param {HTMLElement} item */
const rolesOf = (item) => (item.dataset.roles ?? "").split(" ")

/** The module where one was, or the one that comes next. @param {HTMLElement[]} items @param {Place | null} place */
function itemHere(items, place) {
  const own = items.findIndex((item) => place && idOf(item) === moduleOf(place))
  if (items[own] && !isDone(items[own])) return items[own]
  return nextOf(items, own, (item) => ({ roles: rolesOf(item), done: isDone(item) }))
}

/** The step where one was, or the first that is not done. @param {HTMLElement} item @param {Place | null} place */
function stepHere(item, place) {
  const done = doneIn(idOf(item))
  const open = stepsOf(item).filter((step) => !done.has(step.dataset.step ?? ""))
  return open.find((step) => place?.key === `${idOf(item)}/${step.dataset.step}`) ?? open[0]
}

/** @param {HTMLElement} item @param {boolean} isHere @param {HTMLElement | undefined} stepIsHere */
function showItem(item, isHere, stepIsHere) {
  const done = doneIn(idOf(item))
  item.classList.toggle("is-here", isHere)
  item.classList.toggle("is-done", isDone(item) && !isHere)
  for (const step of stepsOf(item)) {
    step.classList.toggle("is-done", done.has(step.dataset.step ?? ""))
    step.classList.toggle("is-here", step === stepIsHere && done.size > 0)
  }
}

/** The words and the button that say where one is move there. @param {HTMLElement} path @param {HTMLElement} here @param {HTMLElement} step @param {Place | null} place */
function showWay(path, here, step, place) {
  const [mark, go] = [find(path, "[data-here-mark]"), find(path, "[data-go]")]
  if (!here.contains(mark)) {
    find(here, "h3").before(mark)
    find(here, "[data-open]").append(go)
  }
  const isUnderWay = doneIn(idOf(here)).size > 0 || place?.key === keyOf(here, step)
  const words = isUnderWay ? path.dataset.goOn : path.dataset.begin
  const button = find(go, "a", HTMLAnchorElement)
  setWords(button, fill(words, { n: numberOf(here, step), id: idOf(here) }))
  button.href = isUnderWay ? addressOf(here, step, place) : find(here, "h3 a", HTMLAnchorElement).href
}

/** @param {HTMLElement} item @param {HTMLElement} step */
const keyOf = (item, step) => `${idOf(item)}/${step.dataset.step}`

/** @param {HTMLElement} item @param {HTMLElement} step */
const numberOf = (item, step) => stepsOf(item).indexOf(step) + 1

/** @param {HTMLElement} item @param {HTMLElement} step @param {Place | null} place */
const addressOf = (item, step, place) =>
  place?.key === keyOf(item, step) ? new URL(place.address, home()).href : find(step, "a", HTMLAnchorElement).href

/** The week of the step as the list of all weeks tells it. @param {HTMLElement} path @param {HTMLElement} here @param {HTMLElement} step */
function showWeek(path, here, step) {
  const [card, week] = [find(path, "[data-week]"), document.getElementById(step.dataset.in ?? "")]
  if (!week) return
  find(card, "[data-week-entry]").replaceChildren(...[...week.children].map((part) => part.cloneNode(true)))
  const isUnderWay = findAll(path, "[data-path-item]").some((item) => doneIn(idOf(item)).size > 0)
  const heading = find(card, "h2")
  heading.dataset.first ??= heading.textContent ?? ""
  heading.textContent = (isUnderWay ? path.dataset.thisWeek : heading.dataset.first) ?? ""
  const button = find(card, "[data-open-step] a", HTMLAnchorElement)
  setWords(button, fill(path.dataset.openStep, { n: numberOf(here, step), id: idOf(here) }))
  button.href = find(step, "a", HTMLAnchorElement).href
}
