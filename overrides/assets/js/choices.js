/* Sector and role: chosen once, remembered on every page; an address may bring them along. */
import { named } from "./address.js"
import { findAll, findAny } from "./dom.js"
import { forget, keep, onChange, recall } from "./state.js"

const KEY_BY_NAME = /** @type {const} */ ({ sector: "sector", role: "rol" })

/** @typedef {keyof typeof KEY_BY_NAME} Choice */
const CHOICES = /** @type {Choice[]} */ (Object.keys(KEY_BY_NAME))

/** @param {HTMLElement} page */
export function startChoices(page) {
  // In a list a choice is a filter, not who you are: it is neither taken from memory nor kept.
  if (findAny(page, "[data-filtered]")) return
  const address = new URLSearchParams(location.search)
  for (const name of CHOICES) start(name, address.get(KEY_BY_NAME[name]), radios(page, name))
  onChange(() => {
    for (const name of CHOICES) choose(radios(page, name), recall(KEY_BY_NAME[name]))
  })
  // A form that is emptied forgets what was chosen in it.
  page.addEventListener("reset", () => {
    for (const name of CHOICES) forget(KEY_BY_NAME[name])
  })
  showTarget(page)
  addEventListener("hashchange", () => showTarget(page))
}

/** @param {Choice} name @param {string | null} asked @param {HTMLInputElement[]} buttons */
function start(name, asked, buttons) {
  const key = KEY_BY_NAME[name]
  const put = (/** @type {string} */ value) => keep(key, /** @type {any} */ (value))
  if (asked !== null && choose(buttons, asked)) put(asked)
  else choose(buttons, recall(key))
  for (const button of buttons) button.addEventListener("change", () => put(button.value))
}

/** @param {HTMLInputElement[]} buttons @param {string | null} value */
function choose(buttons, value) {
  const found = buttons.find((button) => button.value === value)
  if (found) found.checked = true
  return found
}

/** @param {HTMLElement} page @param {string} name */
const radios = (page, name) => findAll(page, `input[type="radio"][name="${name}"]`, HTMLInputElement)

/** An address may name a part of another sector than the one chosen: show it, without forgetting the choice. @param {HTMLElement} page */
function showTarget(page) {
  const target = named()
  const panel = /** @type {HTMLElement | null | undefined} */ (target?.closest("[data-sector]"))
  if (!target || !panel || panel.getClientRects().length) return
  choose(radios(page, "sector"), panel.dataset.sector ?? null)
  target.scrollIntoView()
}
