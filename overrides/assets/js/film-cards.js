/* How far the visitor watched each film: a line on its picture, and a word where it was all of it. */
import { findAll, findAny } from "./dom.js"
import { onChange, recall } from "./state.js"

/** So much of a film is all of it: who stops at the closing picture has seen it. */
const NEARLY = 0.92

/** @param {HTMLElement} page */
export function startFilmCards(page) {
  const show = () => showWatched(page)
  onChange(show)
  show()
}

/** @param {HTMLElement} root */
export function showWatched(root) {
  const seen = recall("gezien") ?? new Set()
  for (const word of findAll(root, "[data-seen]")) {
    const { seen: name = "", seconds = "1" } = word.dataset
    const share = seen.has(name) ? 1 : (recall("video", name) ?? 0) / Number(seconds)
    word.hidden = share < NEARLY
    drawLine(word, share < NEARLY ? share : 1)
  }
}

/** @param {HTMLElement} word @param {number} share */
function drawLine(word, share) {
  const picture = findAny(word.closest("[data-film-card]") ?? word, "[data-poster]")
  findAny(picture ?? word, "progress")?.remove()
  if (!picture || !share) return
  const line = Object.assign(document.createElement("progress"), { value: share, max: 1 })
  line.setAttribute("aria-hidden", "true")
  picture.append(line)
}
