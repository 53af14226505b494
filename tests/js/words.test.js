import assert from "node:assert/strict"
import { it } from "node:test"

const { clockTime, fill } = await import("../../overrides/assets/js/words.js")
const { momentOf, momentOpened } = await import("../../overrides/assets/js/film-moments.js")

it("words are filled in as they are, whatever signs they hold", () => {
  assert.equal(fill("Niets gevonden voor “{term}”.", { term: "$& $1 $$ {n}" }), "Niets gevonden voor “$& $1 $$ {n}”.")
  assert.equal(fill("{n} van {count}, {n}", { n: 2, count: 5 }), "2 van 5, 2")
  assert.equal(fill("{constructor} {ander}", { n: 1 }), "{constructor} {ander}")
  assert.equal(fill(undefined, {}), "")
})

it("an address names a moment of a film, or none", () => {
  assert.deepEqual(["#t=0", "#t=44.4", "#t=120"].map(momentOf), [0, 44.4, 120])
  for (const hash of ["", "#", "#t=", "#t=-1", "#t=1e3", "#t=1.", "#100%", "#tekst"])
    assert.ok(Number.isNaN(momentOf(hash)))
})

it("a page is opened at the moment of its fragment, or else of its query", () => {
  const opened = (/** @type {string} */ address) => momentOpened(new URL(address, "https://academie.example/"))
  assert.deepEqual(["?t=12.5", "?a=b&t=12.5#tekst", "?t=12.5#t=3", "#t=3"].map(opened), [12.5, 12.5, 3, 3])
  for (const address of ["", "?t=", "?t=-1", "?t=1e3", "?t=tekst", "?start=3"])
    assert.ok(Number.isNaN(opened(address)), address)
})

it("seconds are written as people do", () => {
  assert.deepEqual([0, 5, 65, 600, 3599.6].map(clockTime), ["0:00", "0:05", "1:05", "10:00", "59:59"])
})
