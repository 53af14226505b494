/* The box in the header: the best results while typing, as a combobox with a list (ARIA Authoring Practices). */
import { recall } from "../state.js"
import { search } from "./engine.js"
import { readIndex } from "./index.js"
import { element } from "./results.js"
import { fill } from "../words.js"

const MOST = 6

export function startBox(form, data) {
  const view = prepare(form)
  const index = readIndex(data)
  const run = () => show(view, index)
  view.input.addEventListener("input", run)
  view.input.addEventListener("focus", run)
  view.input.addEventListener("keydown", (event) => onKey(event, view))
  form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || close(view))
  view.list.addEventListener("pointerdown", (event) => event.preventDefault())
  if (document.activeElement === view.input) run()
}

function prepare(form) {
  const input = form.querySelector("input")
  const list = Object.assign(element("ul", "header-search__list"), { id: "zoek-lijst", hidden: true })
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", form.dataset.label)
  const status = element("p", "visually-hidden")
  status.setAttribute("role", "status")
  const says = { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" }
  for (const [name, value] of Object.entries(says)) input.setAttribute(name, value)
  form.append(list, status)
  return { form, input, list, status, base: new URL("../", form.action).href, at: -1 }
}

function show(view, index) {
  const term = view.input.value.trim()
  if (!term) return close(view)
  const { cards, suggestions } = search(view.input.value, index, { sector: recall("sector") })
  const options = cards.slice(0, MOST).map((card) => option(card, view.base))
  for (const word of suggestions)
    options.push(row(word, view.form.dataset.meant, `${view.form.action}?term=${encodeURIComponent(word)}`))
  options.push(
    row(fill(view.form.dataset.all, { n: cards.length }), "", `${view.form.action}?term=${encodeURIComponent(term)}`),
  )
  options.forEach((each, at) => (each.id = `zoek-${at}`))
  view.list.replaceChildren(...options)
  view.list.hidden = false
  view.input.setAttribute("aria-expanded", "true")
  choose(view, -1)
  const says = cards.length ? view.form.dataset.count : view.form.dataset.none
  view.status.textContent = fill(says, { n: cards.length, term })
}

/* A card, or the part of it that answers better than the card itself. */
function option({ card, parts, score }, base) {
  const [first] = parts
  const part =
    first && card.kind !== "term" && first.score > score * 0.55 && first.entry.kind !== "scene" ? first.entry : null
  return row(
    part ? part.title : card.title,
    part ? `${card.title} · ${part.where}`.replace(/ · $/, "") : card.where,
    base + (part ?? card).url,
  )
}

function row(title, where, href) {
  const item = element("li")
  item.setAttribute("role", "option")
  item.setAttribute("aria-selected", "false")
  item.append(element("b", "", title), element("span", "", where))
  item.dataset.href = href
  item.addEventListener("click", () => location.assign(href))
  return item
}

function onKey(event, view) {
  const { length } = view.list.children
  if (event.key === "Escape") return view.list.hidden ? (view.input.value = "") : (event.preventDefault(), close(view))
  if (view.list.hidden) return
  const moves = { ArrowDown: view.at + 1, ArrowUp: view.at < 0 ? length - 1 : view.at - 1 }
  if (event.key in moves) {
    event.preventDefault()
    choose(view, moves[event.key] >= length ? -1 : moves[event.key])
  }
  if (event.key === "Enter" && view.at >= 0) {
    event.preventDefault()
    location.assign(view.list.children[view.at].dataset.href)
  }
}

/* -1 is the box itself. */
function choose(view, at) {
  view.at = at
  ;[...view.list.children].forEach((each, number) => each.setAttribute("aria-selected", String(number === at)))
  if (at < 0) return view.input.removeAttribute("aria-activedescendant")
  view.input.setAttribute("aria-activedescendant", view.list.children[at].id)
  view.list.children[at].scrollIntoView({ block: "nearest" })
}

function close(view) {
  view.list.hidden = true
  view.at = -1
  view.input.setAttribute("aria-expanded", "false")
  view.input.removeAttribute("aria-activedescendant")
}
