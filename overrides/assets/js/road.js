/* The road of a path: its stations say what is done and where one is, and a line shows how far one has walked. */
import { find, findAll } from "./dom.js"
import { keep, recall } from "./state.js"

/**
 * @param {HTMLElement} road
 * @param {string} sector
 * @param {{ done: boolean, own: boolean }[]} stations in their order; `own` are for the visitor's role
 * @param {number} here the station where one is; −1 when all are done
 */
export function showWalked(road, sector, stations, here) {
  const before = recall("weg", sector) ?? 0
  const first = stations.findIndex(({ done, own }) => own && !done)
  // Who began half-way has not walked there along the road.
  const walked = first < 0 ? stations.length : Math.min(first, here < 0 ? first : here)
  for (const drawing of findAll(road, "[data-drawing]")) {
    findAll(drawing, "[data-module]").forEach((stop, index) => {
      showStop(stop, stations[index].done && index !== here, index === here, road)
    })
    showLine(drawing, before, walked)
  }
  if (walked !== before) keep("weg", walked, sector)
}

/** @param {HTMLElement} stop @param {boolean} isDone @param {boolean} isHere @param {HTMLElement} road */
function showStop(stop, isDone, isHere, road) {
  stop.classList.toggle("is-done", isDone)
  stop.classList.toggle("is-here", isHere)
  const state = isHere ? road.dataset.here : isDone ? road.dataset.done : ""
  stop.setAttribute("aria-label", [stop.dataset.name, state].filter(Boolean).join(", "))
}

/** The line grows from where it was seen last. @param {HTMLElement} drawing @param {number} before @param {number} walked */
function showLine(drawing, before, walked) {
  const line = find(drawing, "[data-length]")
  const length = Number(line.dataset.length)
  const ways = findAll(drawing, "[data-at]").map((stop) => Number(stop.dataset.at))
  const draw = (/** @type {number} */ way) => line.setAttribute("stroke-dasharray", `${way} ${length}`)
  line.toggleAttribute("hidden", walked === 0)
  if (!walked) return
  if (before < walked && !line.hasAttribute("stroke-dasharray")) {
    draw(before ? (ways[before] ?? 0) : 0)
    getComputedStyle(line).strokeDasharray
  }
  draw(ways[walked])
}
