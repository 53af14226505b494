/* All of searching, for whoever touches a box: the two places where results are shown, and searching itself. */
import { startBox } from "./box.js"
import { search } from "./engine.js"
import { readIndex } from "./index.js"
import { startPage } from "./page.js"

/** @type {Record<import("../search.js").View, (form: HTMLFormElement, data: import("./index.js").Data) => void>} */
export const start = { box: startBox, page: startPage }

/** @param {import("./index.js").Data} data */
export function finder(data) {
  const index = readIndex(data)
  return (/** @type {string} */ text, /** @type {Parameters<typeof search>[2]} */ options) =>
    search(text, index, options)
}
