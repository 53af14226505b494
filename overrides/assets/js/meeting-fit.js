/* As large as fits on a board; a step that is too long even at its smallest scrolls. */

import { findAll } from "./dom.js"

/* Per cent of the full size. Words below the first would be hard to read from a chair, so then a step takes the room of the
   clock; below the second it scrolls. */
const COMFORTABLE = 74
const SMALLEST = 54
/* There one thing stands below the other, and scrolls. */
const STACKED = "(max-width: 44.9375em), (max-height: 29.9375em)"

/** @param {HTMLElement} card */
export function fit(card) {
  const article = card.closest("article")
  if (!article) return
  article.classList.remove("is-long")
  if (matchMedia(STACKED).matches || shrink(article, COMFORTABLE)) return
  article.classList.add("is-long")
  shrink(article, SMALLEST)
}

/** Tables, over the step: as large as shows them whole. @param {HTMLElement} screen what they scroll in */
export function fitTables(screen) {
  const scrolls = () => [screen, ...findAll(screen, '[role="region"]')].some(isTooSmall)
  shrink(screen, SMALLEST, () => !scrolls())
}

/** @param {HTMLElement} box */
const isTooSmall = (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

/** Whether it fits at some size. @param {HTMLElement} part @param {number} smallest */
function shrink(part, smallest, fits = () => document.documentElement.scrollHeight <= innerHeight) {
  for (let percent = 100; percent >= smallest; percent -= 2) {
    part.style.setProperty("--fit", String(percent / 100))
    if (fits()) return true
  }
  return false
}
