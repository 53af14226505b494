/* The box in the header: the best results while typing, as a combobox with a list (ARIA Authoring Practices). */
import { find } from "../dom.js"
import { recall } from "../state.js"
import { fill } from "../words.js"
import { element } from "./element.js"
import { frame, newest } from "./turns.js"

/** @typedef {import("./asking.js").Ask} Ask */
/** @typedef {ReturnType<typeof prepare>} View */

const MOST = 6
/** A part stands for its card when it answers nearly as well as all of the card. */
const NEARLY = 0.55
/** How the sentence looks that says what was found: beside the list, and alone. */
const BESIDE = "visually-hidden"
const ALONE = "header-search__none"

/** @param {HTMLFormElement} form @param {Ask} ask */
export function startBox(form, ask) {
  const view = prepare(form, ask)
  const run = () => show(view)
  view.input.addEventListener("input", run)
  view.input.addEventListener("focus", run)
  view.input.addEventListener("keydown", (event) => onKey(event, view))
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close(view)
  })
  view.list.addEventListener("pointerdown", (event) => event.preventDefault())
  if (document.activeElement === view.input) run()
}

/** @param {HTMLFormElement} form @param {Ask} ask */
function prepare(form, ask) {
  const input = find(form, "input", HTMLInputElement)
  const list = Object.assign(element("ul", "header-search__list"), { id: "zoek-lijst", hidden: true })
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", form.dataset.label ?? "")
  const status = element("p", BESIDE)
  status.setAttribute("role", "status")
  const says = { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" }
  for (const [name, value] of Object.entries(says)) input.setAttribute(name, value)
  form.append(list, status)
  const search = newest((/** @type {string} */ text, /** @type {import("./worker.js").Wish} */ wish) =>
    ask("search", text, wish),
  )
  /** `asked`: how often something was asked or closed; what comes late for an older one is dropped. */
  return { form, input, list, status, search, base: new URL("../", form.action).href, at: -1, asked: 0 }
}

/** @param {View} view */
async function show(view) {
  view.asked += 1
  const { asked } = view
  const term = view.input.value.trim()
  if (!term) return close(view)
  const answer = await view.search(view.input.value, { sector: recall("sector"), cards: MOST, parts: 1 })
  await frame()
  if (answer && asked === view.asked) draw(view, term, answer)
}

/** @param {View} view @param {string} term @param {import("./asking.js").Value<"search">} answer */
function draw(view, term, { cards, found: count, suggestions }) {
  const { form, list, input, status } = view
  const all = count > MOST ? [row(fill(form.dataset.all, { n: count }), "", pageOf(form, term))] : []
  const options = [
    ...cards.map((found) => option(found, view.base)),
    ...suggestions.map((word) => row(word, form.dataset.meant ?? "", pageOf(form, word))),
    ...all,
  ]
  options.forEach((each, at) => {
    each.id = `zoek-${at}`
  })
  list.replaceChildren(...options)
  list.hidden = !options.length
  input.setAttribute("aria-expanded", String(!list.hidden))
  choose(view, -1)
  status.textContent = fill(countOf(form, count), { n: count, term })
  // Without a list the sentence is all there is, so then everybody reads it.
  status.className = list.hidden ? ALONE : BESIDE
}

/** How many there are, in words. @param {HTMLFormElement} form @param {number} count */
function countOf({ dataset }, count) {
  if (!count) return dataset.none
  return count === 1 ? dataset.one : dataset.count
}

/** The search page about a word. @param {HTMLFormElement} form @param {string} term */
const pageOf = (form, term) => `${form.action}?term=${encodeURIComponent(term)}`

/** A card, or the part of it that answers better than the card itself. @param {import("./rank.js").Found} found @param {string} base */
function option({ card, parts, score }, base) {
  const [best] = parts
  const isPart = best && card.kind !== "term" && best.entry.kind !== "scene" && best.score > score * NEARLY
  if (!isPart) return row(card.title, card.where, base + card.url)
  const { title, where, url } = best.entry
  return row(title, where ? `${card.title} · ${where}` : card.title, base + url)
}

/** @param {string} title @param {string} where @param {string} href */
function row(title, where, href) {
  const item = element("li")
  item.setAttribute("role", "option")
  item.setAttribute("aria-selected", "false")
  item.append(element("b", "", title), element("span", "", where))
  item.dataset.href = href
  item.addEventListener("click", () => location.assign(href))
  return item
}

/** @param {KeyboardEvent} event @param {View} view */
function onKey(event, view) {
  if (event.key === "Escape") return onEscape(event, view)
  if (view.list.hidden) return
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault()
    choose(view, next(view, event.key === "ArrowDown"))
  }
  if (event.key === "Enter" && view.at >= 0) {
    event.preventDefault()
    chosen(view)?.click()
  }
}

/** The first press closes the list, the next one clears the box. @param {KeyboardEvent} event @param {View} view */
function onEscape(event, view) {
  if (view.list.hidden) {
    view.input.value = ""
    return
  }
  event.preventDefault()
  close(view)
}

/** The box itself, -1, comes before the first and after the last. @param {View} view @param {boolean} isDown */
function next({ at, list }, isDown) {
  const { length } = list.children
  if (isDown) return at + 1 === length ? -1 : at + 1
  return at < 0 ? length - 1 : at - 1
}

/** @param {View} view */
const chosen = ({ list, at }) => /** @type {HTMLElement | undefined} */ (list.children[at])

/** @param {View} view @param {number} at */
function choose(view, at) {
  view.at = at
  for (const [number, each] of [...view.list.children].entries())
    each.setAttribute("aria-selected", String(number === at))
  const item = chosen(view)
  if (!item) return view.input.removeAttribute("aria-activedescendant")
  view.input.setAttribute("aria-activedescendant", item.id)
  item.scrollIntoView({ block: "nearest" })
}

/** @param {View} view */
function close(view) {
  view.asked += 1
  view.list.hidden = true
  view.status.className = BESIDE
  view.at = -1
  view.input.setAttribute("aria-expanded", "false")
  view.input.removeAttribute("aria-activedescendant")
}
