/* Ranking, on the index of the small academy that the test runner writes. */
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { it } from "node:test"

const { search } = await import("../../overrides/assets/js/search/engine.js")
const { readIndex } = await import("../../overrides/assets/js/search/index.js")
const { distance, similar } = await import("../../overrides/assets/js/search/spelling.js")
const { decode, weightsFrom } = await import("../../overrides/assets/js/search/postings.js")
const { formOf, wordsInOrder } = await import("../../overrides/assets/js/search/packed.js")
const { sounder, stemmer, wordsOf } = await import("../../overrides/assets/js/search/words.js")
const { beginning, joined, splits } = await import("../../overrides/assets/js/search/compounds.js")
const { excerpts } = await import("../../overrides/assets/js/search/excerpt.js")
const { namedIn } = await import("../../overrides/assets/js/search/numbers.js")

const index = readIndex(JSON.parse(readFileSync(process.env.SEARCH_INDEX ?? "", "utf-8")))
const titles = (/** @type {string} */ text, options = {}) =>
  search(text, index, options).cards.map((/** @type {any} */ { card }) => card.title)

it("a title is found first, however it is written", () => {
  for (const text of ["het bord", "Het Bord", "HET BORD!", "bord"]) assert.equal(titles(text)[0], "Het bord")
})

it("a misspelt word is found, and what was searched for is said", () => {
  const found = search("verdr", index, {})
  assert.equal(found.cards[0].card.title, "Verder")
  assert.equal(found.query.instead.size, 1)
})

it("a question in other words leads to what answers it", () => {
  assert.equal(titles("kort overleg staand bij een whiteboard")[0], "Het bord")
})

it("what is nowhere gives nothing, without a fault", () => {
  for (const text of ["", "   ", "xqzvw", "%", "$&", "{term}", "<b>"]) assert.ok(Array.isArray(titles(text)))
})

it("a facet narrows what is found, and counts what each would leave", () => {
  const all = search("bord", index, {})
  const facet = index.facets[0]
  all.counts[0].forEach((/** @type {number} */ count, /** @type {number} */ at) => {
    const chosen = { [facet.name]: [facet.values[at][0]] }
    assert.equal(search("bord", index, { chosen }).cards.length, count)
  })
})

it("what has a number is found by it, also in words", () => {
  const module = index.entries.find(({ kind }) => kind === "module")
  const number = Number(module.url.match(/\d+/)[0])
  const word = index.numbers.counts[number - 1]
  for (const text of [
    `module ${number}`,
    `module 0${number}`,
    `0${number}`,
    `${number}`,
    `Module ${word}`,
    `module${number}`,
  ])
    assert.equal(titles(text)[0], module.title, text)
  assert.equal(search("module 99", index, {}).query.instead.size, 0)
})

it("a video, a step and a worksheet are named by number too", () => {
  const numbers = { ...index.numbers, cards: { 1: 1, 8: 3, "8-2": 5 } }
  for (const text of [
    "08-2",
    "video 08-2",
    "film 8.2",
    "module 8 video 2",
    "video 2 van module acht",
    "2e film module 8",
  ])
    assert.deepEqual(namedIn(text, numbers), [{ card: 5 }], text)
  for (const text of ["stap 3 module 8", "derde stap van module 8", "Stap3 van module nr. 08", "module acht, 3e stap"])
    assert.deepEqual(namedIn(text, numbers), [{ card: 3, kind: "step", nth: 3 }], text)
  for (const text of ["werkblad 8", "werkblad van module 08", "werkblad08"])
    assert.deepEqual(namedIn(text, numbers), [{ card: 3, kind: "worksheet", nth: 1 }], text)
  for (const text of ["8 minuten", "module een keer doen", "2024-08-2", "module 9", "08-7", "op 8-2-2025", ""])
    assert.deepEqual(namedIn(text, numbers), [], text)
})

it("a phase is named by number and by name, and gives its modules in order", () => {
  const phases = [
    { name: "voorbereiden", cards: [1] },
    { name: "impact in de klas", cards: [4, 6] },
  ]
  const named = (/** @type {string} */ text) => namedIn(text, { ...index.numbers, phases }).map(({ card }) => card)
  for (const text of ["fase 2", "Fase twee", "2e fase", "tweede fase", "modules fase 2", "fase impact in de klas"])
    assert.deepEqual(named(text), [4, 6], text)
  assert.deepEqual(named("impact in de klas"), [4, 6])
  for (const text of ["fase 5", "fase", "hoe lang duurt fase 2 bij ons", "in de klas"])
    assert.deepEqual(named(text), [], text)
})

it("a kind that is asked for comes first, and alone it is the page that lists all of it", () => {
  const kinds = (/** @type {string} */ text) =>
    search(text, index, {}).cards.map((/** @type {any} */ { card }) => card.kind)
  assert.equal(kinds("bord")[0], "module")
  assert.equal(kinds("begrip bord")[0], "term")
  assert.equal(search("modules", index, {}).cards[0].card.url, "modules/")
})

it("words come without accents, capitals and apostrophes", () => {
  assert.deepEqual(wordsOf("Video’s, één Coördinator: stand-up!"), ["video", "een", "coordinator", "stand", "up"])
  assert.deepEqual(wordsOf("…"), [])
})

it("a stem takes each rule once, a sound as often as it fits", () => {
  assert.equal(stemmer([["a", ""]])("banaan"), "bnaan")
  assert.equal(sounder([["a", ""]])("banaan"), "bnn")
})

it("places are read as they are written, however far apart", () => {
  const code = { first: 35, skipped: 92, digits: 45, weight: 0.5 }
  const hits = [
    [0, 0],
    [1, 2.5],
    [47, 28.5],
  ]
  assert.deepEqual(decode("##P$", "#(]", code), hits)
  assert.deepEqual(decode("##P$", "&#(]", code, 1), hits)
  assert.deepEqual(decode("", "", code), [])
  assert.deepEqual([...weightsFrom(["##P$", "#", "##"], code)], [0, 3, 4])
})

it("words are read as they are written short", () => {
  assert.deepEqual(wordsInOrder("AbordEenCs"), ["bord", "borden", "bos"])
  assert.deepEqual(wordsInOrder(""), [])
  assert.deepEqual(
    [
      ["", "bord"],
      ["1ven", "brief"],
      ["gevraagd", "vrag"],
      ["0e", "29"],
    ].map(([written, stem]) => formOf(written, stem)),
    ["bord", "brieven", "gevraagd", "29e"],
  )
})

it("a slip is a letter more, less, changed or swapped", () => {
  for (const [a, b] of [
    ["bord", "brord"],
    ["bord", "bod"],
    ["bord", "bard"],
    ["bord", "brod"],
  ])
    assert.equal(distance(a, b, 2), 1, b)
  assert.equal(distance("bord", "kastje", 2), Infinity)
  assert.equal(distance("bord", "bord", 0), 0)
})

/** An index of some words, as far as spelling and compounds ask for it. @param {string[]} stems @returns {any} */
const indexOf = (...stems) => ({
  stems,
  stem: (/** @type {string} */ word) => word.replace(/en$/, ""),
  sound: (/** @type {string} */ word) => word.replace(/dt|d$/, "t").replace("ij", "ei"),
  form: (/** @type {number} */ at) => stems[at],
  number: new Map(stems.map((stem, at) => [stem, at])),
  hits: () => [],
  joints: ["", "s"],
})

it("a short word that exists is never read as another one", () => {
  const index = indexOf("regie", "zit", "not", "verbeterbord", "verder", "leerlingarena")
  const near = (/** @type {string} */ word, loose = 0) =>
    similar(word, index, loose).map((/** @type {any} */ { number }) => index.stems[number])
  for (const word of ["regio", "zuid", "noord", "zin"]) assert.deepEqual(near(word), [], word)
  assert.deepEqual(near("verdr"), ["verder"])
  assert.deepEqual(near("verbeterbort"), ["verbeterbord"])
  assert.deepEqual(near("leerlingarina"), ["leerlingarena"])
  assert.deepEqual(near("regio", 1), ["regie"])
})

it("what is suggested looks like what was typed as it is shown, and stands for no word that exists", () => {
  const forms = ["bord", "zeiden", "nooit", "regie", "wat"]
  const other = {
    ...index,
    ...indexOf("bord", "zuit", "nooit", "regie", "wat"),
    form: (/** @type {number} */ at) => forms[at],
  }
  const offered = (/** @type {string} */ text) => search(text, /** @type {any} */ (other), {}).suggestions
  for (const text of ["zuid", "noord", "wat"]) assert.deepEqual(offered(text), [], text)
  assert.deepEqual(offered("wat regio zuid"), ["regie"])
})

it("compounds fall apart and come together, with what joins them", () => {
  const index = indexOf("les", "bezoek", "lesbezoek", "werk", "ritme")
  assert.deepEqual(splits("werksbezoeken", index), [[3, 1]])
  assert.deepEqual(splits("ritme", index), [])
  assert.deepEqual(joined("les", "bezoeken", index), [2])
  assert.deepEqual(beginning("les", index).sort(), [0, 2])
})

it("an answer that is a refusal is not quoted from, and the next one is", async () => {
  const { query } = search("bord", index, {})
  const quoteWhen = async (/** @type {boolean} */ ok) => {
    globalThis.fetch = /** @type {any} */ (async () => ({ ok, json: async () => [[["Het bord hangt."]]] }))
    const entry = { ...index.entries[0], bundle: 0, position: 0, part: 0 }
    const [{ nodes }] = await excerpts(query, index)([entry])
    return nodes.map((node) => (typeof node === "string" ? node : node.found)).join("")
  }
  assert.equal(await quoteWhen(false), "")
  assert.equal(await quoteWhen(true), "Het bord hangt.")
})
