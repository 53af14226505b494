/* Shows what is done wherever the page holds a mark: `data-step-key` on a step, `data-module-id` on a module. */
import { named } from "./address.js"
import { findAll, findAny } from "./dom.js"
import { doneIn, isDone, setDone } from "./progress.js"
import { progressLine } from "./progress-line.js"
import { keep, onChange } from "./state.js"
import { placeOf, stepCards, stepId, stepKey } from "./steps.js"
import { fill, setWords } from "./words.js"

/** @param {HTMLElement} page */
export function startProgress(page) {
  for (const box of ticks(page)) {
    const label = box.closest("label")
    if (label) label.hidden = false
    box.addEventListener("change", () => tickStep(box))
  }
  const target = named()
  const card = target && stepCards().find((card) => card.contains(target))
  if (card) keep("plek", placeOf(card))
  onChange(() => show(page))
  show(page)
}

/** @param {HTMLElement} page */
const ticks = (page) => findAll(page, "[data-tick]", HTMLInputElement)

/** After a step comes the next one that is not done; that is where one goes on another day. In a module that is done one stays. @param {HTMLInputElement} box */
function tickStep(box) {
  const key = box.dataset.tick ?? ""
  setDone(key, box.checked)
  const cards = stepCards()
  const own = cards.findIndex((card) => stepKey(card) === key)
  const rest = [...cards.slice(own + 1), ...cards.slice(0, own)]
  const next = box.checked && rest.find((card) => !isDone(stepKey(card)))
  keep("plek", placeOf(next || cards[own]))
}

/** @param {HTMLElement} page */
function show(page) {
  for (const mark of findAll(page, "[data-step-key]")) showStep(mark)
  for (const box of ticks(page)) box.checked = isDone(box.dataset.tick ?? "")
  // A tile shows it in its own way.
  for (const mark of findAll(page, "[data-module-id]:not([data-tile])")) showModule(mark)
  const button = findAny(page, "[data-first-step]", HTMLAnchorElement)
  if (button) showFirstStep(button)
}

/** @param {HTMLElement} mark */
function showStep(mark) {
  const key = stepKey(mark)
  const done = isDone(key)
  mark.classList.toggle("is-done", done)
  mark.classList.toggle("is-here", key === stepHere(key.split("/")[0]))
  for (const word of findAll(mark, "[data-when-done]")) word.hidden = !done
}

/** The first step that is not done, once the module is under way. @param {string} moduleId */
function stepHere(moduleId) {
  const keys = stepCards().map(stepKey)
  return doneIn(moduleId).size ? keys.find((key) => key.startsWith(`${moduleId}/`) && !isDone(key)) : undefined
}

/** The main button of a module leads to its first open step; of a module that is done, to the first one again. @param {HTMLAnchorElement} button */
function showFirstStep(button) {
  const cards = stepCards()
  const first = cards.find((card) => !isDone(stepKey(card))) ?? cards[0]
  button.hash = stepId(first)
  const number = cards.indexOf(first) + 1
  setWords(button, number > 1 ? fill(button.dataset.firstStep, { n: number }) : (button.dataset.beginStep ?? ""))
}

/** @param {HTMLElement} mark */
function showModule(mark) {
  const { moduleId = "", steps = "" } = mark.dataset
  const [own, all] = [doneIn(moduleId), steps.split(" ")]
  const done = all.filter((id) => own.has(id)).length
  mark.classList.toggle("is-done", done === all.length)
  mark.classList.toggle("is-started", done > 0 && done < all.length)
  findAny(mark, "[data-progress-line]")?.remove()
  if (done) mark.append(progressLine(done, all.length))
}
