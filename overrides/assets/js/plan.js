/* The plan of a module: only the step that one is at stands open. What is folded can be searched, linked and printed. */
import { named } from "./address.js"
import { find, findAll, findAny } from "./dom.js"
import { doneIn, isDone } from "./progress.js"
import { onChange } from "./state.js"
import { foldOf, headingOf, minutesOf, openOnly, stepCards, stepKey } from "./steps.js"
import { fill } from "./words.js"

/** @param {HTMLElement} plan */
export function startPlan(plan) {
  const target = named()
  const cards = stepCards()
  openOnly(cards.find((card) => target && card.contains(target)) ?? firstOpen() ?? null)
  for (const fold of findAll(document, "[data-fold]", HTMLDetailsElement))
    fold.open = Boolean(target && fold.contains(target))
  document.documentElement.classList.add("is-planned")
  for (const card of cards) startCard(card)
  startSwitch(find(plan, '[data-do="unfold"]'))
  const place = onPath()?.parentElement?.insertBefore(new Comment(), onPath())
  const show = () => {
    showTimeLeft(find(plan, "[data-plan-left]"))
    showEnd(find(plan, "[data-plan-end]"), place)
  }
  onChange(show)
  show()
}

/** What comes next on the path of the visitor. */
const onPath = () => findAny(document, '[aria-labelledby="leerpad"]')

const firstOpen = () => stepCards().find((card) => !isDone(stepKey(card)))

/** @param {HTMLElement} card */
function startCard(card) {
  const done = find(card, '[data-do="step-done"]')
  const tick = find(card, "[data-tick]", HTMLInputElement)
  done.hidden = false
  done.addEventListener("click", () => {
    tick.click()
    const next = firstOpen()
    const goal = next ? headingOf(next) : find(document, "[data-plan-end] h3")
    goal.tabIndex = -1
    goal.focus({ preventScroll: true })
    goal.scrollIntoView({ block: next ? "start" : "center" })
  })
  // What is done folds, and the next one opens; who ticks a step that is folded only says that it is done.
  tick.addEventListener("change", () => {
    if (tick.checked && foldOf(card).open) openOnly(firstOpen() ?? null)
  })
  // On the board the step stays open.
  find(card, "summary").addEventListener("click", (event) => {
    if (document.documentElement.classList.contains("in-meeting")) event.preventDefault()
  })
}

/** One button opens all steps, and folds them again. @param {HTMLElement} button */
function startSwitch(button) {
  const folds = stepCards().map(foldOf)
  const [open, fold] = JSON.parse(button.dataset.words ?? "[]")
  const allOpen = () => folds.every((details) => details.open)
  const show = () => (button.textContent = allOpen() ? fold : open)
  button.hidden = false
  button.addEventListener("click", () => {
    const shut = allOpen()
    for (const details of folds) details.open = !shut
    show()
  })
  for (const details of folds) details.addEventListener("toggle", show)
  show()
}

/** @param {HTMLElement} line */
function showTimeLeft(line) {
  const total = Number(line.dataset.total)
  const done = stepCards().filter((card) => isDone(stepKey(card)))
  line.dataset.words ??= line.textContent ?? ""
  const left = total - done.reduce((sum, card) => sum + minutesOf(card), 0)
  line.textContent = done.length ? fill(line.dataset.planLeft, { left: Math.max(left, 0), total }) : line.dataset.words
}

/** After the last step comes that it is done, and what comes next. @param {HTMLElement} end @param {Comment | undefined} place where that stands otherwise */
function showEnd(end, place) {
  const cards = stepCards()
  end.hidden = doneIn(stepKey(cards[0]).split("/")[0]).size < cards.length
  const next = onPath()
  if (!next || !place) return
  if (end.hidden) place.after(next)
  else end.after(next)
}
