/* Small things that older browsers miss. */
import { find, findAll } from "./dom.js"

/** What is folded prints unfolded, but for what prints as it is. @param {HTMLElement} page */
export function startFolds(page) {
  /** @type {HTMLDetailsElement[]} */
  let opened = []
  addEventListener("beforeprint", () => {
    opened = findAll(page, "details:not([open], [data-menu], [data-as-it-is])", HTMLDetailsElement)
    for (const fold of opened) fold.open = true
  })
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false
  })
}

/** The button that prints the page. @param {HTMLElement} button */
export function startPrintButton(button) {
  button.hidden = false
  button.addEventListener("click", () => print())
}

/** The menu of a phone closes at Escape, at a click beside it, and when focus leaves it. @param {HTMLDetailsElement} menu */
export function startMenu(menu) {
  const isOutside = (/** @type {EventTarget | null} */ target) => target instanceof Node && !menu.contains(target)
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return
    menu.open = false
    if (menu.contains(document.activeElement)) find(menu, "summary").focus()
  })
  addEventListener("click", (event) => {
    if (isOutside(event.target)) menu.open = false
  })
  menu.addEventListener("focusout", (event) => {
    if (isOutside(event.relatedTarget)) menu.open = false
  })
}
