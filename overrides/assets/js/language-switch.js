/* The other language of a page opens where the visitor is: with what was asked, and at the same place. */
import { findAll } from "./dom.js"

/** The address may have changed since the page came, so it is read when a link is about to be used. @param {HTMLElement} switcher */
export function startLanguageSwitch(switcher) {
  const follow = () => {
    for (const each of findAll(switcher, "a", HTMLAnchorElement)) {
      each.search = location.search
      each.hash = location.hash
    }
  }
  for (const kind of ["pointerenter", "pointerdown", "focusin", "click"]) switcher.addEventListener(kind, follow)
}
