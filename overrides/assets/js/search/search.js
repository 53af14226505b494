/* All of searching, for whoever touches a box: the two places where results are shown, and searching itself. */
import { startBox } from "./box.js"
import { search } from "./engine.js"
import { readIndex } from "./index.js"
import { startPage } from "./page.js"

export const start = { box: startBox, page: startPage }

export function finder(data) {
  const index = readIndex(data)
  return (text, options) => search(text, index, options)
}
