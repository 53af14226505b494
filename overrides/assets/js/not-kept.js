/* One sentence, once this browser did not keep something: it will be gone on the next page. */
import { onChange } from "./state.js"
import { isKept } from "./state/storage.js"

/** @param {HTMLElement} sentence */
export function startNotKept(sentence) {
  const show = () => {
    if (isKept() || sentence.textContent) return
    sentence.textContent = sentence.dataset.notKept ?? ""
    sentence.hidden = false
  }
  onChange(show)
  show()
}
