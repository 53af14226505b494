/* One sentence, once this browser did not keep what a visitor did: it will be gone on the next page. */
import { find } from "./dom.js"
import { isKept, onChange } from "./state.js"
import { stylesFor } from "./styles.js"

/** @param {HTMLElement} root */
export function startNotKept(root) {
  const box = find(root, "[data-not-kept-box]")
  let wasSaid = false
  /** @type {Element | null} */
  let before = null
  const show = async () => {
    if (wasSaid || isKept()) return
    wasSaid = true
    await stylesFor("not-kept")
    before = document.activeElement
    box.hidden = false
  }
  find(root, '[data-do="not-kept-close"]').addEventListener("click", () => {
    box.hidden = true
    // Whoever closes it goes on where the page was left.
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  })
  onChange(show)
  show()
}
