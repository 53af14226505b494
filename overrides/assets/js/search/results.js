/* One result: a card with its best hits below it; the first card, which is mostly the right one, shows more of them. A film
   shows its picture, and the moment at which what was looked for is said. */
import { find } from "../dom.js"
import { posterOf } from "../made-film-card.js"
import { clockTime, fill } from "../words.js"
import { element, link } from "./element.js"

/** @typedef {import("./rank.js").Found} Found */
/** @typedef {import("./excerpt.js").Quoted} Quoted */
/** @typedef {{ own: Quoted, hits: Quoted[] }} Quotes What a card says itself, and what its parts say. */
/** @typedef {{ root: string, said: string, iconOf: (card: import("./index.js").Entry) => string }} Look Where pictures stand, how a moment is said, and the icon of a card. */

const BEST = 3
const BEST_OF_FIRST = 5
/** So many parts are looked at for a hit to show. */
export const LOOKED_AT = 8

/** @param {number} place */
const mostAt = (place) => (place ? BEST : BEST_OF_FIRST)

/** A result; its sentences come after it. @param {Found} found @param {number} place @param {string} base The address of the language. @param {Look} look */
export function resultItem(found, place, base, look) {
  const { card, parts, score } = found
  const item = card.kind === "video" ? filmItem(found, base, look) : element("li", "hit hit--row")
  item.dataset.kind = card.kind
  item.dataset.score = score.toFixed(1)
  if (card.kind === "video") return item
  const heading = element("h3")
  heading.append(link(base + card.url, card.title))
  const mark = element("span", "tile tile--tint")
  mark.setAttribute("aria-hidden", "true")
  mark.append(element("span", `icon icon--${look.iconOf(card)}`))
  const where = element("p", "hit__where", card.where)
  item.append(mark, heading, where, waiting(Math.min(mostAt(place), parts.length)))
  return item
}

/** @param {Found} found @param {string} base @param {Look} look */
function filmItem({ card }, base, { root, said }) {
  const item = element("li", "hit hit--film")
  const [where, length] = card.where.split(" · ")
  const [minutes, seconds] = (length ?? "").split(":").map(Number)
  const heading = element("h3")
  heading.append(link(base + card.url, card.title))
  const line = element("p", "film-card__where", where)
  line.dataset.said = said
  const film = element("article", "film-card")
  film.append(
    posterOf(length ? `${root}${card.url}poster-klein.webp` : "", length ? minutes * 60 + seconds : 0),
    heading,
    line,
  )
  item.append(film)
  return item
}

/** The moment at which a film says it, in place of where the film belongs. @param {HTMLElement} item @param {Quotes} quotes @param {string} base */
function sayMoment(item, { own, hits }, base) {
  find(item, "h3 a").replaceChildren(...nodesOf(own.title))
  const spoken = hits.find(({ start }) => start !== undefined)
  if (!spoken) return
  const line = find(item, "[data-said]")
  const moment = link(momentAddress(base + spoken.entry.url, spoken.start), "")
  moment.textContent = fill(line.dataset.said, { time: clockTime(spoken.start ?? 0) })
  line.replaceChildren(moment)
}

/** @param {string} address @param {number | undefined} start */
const momentAddress = (address, start) =>
  start === undefined ? address : address.replace(/#.*$|$/, `#t=${start.toFixed(1)}`)

/** As high as what is to come, so that nothing moves then. @param {number} rows */
function waiting(rows) {
  if (!rows) return element("p", "hit__text hit__text--waiting")
  const list = element("ul", "hit__subs hit__subs--waiting")
  for (let row = 0; row < rows; row++) list.append(element("li"))
  return list
}

/** Give results their sentences, from a place on. @param {HTMLElement[]} items @param {Quotes[]} quotes @param {number} from @param {string} base @param {boolean} still Whether what is in view stays as high as it is. */
export function fillIn(items, quotes, from, base, still = false) {
  const bodies = quotes.map((_, at) => /** @type {HTMLElement} */ (items[from + at].lastElementChild))
  const heights = bodies.map((body) => (still && isInView(body) ? body.offsetHeight : 0))
  for (const [at, { own, hits }] of quotes.entries()) {
    if (items[from + at].dataset.kind === "video") {
      sayMoment(items[from + at], { own, hits }, base)
      continue
    }
    find(items[from + at], "h3 a").replaceChildren(...nodesOf(own.title))
    const shown = hits.slice(0, mostAt(from + at))
    const made = shown.length ? element("ul", "hit__subs") : element("p", "hit__text")
    made.append(...(shown.length ? shown.map((each) => hit(each, base)) : nodesOf(own.nodes)))
    if (heights[at]) made.style.minBlockSize = `${heights[at]}px`
    bodies[at].replaceWith(made)
  }
}

/** @param {HTMLElement} body */
const isInView = (body) => body.isConnected && body.getBoundingClientRect().top < innerHeight

/** @param {import("./excerpt.js").Marked} pieces */
const nodesOf = (pieces) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : element("mark", "", piece.found)))

/** A sentence that is said in a video is a link to its second. @param {Quoted} quoted @param {string} base */
function hit({ entry, title, nodes, start }, base) {
  const anchor = link(momentAddress(base + entry.url, start), "")
  const words = element("span")
  const at = element("span", "at", start === undefined ? entry.where : clockTime(start))
  words.append(...nodesOf(wordsOf(entry, title, nodes)))
  anchor.append(at, words)
  const item = element("li")
  item.append(anchor)
  return item
}

/** The title and what is quoted; one of them where the other has nothing that was looked for. @param {import("./index.js").Entry} entry @param {Quoted["title"]} title @param {Quoted["nodes"]} nodes */
function wordsOf(entry, title, nodes) {
  const isSaid = nodes.some((node) => typeof node !== "string")
  if (entry.kind === "scene") return isSaid ? nodes : title
  if (!isSaid) return title
  return [...title, /[?!.]$/.test(entry.title) ? " " : ": ", ...nodes]
}
