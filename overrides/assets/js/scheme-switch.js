/* The button for dark colours. */
import { keep } from "./storage.js"

export function startSchemeSwitch() {
  const button = document.querySelector("[data-scheme-switch]")
  const root = document.documentElement
  const show = () => button.setAttribute("aria-pressed", String(root.dataset.mdColorScheme === "slate"))
  button.addEventListener("click", () => {
    root.dataset.mdColorScheme = root.dataset.mdColorScheme === "slate" ? "default" : "slate"
    keep("kleuren", root.dataset.mdColorScheme)
    show()
  })
  show()
  button.hidden = false
}
