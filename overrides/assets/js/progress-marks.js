/* Shows what is done wherever the page holds a mark: `data-step-key` on a step, `data-module-id` on a module. */
import { doneIn, isDone, onProgress, rememberPlace, setDone } from "./progress.js"
import { placeOf, stepCards } from "./steps.js"

export function startProgress() {
  for (const label of document.querySelectorAll(".tick")) label.hidden = false
  document.addEventListener("change", (event) => {
    if (event.target.matches?.("[data-tick]")) tickStep(event.target)
  })
  const card = location.hash && stepCards().find((card) => card.contains(document.getElementById(location.hash.slice(1))))
  if (card) rememberPlace(placeOf(card))
  onProgress(show)
  show()
}

/* After a step comes the next one that is not done; that is where one goes on another day. */
function tickStep(box) {
  setDone(box.dataset.tick, box.checked)
  const cards = stepCards()
  const own = cards.findIndex((card) => card.dataset.stepKey === box.dataset.tick)
  const rest = [...cards.slice(own + 1), ...cards.slice(0, own)]
  const here = box.checked ? rest.find((card) => !isDone(card.dataset.stepKey)) : cards[own]
  if (here) rememberPlace(placeOf(here))
}

function show() {
  for (const mark of document.querySelectorAll("[data-step-key]")) showStep(mark)
  for (const box of document.querySelectorAll("[data-tick]")) box.checked = isDone(box.dataset.tick)
  for (const mark of document.querySelectorAll("[data-module-id]")) showModule(mark)
}

function showStep(mark) {
  const [moduleId] = mark.dataset.stepKey.split("/")
  const done = isDone(mark.dataset.stepKey)
  mark.classList.toggle("is-done", done)
  mark.classList.toggle("is-here", mark.dataset.stepKey === stepHere(moduleId))
  for (const word of mark.querySelectorAll("[data-when-done]")) word.hidden = !done
}

/* The first step that is not done, once the module is under way. */
function stepHere(moduleId) {
  const done = doneIn(moduleId)
  const keys = stepCards().map((card) => card.dataset.stepKey)
  return done.size ? keys.find((key) => key.startsWith(`${moduleId}/`) && !isDone(key)) : undefined
}

function showModule(mark) {
  const steps = mark.dataset.steps.split(" ")
  const done = steps.filter((id) => doneIn(mark.dataset.moduleId).has(id)).length
  mark.classList.toggle("is-done", done === steps.length)
  mark.classList.toggle("is-started", done > 0 && done < steps.length)
  const old = mark.querySelector(".progress")
  if (!done) return old?.remove()
  const line = progressLine(done, steps.length)
  old ? old.replaceWith(line) : mark.append(line)
}

/* A ring with the words beside it: the ring alone says nothing. */
function progressLine(done, count) {
  const words = document.querySelector("[data-progress]").dataset.progress
  const line = Object.assign(document.createElement("p"), { className: "progress" })
  line.append(ring(done, count), words.replace("{done}", done).replace("{count}", count))
  return line
}

function ring(done, count) {
  const svg = draw("svg", { viewBox: "0 0 20 20", class: "progress__ring", "aria-hidden": "true" })
  const circle = { cx: 10, cy: 10, r: 8, pathLength: count, transform: "rotate(-90 10 10)" }
  svg.append(draw("circle", { ...circle, class: "progress__track" }))
  svg.append(draw("circle", { ...circle, class: "progress__done", "stroke-dasharray": `${done} ${count}` }))
  return svg
}

function draw(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
