/* The lists of modules and videos: what fits the visitor from the start, the count, headings without items, and an address
   that can be shared. What is hidden is decided by the style sheet; this only follows it. */
import { replaceAddress } from "./address.js"
import { find, findAll } from "./dom.js"
import { keep, recall } from "./state.js"
import { fill } from "./words.js"

const NARROW = "(max-width: 44.9375em)"
const ANY = "alle"
/** What the visitor chose, by the name of the filter. @type {Record<string, () => string | null>} */
const OWN = { sector: () => recall("sector"), role: () => recall("rol") }

/** @typedef {ReturnType<typeof parts>} View */

/** @param {HTMLElement} list */
export function startFilters(list) {
  const view = parts(list)
  const address = new URLSearchParams(location.search)
  const isAsked = view.radios.some((radio) => address.get(radio.name) === radio.value)
  if (isAsked) choose(view, (name) => address.get(name))
  else if (recall("lijst") !== "alles") choose(view, (name) => OWN[name]?.())
  view.isOwn = !isAsked && chosenOf(view).length > 0
  list.addEventListener("change", () => {
    view.isOwn = false
    follow(view)
    remember(view)
  })
  for (const button of findAll(list, "[data-wipe]")) button.addEventListener("click", () => wipe(view))
  find(view.yours, "button").addEventListener("click", () => wipe(view))
  if (matchMedia(NARROW).matches) view.fold.open = false
  list.dataset.ready = view.fold.dataset.ready = ""
  follow(view)
}

/** @param {HTMLElement} list */
const parts = (list) => ({
  list,
  radios: findAll(list, 'input[type="radio"]', HTMLInputElement),
  fold: find(list, "[data-filters]", HTMLDetailsElement),
  none: find(list, "[data-no-items]"),
  yours: find(list, "[data-yours]"),
  /** Whether it shows what fits the visitor, and nobody asked for anything here. */
  isOwn: false,
})

/** @param {View} view @param {(name: string) => string | null | undefined} wanted */
function choose({ radios }, wanted) {
  for (const radio of radios) if (wanted(radio.name) === radio.value) radio.checked = true
}

/** Everything shows, also on the next list of this visit. @param {View} view */
function wipe(view) {
  if (view.isOwn) keep("lijst", "alles")
  for (const radio of view.radios) radio.checked = radio.value === ANY
  view.list.dispatchEvent(new Event("change"))
  const first = matchMedia(NARROW).matches ? find(view.fold, "summary") : find(view.list, "input:checked")
  first.focus()
}

/** @param {View} view */
const chosenOf = ({ radios }) => radios.filter((radio) => radio.checked && radio.value !== ANY)

/** @param {HTMLInputElement} radio */
const wordOf = (radio) => (radio.labels?.[0].textContent ?? "").trim()

/** @param {HTMLElement} element */
const isVisible = (element) => element.getClientRects().length > 0

/** @param {View} view */
const itemsLeft = ({ list }) => findAll(list, "[data-item]").filter(isVisible).length

/** @param {View} view */
function follow(view) {
  const { list, none } = view
  for (const section of findAll(list, "[data-section]")) {
    section.hidden = false
    section.hidden = !findAll(section, "[data-item]").some(isVisible)
  }
  const chosen = chosenOf(view)
  const found = itemsLeft(view)
  const count = find(list, "[data-count]")
  count.textContent = fill(count.dataset.count, { n: found, count: findAll(list, "[data-item]").length })
  find(list, "[data-wipe]").hidden = !chosen.length
  sayChosen(view, chosen)
  none.hidden = found > 0
  if (!found) offer(view, chosen)
}

/** On a phone the button says what is chosen; and a list that fits the visitor says for whom. @param {View} view @param {HTMLInputElement[]} chosen */
function sayChosen({ fold, yours, isOwn }, chosen) {
  const words = find(fold, "[data-chosen]")
  words.dataset.plain ??= words.textContent ?? ""
  const said = fill(words.dataset.chosen, { chosen: chosen.map(wordOf).join(", ") })
  words.textContent = chosen.length ? said : words.dataset.plain
  yours.hidden = !isOwn
  const who = chosen.map(({ value }) => yours.dataset[value]).join(" · ")
  if (isOwn) find(yours, '[role="status"]').textContent = fill(yours.dataset.yours, { who })
}

/** Nothing is left: what each choice would give back when it is let go. @param {View} view @param {HTMLInputElement[]} chosen */
function offer(view, chosen) {
  const buttons = chosen.map((radio) => {
    const any = view.radios.find(({ name, value }) => name === radio.name && value === ANY)
    const letGo = () => {
      if (any) any.checked = true
    }
    letGo()
    for (const section of findAll(view.list, "[data-section]")) section.hidden = false
    const n = itemsLeft(view)
    radio.checked = true
    return { n, letGo, words: fill(view.none.dataset.noItems, { choice: wordOf(radio), n }) }
  })
  for (const section of findAll(view.list, "[data-section]")) section.hidden = true
  const helping = buttons.filter(({ n }) => n > 0).map((each) => letGoButton(view, each))
  find(view.none, "[data-without]").replaceChildren(...helping)
}

/** @param {View} view @param {{ words: string, letGo: () => void }} choice */
function letGoButton({ list }, { words, letGo }) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: words })
  button.className = "button button--quiet"
  button.addEventListener("click", () => {
    letGo()
    list.dispatchEvent(new Event("change"))
    findAll(list, "[data-item] a").find(isVisible)?.focus()
  })
  return button
}

/** @param {View} view */
function remember(view) {
  const query = new URLSearchParams(chosenOf(view).map(({ name, value }) => [name, value])).toString()
  replaceAddress((query ? `?${query}` : location.pathname) + location.hash)
}
