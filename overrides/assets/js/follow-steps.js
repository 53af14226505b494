/* The lists of steps and of phases say where in the page the reader is. */
import { findAll } from "./dom.js"

/** @param {HTMLElement} page */
export function followSteps(page) {
  const links = linksByPart(page)
  if (!links.size) return
  const inView = new Set()
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target)
        else inView.delete(target)
      }
      const here = [...links.keys()].find((part) => inView.has(part))
      for (const [part, own] of links) for (const link of own) mark(link, part === here)
    },
    { rootMargin: "-20% 0px -70% 0px" },
  )
  for (const part of links.keys()) watcher.observe(part)
}

/** @param {HTMLElement} page @returns {Map<Element, HTMLAnchorElement[]>} */
function linksByPart(page) {
  const found = new Map()
  for (const link of findAll(page, "[data-step-link]", HTMLAnchorElement)) {
    const part = document.getElementById(link.hash.slice(1))?.closest("section")
    if (part) found.set(part, [...(found.get(part) ?? []), link])
  }
  return found
}

/** @param {Element} link @param {boolean} isHere */
function mark(link, isHere) {
  if (isHere) link.setAttribute("aria-current", "true")
  else link.removeAttribute("aria-current")
}
