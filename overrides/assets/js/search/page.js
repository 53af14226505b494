/* The search page: results while typing, facets, and an address that can be shared. */
import { replaceAddress } from "../address.js"
import { find, findAll, findAny } from "../dom.js"
import { keep, recall } from "../state.js"
import { fill } from "../words.js"
import { besideOf } from "./beside.js"
import { link } from "./element.js"
import { showFacets } from "./facets.js"
import { groupsIn } from "./groups.js"
import { drawFirst, drawRest, FIRST, makeResults } from "./list.js"
import { LOOKED_AT } from "./results.js"
import { newest } from "./turns.js"

/** @typedef {import("./asking.js").Ask} Ask */
/** @typedef {import("./asking.js").Value<"search">} Answer */
/** @typedef {ReturnType<typeof parts>} View */

const AT_ONCE = 12
/** So long, in milliseconds, after a key something may move: it is what the visitor waits for. */
const EXPECTED = 400

/** @param {HTMLFormElement} form @param {Ask} ask @param {import("./index.js").Facet[]} all */
export function startPage(form, ask, all) {
  const view = parts(form, ask, all)
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
    const results = await run(Infinity)
    // By rank, not by place: when somebody is quick, the first of them alone stand there yet.
    const next = results?.items[AT_ONCE]
    if (next) focusFirst(findAll(next, "a"))
  })
  view.clear.addEventListener("click", async () => {
    facets.clear()
    await run()
    focusFirst(findAll(view.filters, "summary, input"))
  })
  find(view.yours, "button").addEventListener("click", async () => {
    keep("lijst", "alles")
    await run()
    view.input.focus()
  })
  show(view, facets, AT_ONCE)
}

/** A button that is done hides, and leaves the focus to what it brought: the first of these that is in view. @param {HTMLElement[]} parts */
function focusFirst(parts) {
  parts.find((each) => each.getClientRects().length)?.focus()
}

/** @param {HTMLFormElement} form @param {Ask} ask @param {import("./index.js").Facet[]} all */
function parts(form, ask, all) {
  const part = (/** @type {string} */ name) => find(document, `[data-search-${name}]`)
  return {
    form,
    /** @type {Record<string, string>} */
    words: JSON.parse(form.dataset.words ?? "{}"),
    input: find(form, "input", HTMLInputElement),
    base: new URL("../", form.action).href,
    found: part("found"),
    status: part("status"),
    groups: groupsIn(part("results")),
    beside: besideOf(form, ask),
    yours: part("yours"),
    meant: part("meant"),
    filters: part("filters"),
    facets: part("facets"),
    more: part("more"),
    clear: part("clear"),
    browse: findAny(document, "[data-search-browse]"),
    iconOf: iconsBy(all),
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

/** What a result is about, as an icon. @param {import("./index.js").Facet[]} all @returns {(card: import("./index.js").Entry) => string} */
function iconsBy(all) {
  const at = all.findIndex(({ name }) => name === "instrument")
  const icons = /** @type {Record<string, string>} */ ({ path: "school", term: "speech" })
  return ({ kind, traits }) => {
    const own = kind === "module" || kind === "instrument"
    const value = own && all[at].values.find((_, bit) => traits[at] & (1 << bit))
    return value ? value[0] : (icons[kind] ?? "list")
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
  // Who wants to see all in the order of all does not have her own sector first.
  const sector = recall("lijst") === "alles" ? null : recall("sector")
  const wish = { chosen, sector, cards: most, parts: LOOKED_AT, quoted: FIRST, answerApart: true }
  const answer = await view.search(term, wish)
  if (!answer || asked.isOld()) return
  const results = makeResults(answer, asked)
  facets.count(answer.counts)
  view.clear.hidden = !facets.any()
  sayYours(view, answer.found ? sector : null)
  tell(view, answer, term)
  facets.say(view.words.chosen)
  view.beside.answer(answer.term, asked)
  drawFirst(view.groups, results, most === AT_ONCE)
  drawRest(view.groups, results, asked).then(() => asked.isOld() || view.beside.show(answer, term))
  return results
}

/** That the page knows whose it is. @param {View} view @param {string | null} sector */
function sayYours({ yours, words }, sector) {
  yours.hidden = !sector
  if (sector) find(yours, "span").textContent = fill(yours.dataset.searchYours, { sector: words[sector] })
}

/** @param {View} view @param {string} term @returns {import("./list.js").Asked} */
function askedNow(view, term) {
  const { searches, base, quote, form, words, iconOf } = view
  return {
    base,
    look: { root: form.dataset.root ?? "", said: words.said, iconOf },
    quote: (cards) => quote(term, cards),
    isOld: () => searches !== view.searches,
    isStill: () => performance.now() - view.acted > EXPECTED,
  }
}

/** @param {View} view @param {Answer} answer @param {string} term */
function tell(view, answer, term) {
  view.status.textContent = message(view.words, answer, term)
  suggest(view, answer)
  view.more.hidden = answer.cards.length === answer.listed
  browse(view, !answer.found)
  // Where nothing is found there is nothing to narrow.
  view.found.hidden = !answer.found
  view.filters.hidden = !answer.unfiltered
}

/** Nothing is asked: what was said about the last query goes. @param {View} view */
function forget(view) {
  view.status.textContent = ""
  view.meant.hidden = true
  view.found.hidden = true
  view.filters.hidden = true
  view.yours.hidden = true
  browse(view, true)
}

/** Questions and topics stand there for whoever has found nothing, or asks for nothing. @param {View} view @param {boolean} isShown */
function browse({ browse: part, form }, isShown) {
  if (part) part.hidden = !isShown
  form.dataset.finds = isShown ? "" : "some"
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
