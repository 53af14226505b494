/* The search page: results while typing, facets, and an address that can be shared. */
import { replaceAddress } from "../address.js"
import { find, findAll } from "../dom.js"
import { recall } from "../state.js"
import { fill } from "../words.js"
import { link } from "./element.js"
import { showFacets } from "./facets.js"
import { drawFirst, drawRest, FIRST, makeResults } from "./list.js"
import { LOOKED_AT } from "./results.js"
import { newest } from "./turns.js"

/** @typedef {import("./asking.js").Ask} Ask */
/** @typedef {import("./asking.js").Value<"search">} Answer */
/** @typedef {ReturnType<typeof parts>} View */

const AT_ONCE = 10
/** So long, in milliseconds, after a key something may move: it is what the visitor waits for. */
const EXPECTED = 400

/** @param {HTMLFormElement} form @param {Ask} ask @param {import("./index.js").Facet[]} all */
export function startPage(form, ask, all) {
  const view = parts(form, ask)
  const address = new URLSearchParams(location.search)
  if (!view.input.value) view.input.value = address.get("term") ?? ""
  const facets = showFacets(view.facets, all, address, () => run())
  const run = (most = AT_ONCE) => {
    view.acted = performance.now()
    return show(view, facets, most)
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    run()
  })
  view.input.addEventListener("input", () => run())
  view.more.addEventListener("click", async () => {
    await run(Infinity)
    // Not counted from the list: when somebody is quick, the first of them alone stand there yet.
    const next = view.list.children[AT_ONCE]
    if (next) focusFirst(findAll(next, "a"))
  })
  view.clear.addEventListener("click", async () => {
    facets.clear()
    await run()
    focusFirst(findAll(view.filters, "summary, input"))
  })
  show(view, facets, AT_ONCE)
}

/** A button that is done hides, and leaves the focus to what it brought: the first of these that is in view. @param {HTMLElement[]} parts */
function focusFirst(parts) {
  parts.find((each) => each.getClientRects().length)?.focus()
}

/** @param {HTMLFormElement} form @param {Ask} ask */
function parts(form, ask) {
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
    search: newest((/** @type {string} */ term, /** @type {import("./worker.js").Wish} */ wish) =>
      ask("search", term, wish),
    ),
    quote: (/** @type {string} */ term, /** @type {Answer["cards"]} */ cards) =>
      ask(
        "quote",
        term,
        cards.map(({ card, parts }) => [card.number, ...parts.map(({ entry }) => entry.number)]),
      ),
    /** How often was searched: what comes late for an older one is dropped. */
    searches: 0,
    /** When the visitor last did something here; long ago when the page itself began. */
    acted: -EXPECTED,
  }
}

/** @param {View} view @param {ReturnType<typeof showFacets>} facets @param {number} most */
async function show(view, facets, most) {
  view.searches += 1
  const term = view.input.value.trim()
  const chosen = facets.chosen()
  remember(term, chosen)
  if (!term) return forget(view)
  const asked = askedNow(view, term)
  const wish = { chosen, sector: recall("sector"), cards: most, parts: LOOKED_AT, quoted: FIRST }
  const answer = await view.search(term, wish)
  if (!answer || asked.isOld()) return
  const results = makeResults(answer, asked)
  facets.count(answer.counts)
  view.clear.hidden = !facets.any()
  tell(view, answer, term)
  drawFirst(view.list, results, most === AT_ONCE)
  drawRest(view.list, results, asked)
}

/** @param {View} view @param {string} term @returns {import("./list.js").Asked} */
function askedNow(view, term) {
  const { searches, base, quote } = view
  return {
    base,
    quote: (cards) => quote(term, cards),
    isOld: () => searches !== view.searches,
    isStill: () => performance.now() - view.acted > EXPECTED,
  }
}

/** @param {View} view @param {Answer} answer @param {string} term */
function tell(view, answer, term) {
  view.status.textContent = message(view.words, answer, term)
  suggest(view, answer)
  view.more.hidden = answer.cards.length === answer.found
  view.browse.hidden = answer.found > 0
  // Where nothing is found there is nothing to narrow.
  view.found.hidden = !answer.unfiltered
}

/** Nothing is asked: what was said about the last query goes. @param {View} view */
function forget(view) {
  view.status.textContent = ""
  view.meant.hidden = true
  view.found.hidden = true
  view.browse.hidden = false
}

/** @param {View["words"]} words @param {Answer} answer @param {string} term */
function message(words, { found, unfiltered, readAs, unknown }, term) {
  if (!found) return fill(unfiltered ? words.filtered : words.none, { term })
  const count = fill(words[found === 1 ? "one" : "count"], { n: found, term })
  const more = [
    ...(readAs ? [fill(words.instead, { term: readAs })] : []),
    ...unknown.map((word) => fill(words.unknown, { term: word })),
  ]
  return more.length ? `${count}. ${more.join(" ")}` : count
}

/** Never nothing: words that look like what was not found. @param {View} view @param {Answer} answer */
function suggest(view, { suggestions, found, unfiltered }) {
  view.meant.hidden = !suggestions.length || (!found && unfiltered > 0)
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
