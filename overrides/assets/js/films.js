/* Fetches the player only where there is something to play. */
const PARTS = { "[data-film]": "startFilm", "[data-in-place]": "startInPlace", "[data-external]": "startExternal" }

export async function startFilms() {
  const found = Object.entries(PARTS).flatMap(([mark, start]) =>
    [...document.querySelectorAll(mark)].map((element) => [start, element]),
  )
  if (!found.length) return
  const player = await import("./player.js")
  for (const [start, element] of found) player[start](element)
}
