/* One result: a card with its best hits below it; the first card, which is mostly the right one, shows more of them. */
import { clockTime } from "../words.js"
import { element, link } from "./element.js"

/** @typedef {import("./rank.js").Found} Found */
/** @typedef {import("./excerpt.js").Quoted} Quoted */
/** @typedef {{ base: string, quote: import("./excerpt.js").Quote }} Source The address of the language, and what quotes from it. */

const BEST = 3
const BEST_OF_FIRST = 5
/** So many parts are looked at for a hit to show. */
const LOOKED_AT = 8

/** A result, and when it is whole: its sentences come after it. @param {Found} found @param {Source} source @param {boolean} isFirst */
export function resultItem({ card, parts, score }, source, isFirst) {
  const item = element("li", "hit")
  item.dataset.kind = card.kind
  item.dataset.score = score.toFixed(1)
  const heading = element("h2")
  heading.append(link(source.base + card.url, card.title))
  const most = isFirst ? BEST_OF_FIRST : BEST
  const body = waiting(Math.min(most, parts.length))
  item.append(heading, element("p", "hit__where", card.where), body)
  const asked = [card, ...parts.slice(0, LOOKED_AT).map(({ entry }) => entry)]
  const whole = source
    .quote(asked)
    .then(([own, ...quoted]) => fill(body, own, quoted.filter(isHit).slice(0, most), source))
  return { item, whole }
}

/** What shows nothing that was looked for is no hit. @param {Quoted} quoted */
const isHit = ({ isMarked }) => isMarked

/** As high as what is to come, so that nothing moves then. @param {number} rows */
function waiting(rows) {
  if (!rows) return element("p", "hit__text hit__text--waiting")
  const list = element("ul", "hit__subs hit__subs--waiting")
  for (let row = 0; row < rows; row++) list.append(element("li"))
  return list
}

/** @param {HTMLElement} body @param {Quoted} own @param {Quoted[]} hits @param {Source} source */
function fill(body, own, hits, source) {
  const height = body.isConnected ? body.offsetHeight : 0
  const made = hits.length ? element("ul", "hit__subs") : element("p", "hit__text")
  made.append(...(hits.length ? hits.map((each) => hit(each, source.base)) : own.nodes))
  if (height) made.style.minBlockSize = `${height}px`
  body.replaceWith(made)
}

/** A sentence that is said in a video is a link to its second. @param {Quoted} quoted @param {string} base */
function hit({ entry, title, nodes, start }, base) {
  const anchor = link(base + entry.url, "")
  const words = element("span")
  const at = element("span", "at", start === undefined ? entry.where : clockTime(start))
  if (start !== undefined) anchor.href = anchor.href.replace(/#.*$/, `#t=${start.toFixed(1)}`)
  words.append(...wordsOf(entry, title, nodes))
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
