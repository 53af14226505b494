/* Sector and role: chosen once, remembered on every page; an address may bring them along. */
import { keep, recall } from "./storage.js"

const STORED = { sector: "sector", role: "rol" }
const LISTS = "[data-filtered]"

export function startChoices() {
  const address = new URLSearchParams(location.search)
  for (const [name, key] of Object.entries(STORED)) {
    const buttons = [...document.querySelectorAll(`input[type="radio"][name="${name}"]`)]
    // A list of everything starts whole: there the choice is a filter, not who you are.
    const asked = address.get(key) ?? (document.querySelector(LISTS) ? null : recall(key))
    const found = buttons.find((button) => button.value === asked)
    if (found) found.checked = true
    if (found && address.has(key)) keep(key, asked)
    for (const button of buttons) button.addEventListener("change", () => keep(key, button.value))
  }
}
