/* Which films were watched to their end: lists show it. */
import { keep, recall } from "./state.js"

/** @param {HTMLElement} root a film on its own page, or one in its place among the steps of a module */
export function startSeen(root) {
  const name = root.dataset.film || root.dataset.inPlace
  // The end of a film does not bubble, and its player may come later.
  root.addEventListener("ended", () => name && keep("gezien", new Set([...(recall("gezien") ?? []), name])), true)
}
