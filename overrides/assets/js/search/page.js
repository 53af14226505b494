/* The search page: results while typing, facets, and an address that can be shared. */
import { replaceAddress } from "../address.js"
import { find, findAll } from "../dom.js"
import { recall } from "../state.js"
import { fill } from "../words.js"
import { link } from "./element.js"
import { search } from "./engine.js"
import { excerpts } from "./excerpt.js"
import { showFacets } from "./facets.js"
import { readIndex } from "./index.js"
import { resultItem } from "./results.js"
import { wordsOf } from "./words.js"

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./engine.js").Answer} Answer */
/** @typedef {ReturnType<typeof parts>} View */

const AT_ONCE = 10
/** So long, in milliseconds, results wait for the sentences that they quote; after that these come when they come. */
const PATIENCE = 40

/** @param {HTMLFormElement} form @param {import("./index.js").Data} data */
export function startPage(form, data) {
  const view = parts(form)
  const index = readIndex(data)
  const address = new URLSearchParams(location.search)
  if (!view.input.value) view.input.value = address.get("term") ?? ""
  const facets = showFacets(view.facets, index, address, () => run())
  const run = (most = AT_ONCE) => show(view, index, facets, most)
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    run()
  })
  view.input.addEventListener("input", () => run())
  view.more.addEventListener("click", async () => {
    const shown = view.list.children.length
    await run(Infinity)
    const next = view.list.children[shown]
    if (next) focusFirst(findAll(next, "a"))
  })
  view.clear.addEventListener("click", async () => {
    facets.clear()
    await run()
    focusFirst(findAll(view.filters, "summary, input"))
  })
  run()
}

/** A button that is done hides, and leaves the focus to what it brought: the first of these that is in view. @param {HTMLElement[]} parts */
function focusFirst(parts) {
  parts.find((each) => each.getClientRects().length)?.focus()
}

/** @param {HTMLFormElement} form */
function parts(form) {
  const part = (/** @type {string} */ name) => find(document, `[data-search-${name}]`)
  return {
    form,
    /** @type {Record<string, string>} */
    words: JSON.parse(form.dataset.words ?? "{}"),
    input: find(form, "input", HTMLInputElement),
    base: new URL("../", form.action).href,
    found: part("found"),
    status: part("status"),
    list: part("results"),
    meant: part("meant"),
    filters: part("filters"),
    facets: part("facets"),
    more: part("more"),
    clear: part("clear"),
    browse: part("browse"),
    /** How often was searched: what comes late for an older one is dropped. */
    searches: 0,
  }
}

/** @param {View} view @param {Index} index @param {ReturnType<typeof showFacets>} facets @param {number} most */
async function show(view, index, facets, most) {
  view.searches += 1
  const term = view.input.value.trim()
  remember(term, facets.chosen())
  if (!term) return forget(view)
  const answer = search(term, index, { chosen: facets.chosen(), sector: recall("sector") })
  const source = { base: view.base, quote: excerpts(answer.query, index) }
  const results = answer.cards.slice(0, most).map((found, place) => resultItem(found, source, place === 0))
  const whole = Promise.all(results.map((result) => result.whole))
  if (!(await isStillAsked(view, whole))) return
  facets.count(answer.counts)
  view.clear.hidden = !facets.any()
  view.status.textContent = message(view.words, answer, term, index)
  suggest(view, answer)
  view.list.replaceChildren(...results.map(({ item }) => item))
  view.more.hidden = results.length === answer.cards.length
  view.browse.hidden = answer.cards.length > 0
  // Where nothing is found there is nothing to narrow.
  view.found.hidden = !answer.unfiltered
}

/** Whether nothing else was asked while results waited for their sentences. @param {View} view @param {Promise<unknown>} whole */
async function isStillAsked(view, whole) {
  const { searches } = view
  await Promise.race([whole, new Promise((done) => setTimeout(done, PATIENCE))])
  return searches === view.searches
}

/** Nothing is asked: what was said about the last query goes. @param {View} view */
function forget(view) {
  view.status.textContent = ""
  view.meant.hidden = true
  view.found.hidden = true
  view.browse.hidden = false
}

/** @param {View["words"]} words @param {Answer} answer @param {string} term @param {Index} index */
function message(words, { cards, query, unfiltered }, term, index) {
  if (!cards.length) return fill(unfiltered ? words.filtered : words.none, { term })
  const count = fill(words[cards.length === 1 ? "one" : "count"], { n: cards.length, term })
  const corrected = wordsOf(term).map((word) => readAs(word, query.instead, index))
  const more = [
    ...(query.instead.size ? [fill(words.instead, { term: corrected.join(" ") })] : []),
    ...query.unknown.map((word) => fill(words.unknown, { term: word })),
  ]
  return more.length ? `${count}. ${more.join(" ")}` : count
}

/** @param {string} word @param {Map<string, number>} instead @param {Index} index */
function readAs(word, instead, index) {
  const number = instead.get(word)
  return number === undefined ? word : index.form(number)
}

/** Never nothing: words that look like what was not found. @param {View} view @param {Answer} answer */
function suggest(view, { suggestions, cards, unfiltered }) {
  view.meant.hidden = !suggestions.length || (!cards.length && unfiltered > 0)
  const links = suggestions.map((word) => link(`?term=${encodeURIComponent(word)}`, word))
  view.meant.replaceChildren(view.words.meant, ...links.flatMap((each) => [" ", each]))
}

/** @param {string} term @param {import("./engine.js").Chosen} chosen */
function remember(term, chosen) {
  const query = new URLSearchParams(term ? { term } : {})
  for (const [name, values] of Object.entries(chosen)) for (const value of values) query.append(name, value)
  const text = query.toString()
  replaceAddress(text ? `?${text}` : location.pathname)
}
