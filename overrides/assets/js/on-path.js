/* What comes next on a module's page: where the card of a path is not right for this visitor, one that is takes its place. */
import { find, findAll } from "./dom.js"
import { nextOf } from "./next-module.js"
import { doneIn } from "./progress.js"
import { onChange, recall } from "./state.js"
import { home } from "./steps.js"
import { fill, setWords } from "./words.js"

/** @typedef {import("./way-back.js").Known} Known */

/** @param {HTMLElement} cards */
export function startOnPath(cards) {
  const made = findAll(cards, "[data-next]")
  /** @type {Promise<Known> | undefined} */
  let coming
  const show = async () => {
    const isOther = Boolean(recall("rol")) || made.some(({ dataset }) => doneIn(dataset.next ?? "").size > 0)
    if (!isOther) return cards.replaceChildren(...made)
    coming ??= fetch(cards.dataset.goingOn ?? "").then((answer) => answer.json())
    cards.replaceChildren(...cardsFor(cards.dataset, made, await coming))
  }
  const tried = () => show().catch(console.error)
  onChange(tried)
  tried()
}

/** One card for the sectors that have it in common. @param {DOMStringMap} words @param {HTMLElement[]} made @param {Known} known */
function cardsFor(words, made, known) {
  /** @type {Map<string, string[]>} */
  const sectorsByNext = new Map()
  for (const sector of Object.keys(known.paths)) {
    const next = nextOn(sector, words.module ?? "", made, known)
    sectorsByNext.set(next, [...(sectorsByNext.get(next) ?? []), sector])
  }
  return [...sectorsByNext].map(([next, sectors]) => {
    const same = made.find(({ dataset }) => dataset.next === next && dataset.sector === sectors.join(" "))
    return same ?? cardOf(next, sectors, made, known, words.open)
  })
}

/** @param {HTMLElement[]} made @param {string} sector */
const cardIn = (made, sector) => made.find((card) => card.dataset.sector?.split(" ").includes(sector))

/** From the place on the path, or for who took a side road from where the page leads her. @param {string} sector @param {string} here @param {HTMLElement[]} made @param {Known} known */
function nextOn(sector, here, made, { modules, paths }) {
  const order = paths[sector].stations.map(([id]) => id)
  const planned = cardIn(made, sector)?.dataset.next ?? ""
  const own = order.includes(here) ? order.indexOf(here) : order.indexOf(planned)
  const others = order.filter((id) => id !== here)
  const told = (/** @type {string} */ id) => ({
    roles: modules[id].roles,
    done: doneIn(id).size >= modules[id].steps.length,
  })
  return nextOf(others, own, told) ?? planned
}

/** @param {string} next @param {string[]} sectors @param {HTMLElement[]} made @param {Known} known @param {string | undefined} open */
function cardOf(next, sectors, made, { modules, paths }, open) {
  const pattern = made.find(({ dataset }) => dataset.next) ?? made[0]
  const card = /** @type {HTMLElement} */ (pattern.cloneNode(true))
  const { title, lang, url } = modules[next] ?? {}
  if (!title) return card
  card.dataset.sector = sectors.join(" ")
  card.dataset.next = next
  const heading = Object.assign(document.createElement("h3"), { textContent: `${next} ${title}`, lang: lang ?? "" })
  const go = find(card, "a", HTMLAnchorElement)
  go.href = new URL(url, home()).href
  setWords(go, fill(open, { id: next }))
  const when = find(card, "[data-next-when]")
  when.replaceChildren(...sectors.map((sector) => whenOf(sector, paths[sector].name)))
  const way = document.createElement("p")
  way.append(go)
  find(card, "div").replaceChildren(when, heading, way)
  for (const picture of findAll(card, "img")) picture.remove()
  return card
}

/** @param {string} sector @param {string} name */
function whenOf(sector, name) {
  const words = Object.assign(document.createElement("span"), { textContent: name })
  words.dataset.sector = sector
  return words
}
