/* The facets beside the results: check boxes with the number of results that each would leave. */
import { find } from "../dom.js"
import { fill } from "../words.js"
import { element } from "./element.js"

/** @typedef {{ input: HTMLInputElement, count: HTMLElement, row: HTMLElement }} Box */

/** @param {HTMLElement} place @param {import("./index.js").Facet[]} facets @param {URLSearchParams} address @param {() => void} changed */
export function showFacets(place, facets, address, changed) {
  const groups = facets.map((facet) => groupOf(facet, address))
  place.replaceChildren(...groups.map(({ set }) => set))
  place.addEventListener("change", changed)
  const inputs = groups.flatMap(({ boxes }) => boxes.map(({ input }) => input))
  return {
    chosen: () => chosenOf(inputs),
    any: () => inputs.some((input) => input.checked),
    clear: () => {
      for (const input of inputs) input.checked = false
    },
    /** On the button what is chosen. @param {string} words */
    say(words) {
      const button = find(/** @type {HTMLElement} */ (place.closest("details")), "summary span:last-child")
      button.dataset.plain ??= button.textContent ?? ""
      const chosen = inputs.filter((input) => input.checked).map((input) => input.labels?.[0].children[1].textContent)
      button.textContent = chosen.length ? fill(words, { chosen: chosen.join(", ") }) : button.dataset.plain
    },
    count: (/** @type {number[][]} */ counts) => {
      for (const [facet, group] of groups.entries()) tell(group, counts[facet])
    },
  }
}

/** @param {import("./index.js").Facet} facet @param {URLSearchParams} address */
function groupOf({ name, title, values }, address) {
  const boxes = values.map(([value, label]) => box(name, value, label, address.getAll(name).includes(value)))
  const set = element("fieldset")
  set.append(element("legend", "", title), ...boxes.map(({ row }) => row))
  return { set, boxes }
}

/** @param {string} name @param {string} value @param {string} label @param {boolean} checked @returns {Box} */
function box(name, value, label, checked) {
  const input = Object.assign(element("input"), { type: "checkbox", name, value, checked })
  const count = element("span")
  const row = element("label")
  row.append(input, element("span", "", label), count)
  return { input, count, row }
}

/** @param {HTMLInputElement[]} inputs @returns {import("./engine.js").Chosen} */
function chosenOf(inputs) {
  /** @type {import("./engine.js").Chosen} */
  const found = {}
  for (const { name, value, checked } of inputs) if (checked) found[name] = [...(found[name] ?? []), value]
  return found
}

/** What would leave nothing goes, unless somebody just let it go herself, and with all of its values the facet. @param {{ set: HTMLElement, boxes: Box[] }} group @param {number[]} counts */
function tell({ set, boxes }, counts) {
  boxes.forEach(({ input, count, row }, value) => {
    // What stays as it is need not be laid out again.
    if (count.textContent !== String(counts[value])) count.textContent = String(counts[value])
    row.hidden = !counts[value] && !input.checked && input !== document.activeElement
  })
  set.hidden = boxes.every(({ row }) => row.hidden)
}
