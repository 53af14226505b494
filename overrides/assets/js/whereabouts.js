/* Where the visitor was: the card on home that leads back, and "you are here" on a path. */
import { doneIn, lastPlace, onProgress } from "./progress.js"

export function startWhereabouts() {
  const card = document.querySelector(".resume")
  const begin = document.querySelector("[data-begin]")
  if (!card && !begin) return
  const show = () => {
    if (card) showCard(card, lastPlace())
    if (begin) showOnPath(begin, lastPlace())
  }
  onProgress(show)
  show()
}

const moduleOf = (place) => place.key.split("/")[0]
const home = () => document.querySelector(".wordmark").href
const fill = (text, place) => text.replace("{n}", place.number).replace("{count}", place.count).replace("{title}", place.title)

function showCard(card, place) {
  card.hidden = !place
  document.documentElement.classList.toggle("been-here", Boolean(place))
  if (!place) return
  const [title, step, go] = ["title", "step", "go"].map((name) => card.querySelector(`[data-resume-${name}]`))
  title.textContent = `${moduleOf(place)} · ${place.module}`
  step.textContent = fill(step.dataset.resumeStep, place)
  for (const words of [title, step]) words.lang = place.lang
  go.textContent = fill(go.dataset.resumeGo, place)
  go.href = new URL(place.address, home())
  card.querySelector("[data-resume-steps]").replaceChildren(...segments(place))
}

/* The line of segments, filled up to where one is. */
function segments({ number, count, key }) {
  const done = doneIn(key.split("/")[0]).size >= number - 1
  return Array.from({ length: count }, (_, index) => {
    const state = index + 1 === number ? "is-here" : done && index + 1 < number ? "is-done" : ""
    return Object.assign(document.createElement("li"), { className: state })
  })
}

function showOnPath(begin, place) {
  const cards = [...document.querySelectorAll(".path [data-module-id]")]
  for (const card of cards) showModule(card, begin, place)
  document.querySelector(".map").classList.toggle("is-under-way", cards.some((card) => doneIn(card.dataset.moduleId).size))
  const here = place && cards.find((card) => card.dataset.moduleId === moduleOf(place))
  if (!here) return
  const link = begin.querySelector("a")
  link.firstChild.data = `${fill(begin.dataset.begin, place)} `
  link.href = new URL(place.address, home())
}

function showModule(card, begin, place) {
  const { moduleId, steps } = card.dataset
  const isHere = Boolean(place) && moduleOf(place) === moduleId
  const isDone = steps.split(" ").every((id) => doneIn(moduleId).has(id))
  const stop = document.querySelector(`.stop__link[data-module="${moduleId}"]`)
  for (const part of [card.closest(".path-item"), stop]) {
    part.classList.toggle("is-here", isHere)
    part.classList.toggle("is-done", isDone && !isHere)
  }
  stop.dataset.name ??= stop.getAttribute("aria-label")
  stop.setAttribute("aria-label", isHere ? `${stop.dataset.name}, ${begin.dataset.here}` : stop.dataset.name)
  card.querySelector(".chip--here")?.remove()
  if (!isHere) return
  const chip = Object.assign(document.createElement("p"), { className: "chip chip--here", textContent: begin.dataset.here })
  card.querySelector("h3").closest(".module-card__top, .path-milestone").after(chip)
}
