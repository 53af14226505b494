/* All of searching that shows, for whoever touches a box: the two places where results stand, and what asks the engine. */
import { connect } from "./asking.js"
import { startBox } from "./box.js"
import { startPage } from "./page.js"

/** @typedef {import("./asking.js").Ask} Ask */
/** @typedef {import("./index.js").Facet} Facet */
/** @type {Record<import("../search.js").View, (form: HTMLFormElement, ask: Ask, facets: Facet[]) => void>} */
const VIEWS = { box: startBox, page: startPage }

/** @param {import("../search.js").View} view @param {HTMLFormElement} form @param {import("./asking.js").Source} source */
export async function start(view, form, source) {
  const { ask, facets } = await connect(source)
  VIEWS[view](form, ask, facets)
}
