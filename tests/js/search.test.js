/* Ranking, on the index of the small academy that the test runner writes. */
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { it } from "node:test"

const { search } = await import("../../overrides/assets/js/search/engine.js")
const { readIndex } = await import("../../overrides/assets/js/search/index.js")

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
