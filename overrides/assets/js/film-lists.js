/* Lists that go along with a film: chapters, and what is said. */
import { findAll } from "./dom.js"
import { momentOf } from "./film-moments.js"

/**
 * Mark the part of a list that is said now, and bring it into view where the list scrolls by itself.
 * @param {HTMLElement} list
 * @param {HTMLVideoElement} video
 * @param {import("./film-moments.js").Moment} moment
 */
export function followFilm(list, video, moment) {
  const links = findAll(list, 'a[href^="#t="]', HTMLAnchorElement)
  const parts = links.map((link) => ({ link, start: momentOf(link.hash) }))
  /** @type {HTMLAnchorElement | undefined} */
  let current
  list.dataset.follows = ""
  video.addEventListener("timeupdate", () => {
    const link = parts.findLast(({ start }) => start <= moment.now + 0.05)?.link
    if (link === current) return
    current?.removeAttribute("aria-current")
    current = link
    current?.setAttribute("aria-current", "true")
    if (current) bringIntoView(current, list)
  })
}

/** @param {HTMLElement} part @param {HTMLElement} list */
function bringIntoView(part, list) {
  if (list.scrollHeight <= list.clientHeight || list.matches(":hover, :focus-within")) return
  const far = part.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches
  list.scrollBy({ top: far, behavior: isStill ? "auto" : "smooth" })
}
