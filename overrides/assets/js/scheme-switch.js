/* The button for dark colours. */
import { keep, onChange, recall } from "./state.js"

const DARK = "slate"
const LIGHT = "default"

/** @param {HTMLElement} button */
export function startSchemeSwitch(button) {
  const root = document.documentElement
  const isDark = () => root.dataset.mdColorScheme === DARK
  const show = () => {
    root.dataset.mdColorScheme = recall("kleuren") ?? deviceScheme()
    button.setAttribute("aria-pressed", String(isDark()))
  }
  button.addEventListener("click", () => keep("kleuren", isDark() ? LIGHT : DARK))
  onChange(show)
  show()
  button.hidden = false
}

const deviceScheme = () => (matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT)
