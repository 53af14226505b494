/* Small things that older browsers miss. */
export function openFoldsForPrint() {
  const closed = () => document.querySelectorAll("details:not([open]):not(.menu)")
  let opened = []
  addEventListener("beforeprint", () => {
    opened = [...closed()]
    for (const fold of opened) fold.open = true
  })
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false
  })
}

/* The button that prints the plan of a module. */
export function printPlan() {
  for (const button of document.querySelectorAll('[data-do="print-plan"]')) {
    button.hidden = false
    button.addEventListener("click", () => print())
  }
}

export function closeMenu() {
  const menu = document.querySelector(".menu")
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false
      menu.querySelector("summary").focus()
    }
  })
  addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false
  })
}
