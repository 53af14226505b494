/* The choice of a route on home: on a phone its answer stands below the screen, so a second tap brings it into view. */
import { findAll } from "./dom.js"

/** @param {HTMLElement} route */
export function startRoute(route) {
  // Who walks through the choices with a keyboard keeps the one that has the focus in view.
  let isTapped = false
  route.addEventListener("pointerdown", () => {
    isTapped = true
  })
  route.addEventListener("keydown", () => {
    isTapped = false
  })
  route.addEventListener("change", () => isTapped && showAnswer(route))
}

/** @param {HTMLElement} route */
function showAnswer(route) {
  const answer = findAll(route, "[data-route-answer]").find((each) => each.getClientRects().length)
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches
  answer?.scrollIntoView({ block: "nearest", behavior: isStill ? "auto" : "smooth" })
}
