/* What an address, a link or a search of the page leads to is unfolded before one gets there. */
import { named } from "./address.js"

/** @param {HTMLElement} page */
export function startReveal(page) {
  if (location.hash) show(true)
  addEventListener("hashchange", () => show(false))
  // A link to where the address already leads changes no address.
  page.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null
    if (link?.hash && link.hash === location.hash && link.pathname === location.pathname) show(false)
  })
}

/** @param {boolean} isNew the page has just come, and what folds in it may have moved what the address names */
function show(isNew) {
  const target = named()
  if (!target) return
  const opened = reveal(target)
  if (opened || (isNew && !cameBack())) target.scrollIntoView()
}

/** Unfold everything around an element. Tells whether anything was folded. @param {Element} target */
export function reveal(target) {
  const folds = []
  for (let fold = foldAround(target); fold; fold = foldAround(fold.parentElement)) folds.push(fold)
  const closed = folds.filter((fold) => !fold.open && !fold.matches("[data-menu]"))
  for (const fold of closed) fold.open = true
  return closed.length > 0
}

/** @param {Element | null} element */
const foldAround = (element) => element?.closest("details") ?? null

/** Who comes back or reloads finds the page where it was. */
function cameBack() {
  const [entry] = performance.getEntriesByType("navigation")
  return entry instanceof PerformanceNavigationTiming && entry.type !== "navigate"
}
