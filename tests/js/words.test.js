import assert from "node:assert/strict"
import { it } from "node:test"

const { clockTime, fill } = await import("../../overrides/assets/js/words.js")
const { momentOf } = await import("../../overrides/assets/js/film-moments.js")

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

it("seconds are written as people do", () => {
  assert.deepEqual([0, 5, 65, 600, 3599.6].map(clockTime), ["0:00", "0:05", "1:05", "10:00", "59:59"])
})
