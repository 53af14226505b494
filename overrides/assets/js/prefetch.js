/* The page behind a link is fetched while somebody points at it, so that it is there at the click. */

/** Who only passes by asks for nothing. */
const STAYS = 80

/** @param {HTMLElement} body */
export function startPrefetch(body) {
  const { connection } = /** @type {{ connection?: { saveData: boolean } }} */ (navigator)
  if (connection?.saveData) return
  const asked = new Set([pageOf(location)])
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  const stop = () => clearTimeout(waiting)
  const start = (/** @type {Event} */ { target }) => {
    stop()
    const link = target instanceof Element ? target.closest("a") : null
    if (link && leadsToPage(link) && !asked.has(pageOf(link))) waiting = setTimeout(ask, STAYS, pageOf(link))
  }
  const ask = (/** @type {string} */ href) => {
    asked.add(href)
    document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href }))
  }
  for (const kind of ["pointerover", "focusin"]) body.addEventListener(kind, start, { passive: true })
  for (const kind of ["pointerout", "pointercancel", "focusout"]) body.addEventListener(kind, stop, { passive: true })
}

/** @param {Location | HTMLAnchorElement} address */
const pageOf = ({ origin, pathname, search }) => origin + pathname + search

/** A page of ours; a film or a file to keep is not. @param {HTMLAnchorElement} link */
const leadsToPage = (link) => link.origin === location.origin && link.pathname.endsWith("/") && !link.download
