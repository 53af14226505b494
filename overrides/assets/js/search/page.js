/* The search page: results while typing, facets, and an address that can be shared. */
import { replaceAddress } from "../address.js"
import { recall } from "../state.js"
import { search } from "./engine.js"
import { excerpts } from "./excerpt.js"
import { showFacets } from "./facets.js"
import { readIndex } from "./index.js"
import { resultItem } from "./results.js"
import { wordsOf } from "./words.js"
import { fill } from "../words.js"

const AT_ONCE = 10

export function startPage(form, data) {
  const view = parts(form)
  const index = readIndex(data)
  const address = new URLSearchParams(location.search)
  if (!view.input.value) view.input.value = address.get("term") ?? ""
  const facets = showFacets(view.facets, index, address, () => run())
  let most = AT_ONCE
  const run = (all = false) => {
    most = all ? Infinity : AT_ONCE
    show(view, index, facets, most)
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    run()
  })
  view.input.addEventListener("input", () => run())
  view.more.addEventListener("click", () => run(true))
  view.clear.addEventListener("click", () => {
    facets.clear()
    run()
  })
  run()
}

function parts(form) {
  const find = (name) => document.querySelector(`[data-search-${name}]`)
  return {
    form,
    words: JSON.parse(form.dataset.words),
    input: form.querySelector("input"),
    base: new URL("../", form.action).href,
    found: find("found"),
    status: find("status"),
    list: find("results"),
    meant: find("meant"),
    facets: find("facets"),
    more: find("more"),
    clear: find("clear"),
    browse: find("browse"),
  }
}

function show(view, index, facets, most) {
  const term = view.input.value.trim()
  remember(term, facets.chosen())
  view.browse.hidden = Boolean(term)
  view.found.hidden = true
  if (!term) return forget(view)
  const found = search(view.input.value, index, { chosen: facets.chosen(), sector: recall("sector") })
  // Where nothing is found there is nothing to narrow.
  view.found.hidden = !found.cards.length && !found.unfiltered
  facets.count(found.counts)
  view.clear.hidden = !facets.any()
  view.status.textContent = message(view.words, found, term, index)
  view.browse.hidden = found.cards.length > 0
  suggest(view, found)
  const shown = found.cards.slice(0, most)
  const quote = excerpts(found.query, index)
  view.list.replaceChildren(...shown.map((card, place) => resultItem(card, view.base, quote, place)))
  view.more.hidden = shown.length === found.cards.length
}

/* Nothing is asked: what was said about the last query goes. */
function forget(view) {
  view.status.textContent = ""
  view.meant.hidden = true
}

function message(words, found, term, index) {
  const { cards, query, unfiltered } = found
  if (!cards.length) return fill(unfiltered ? words.filtered : words.none, { term })
  const corrected =
    query.instead.size &&
    wordsOf(term)
      .map((word) => (query.instead.has(word) ? index.form(query.instead.get(word)) : word))
      .join(" ")
  const count = fill(words[cards.length === 1 ? "one" : "count"], { n: cards.length, term })
  return corrected ? `${count}. ${fill(words.instead, { term: corrected })}` : count
}

/* Never nothing: the words that look like it, or the same words without filters. */
function suggest(view, { suggestions, cards, unfiltered }) {
  view.meant.hidden = cards.length > 0 || unfiltered > 0 || !suggestions.length
  const links = suggestions.map((word) => {
    const link = Object.assign(document.createElement("a"), {
      href: `?term=${encodeURIComponent(word)}`,
      textContent: word,
    })
    return [" ", link]
  })
  view.meant.replaceChildren(view.words.meant, ...links.flat())
}

function remember(term, chosen) {
  const query = new URLSearchParams(term ? { term } : {})
  for (const [name, values] of Object.entries(chosen)) for (const value of values) query.append(name, value)
  const text = query.toString()
  replaceAddress(text ? `?${text}` : location.pathname)
}
