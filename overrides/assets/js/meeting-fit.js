/* As large as fits on a board, and clear of the clock; a step that is too long even at its smallest scrolls. */
import { find, findAll } from "./dom.js"

/* Per cent of the full size; below it a board cannot be read from the back of a room. */
const SMALLEST = 54
/* There one thing stands below the other, and scrolls. */
const STACKED = "(max-width: 59.9375em), (max-height: 29.9375em)"

/** @param {HTMLElement} card */
export function fit(card) {
  const style = card.closest("article")?.style
  for (let percent = 100; percent >= SMALLEST; percent -= 2) {
    style?.setProperty("--fit", String(percent / 100))
    style?.setProperty("--clear", "0px")
    if (matchMedia(STACKED).matches) return
    style?.setProperty("--clear", `${besideClock(card)}px`)
    if (document.documentElement.scrollHeight <= innerHeight) return
  }
}

/** How much of the step, in pixels, would stand where the clock is. @param {HTMLElement} card */
function besideClock(card) {
  const clock = find(document, "[data-timer]").getBoundingClientRect()
  const parts = findAll(card, ".step-card__head > *, .step-part > *, .tick")
  const boxes = parts.map((part) => part.getBoundingClientRect())
  const tops = boxes
    .filter((box) => box.width && box.right > clock.left && box.left < clock.right)
    .map(({ top }) => top)
  return Math.max(0, Math.ceil(clock.bottom - Math.min(...tops)))
}
