/* As large as fits on a board; a step that is too long even at its smallest scrolls. */

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

/** Whether it fits at some size. @param {HTMLElement} article @param {number} smallest */
function shrink(article, smallest) {
  for (let percent = 100; percent >= smallest; percent -= 2) {
    article.style.setProperty("--fit", String(percent / 100))
    if (document.documentElement.scrollHeight <= innerHeight) return true
  }
  return false
}
