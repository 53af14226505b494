/* Sector and role: chosen once, remembered on every page; an address may bring them along. */
import { keep, recall } from "./storage.js"

const STORED = { sector: "sector", role: "rol" }

export function startChoices() {
  // In a list a choice is a filter, not who you are: it is neither taken from memory nor kept.
  if (document.querySelector("[data-filtered]")) return
  const address = new URLSearchParams(location.search)
  for (const [name, key] of Object.entries(STORED)) {
    const buttons = radios(name)
    const asked = address.get(key) ?? recall(key)
    const found = buttons.find((button) => button.value === asked)
    if (found) found.checked = true
    if (found && address.has(key)) keep(key, asked)
    for (const button of buttons) button.addEventListener("change", () => keep(key, button.value))
  }
  showTarget()
  addEventListener("hashchange", showTarget)
}

const radios = (name) => [...document.querySelectorAll(`input[type="radio"][name="${name}"]`)]

/* An address may name a part of another sector than the one chosen: show it, without forgetting the choice. */
function showTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const panel = target && target.closest("[data-sector]")
  if (!panel || panel.getClientRects().length) return
  const button = radios("sector").find((radio) => radio.value === panel.dataset.sector)
  if (button) button.checked = true
  target.scrollIntoView()
}
