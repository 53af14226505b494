/* Fetches the player only where there is something to play. */

/** @param {HTMLElement} root */
export async function startFilm(root) {
  const player = await import("./player.js")
  if (root.dataset.film !== undefined) player.startFilm(root)
  else if (root.dataset.inPlace !== undefined) player.startInPlace(root)
  else player.startExternal(root)
}
