/* The time at which each step begins, once somebody says when the meeting starts: in its row, and on paper. */
import { find, findAll, findAny } from "./dom.js"
import { isDone } from "./progress.js"
import { onChange } from "./state.js"
import { minutesOf, stepCards, stepKey } from "./steps.js"
import { fill } from "./words.js"

const DAY = 24 * 60

/** @param {HTMLElement} field */
export function startPlanClock(field) {
  const input = find(field, "input", HTMLInputElement)
  const show = () => showTimes(minuteOf(input.value), field.dataset.planStart)
  field.hidden = false
  input.addEventListener("input", show)
  onChange(show)
  show()
}

/** @param {string} time as the browser writes it: `15:30`, or nothing */
const minuteOf = (time) => (time ? time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) : null)

/** A step that is done takes no time any more. @param {number | null} start @param {string | undefined} words */
function showTimes(start, words) {
  let at = start
  for (const card of stepCards()) {
    const clock = findAny(card, "[data-clock]")
    const isAhead = at !== null && !isDone(stepKey(card))
    if (clock) clock.textContent = isAhead ? wordsOf(at, words) : ""
    if (at !== null && isAhead) at += minutesOf(card)
  }
  for (const place of findAll(document, "[data-plan-begin]")) place.textContent = wordsOf(start, words)
  for (const place of findAll(document, "[data-plan-finish]")) place.textContent = wordsOf(at, words)
}

/** `9.05`, as the language of the page writes it. @param {number | null} minute @param {string | undefined} words */
function wordsOf(minute, words) {
  if (minute === null) return ""
  const [h, m] = [Math.floor((minute % DAY) / 60), minute % 60]
  return fill(words, { h, m: String(m).padStart(2, "0") })
}
