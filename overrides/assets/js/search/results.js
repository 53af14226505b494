/* One result: a card with its best hits below it; the first card, which is mostly the right one, shows more of them. */
const BEST = 3
const BEST_OF_FIRST = 5

export function resultItem({ card, parts, score }, base, quote, place) {
  const item = element("li", "hit")
  item.dataset.kind = card.kind
  item.dataset.score = score.toFixed(1)
  const heading = element("h2")
  heading.append(link(base + card.url, card.title))
  const text = element("p", "hit__text")
  const best = parts.slice(0, place === 0 ? BEST_OF_FIRST : BEST)
  item.append(heading, element("p", "hit__where", card.where), best.length ? hits(best, base, quote) : text)
  if (!best.length) quote(card).then(({ nodes }) => text.replaceChildren(...nodes))
  return item
}

function hits(best, base, quote) {
  const list = element("ul", "hit__subs")
  list.append(...best.map(({ entry }) => hit(entry, base, quote)))
  return list
}

function hit(entry, base, quote) {
  const item = element("li")
  const anchor = link(base + entry.url, "")
  const at = element("span", "at", entry.where)
  const words = element("span", "", entry.title)
  anchor.append(at, words)
  item.append(anchor)
  quote(entry).then((quoted) => fill(anchor, at, words, entry, quoted))
  return item
}

const isMark = (node) => node instanceof Node

/* A sentence that is said in a video is a link to its second. */
function fill(anchor, at, words, entry, { title, nodes, start }) {
  if (start !== undefined) {
    anchor.href = anchor.href.replace(/#.*$/, `#t=${start.toFixed(1)}`)
    at.textContent = clock(start)
  }
  // Where neither title nor sentence holds a word that was typed, the first sentence tells what it is about.
  const found = nodes.some(isMark) || (nodes.length > 0 && !title.some(isMark))
  if (entry.kind === "scene") words.replaceChildren(...(found ? nodes : title))
  else words.replaceChildren(...title, ...(found ? [/[?!.]$/.test(entry.title) ? " " : ": ", ...nodes] : []))
}

export function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`
}

export function element(tag, classes = "", text = "") {
  const made = document.createElement(tag)
  if (classes) made.className = classes
  if (text) made.textContent = text
  return made
}

function link(href, text) {
  return Object.assign(document.createElement("a"), { href, textContent: text })
}
