/* Where the visitor was. */
import { onChange, recall } from "./state.js"

/** @typedef {import("./state/kinds.js").Place} Place */

/** @param {(place: Place | null) => void} show */
export function followPlace(show) {
  onChange(() => show(recall("plek")))
  show(recall("plek"))
}

/** @param {Place} place */
export const moduleOf = (place) => place.key.split("/")[0]
