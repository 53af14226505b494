/* The lists of modules and videos: the count, headings without items, and an address that can be shared.
   What is hidden is decided by the style sheet; this only follows it. */
import { replaceAddress } from "./address.js"
import { find, findAll } from "./dom.js"
import { fill } from "./words.js"

const NARROW = "(max-width: 44.9375em)"
const ANY = "alle"

/** @param {HTMLElement} element */
const isVisible = (element) => element.getClientRects().length > 0

/** @param {HTMLElement} list */
export function startFilters(list) {
  const radios = findAll(list, 'input[type="radio"]', HTMLInputElement)
  const fold = find(list, "[data-filters]", HTMLDetailsElement)
  const none = find(list, "[data-no-items]")
  const address = new URLSearchParams(location.search)
  for (const radio of radios) if (address.get(radio.name) === radio.value) radio.checked = true
  list.addEventListener("change", () => {
    follow(list, none)
    remember(radios)
  })
  find(none, "button").addEventListener("click", () => {
    for (const radio of radios) radio.checked = radio.value === ANY
    list.dispatchEvent(new Event("change"))
    find(list, "input:checked").focus()
  })
  if (matchMedia(NARROW).matches && !location.search) fold.open = false
  fold.dataset.ready = ""
  follow(list, none)
}

/** @param {HTMLElement} list @param {HTMLElement} none */
function follow(list, none) {
  for (const section of findAll(list, "[data-section]")) {
    section.hidden = false
    section.hidden = !findAll(section, "[data-item]").some(isVisible)
  }
  const items = findAll(list, "[data-item]")
  const found = items.filter(isVisible).length
  const count = find(list, "[data-count]")
  count.textContent = fill(count.dataset.count, { n: found, count: items.length })
  none.hidden = found > 0
}

/** @param {HTMLInputElement[]} radios */
function remember(radios) {
  const chosen = radios
    .filter((radio) => radio.checked && radio.value !== ANY)
    .map((radio) => [radio.name, radio.value])
  const query = new URLSearchParams(chosen).toString()
  replaceAddress((query ? `?${query}` : location.pathname) + location.hash)
}
