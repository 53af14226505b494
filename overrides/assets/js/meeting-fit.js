/* As large as fits on a board; a step that is too long even at its smallest scrolls. */

/* Per cent of the full size; below it a board cannot be read from the back of a room. */
const SMALLEST = 54
const NARROW = "(max-width: 59.9375em)"

/** @param {HTMLElement} card */
export function fit(card) {
  const style = card.closest("article")?.style
  for (let percent = 100; percent >= SMALLEST; percent -= 2) {
    style?.setProperty("--fit", String(percent / 100))
    if (document.documentElement.scrollHeight <= innerHeight || matchMedia(NARROW).matches) return
  }
}
