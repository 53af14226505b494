/* Fetches the player only where there is something to play; on a module's page only once somebody wants to. */
import { isForAnotherTab } from "./address.js"
import { find } from "./dom.js"

/** @param {HTMLElement} root */
export async function startFilm(root) {
  if (root.dataset.inPlace !== undefined) return startInPlace(root)
  const player = await import("./player.js")
  if (root.dataset.film !== undefined) player.startFilm(root)
  else player.startExternal(root)
}

/** A poster leads to the film's own page; with the player it turns into the film. @param {HTMLElement} figure */
function startInPlace(figure) {
  const poster = find(figure, "a", HTMLAnchorElement)
  let isAsked = false
  poster.addEventListener("click", async (event) => {
    if (isForAnotherTab(event)) return
    event.preventDefault()
    if (isAsked) return
    isAsked = true
    try {
      const player = await import("./player.js")
      player.playInPlace(figure)
    } catch (error) {
      console.error(error)
      location.assign(poster.href)
    }
  })
}
