/* A ring with the words beside it, as `render/progress.py` draws it: the ring alone says nothing. */
import { find } from "./dom.js"
import { fill } from "./words.js"

/** @param {number} done @param {number} count */
export function progressLine(done, count) {
  const line = Object.assign(document.createElement("p"), { className: "progress" })
  line.dataset.progressLine = ""
  line.append(ring(done, count), fill(find(document, "[data-progress]").dataset.progress, { done, count }))
  return line
}

/** @param {number} done @param {number} count */
function ring(done, count) {
  const circle = { cx: 10, cy: 10, r: 8, pathLength: count, transform: "rotate(-90 10 10)" }
  const svg = draw("svg", { viewBox: "0 0 20 20", class: "progress__ring", "aria-hidden": "true" })
  svg.append(draw("circle", { ...circle, class: "progress__track" }))
  svg.append(draw("circle", { ...circle, class: "progress__done", "stroke-dasharray": `${done} ${count}` }))
  return svg
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function draw(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
