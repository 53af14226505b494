/* What stands ready before anybody searches: the key, and the boxes that bring the rest when they are touched. */

export function startSearch() {
  const page = document.querySelector("[data-search]")
  const box = document.querySelector("[data-search-box]")
  addEventListener("keydown", (event) => toTheBox(event, page ?? box))
  if (box) whenTouched(box, "box")
  if (!page) return
  whenTouched(page, "page")
  if (location.search) wake(page, "page")
}

function whenTouched(form, view) {
  for (const kind of ["focusin", "pointerdown"]) form.addEventListener(kind, () => wake(form, view), { once: true })
}

const awake = new Set()

/* Script and index at once, so that neither waits for the other. */
async function wake(form, view) {
  if (awake.has(form)) return
  awake.add(form)
  const language = document.documentElement.lang
  const index = fetch(new URL(`../search/${language}.json`, import.meta.url)).then((answer) => answer.json())
  index.catch(() => {})
  const { start } = await import("./search/search.js")
  start[view](form, index)
}

function toTheBox(event, form) {
  const busy = event.target.closest("input, textarea, select, [contenteditable]")
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || busy) return
  const input = form?.querySelector("input")
  if (!input || !input.getClientRects().length) return
  event.preventDefault()
  input.focus()
  input.select()
}
