/* Style sheets that only some visitors need: they come with what they are for. */

/**
 * Ready once its styles are there; they count after those that the page links. Without them a part still works, less
 * well to look at; that is better than not at all.
 * @param {string} name
 */
export function stylesFor(name) {
  const href = new URL(`../css/${name}.css`, import.meta.url).href
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href })
  document.body.append(link)
  return new Promise((done) => (link.onload = link.onerror = done))
}
