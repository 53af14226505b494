import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { workingStorage } from "./browser.js"

workingStorage()
const { fileOf, readFile, tally } = await import("../../overrides/assets/js/state/file.js")

const OURS = { form: "leerkracht-academie", version: 1 }
const PLACE =
  '{"key":"08/bord","number":1,"count":5,"minutes":15,"title":"Bord","module":"De bordsessie","address":"modules/08-bordsessie/#bord","lang":"nl"}'
const EVERYTHING = {
  gedaan: "08/agenda 08/bord",
  gezien: "08-1 08-2 20-10",
  kleuren: "slate",
  plek: PLACE,
  rol: "leraar",
  sector: "po",
  snelheid: "1.25",
  "video.08-1": "13",
  "video.20-10": "0",
}

/** @param {unknown} file */
const read = (file) => readFile(typeof file === "string" ? file : JSON.stringify(file))

describe("a file", () => {
  it("that the site wrote is one that it reads, whatever is kept", () => {
    assert.deepEqual(readFile(fileOf(EVERYTHING)), { data: EVERYTHING })
    for (const [key, text] of Object.entries(EVERYTHING)) {
      assert.deepEqual(readFile(fileOf({ [key]: text })), { data: { [key]: text } })
    }
    assert.deepEqual(readFile(fileOf({})), { data: {} })
  })

  it("with something of a newer version keeps it", () => {
    assert.deepEqual(readFile(fileOf({ "planner.2026": "week 3" })), { data: { "planner.2026": "week 3" } })
  })

  it("of a newer version is told from one of another site", () => {
    assert.deepEqual(read({ ...OURS, version: 2, data: { gedaan: 3 } }), { refused: "newer" })
  })

  const foreign = [
    ...["geen json", "", "[]", "null", "3", '"x"', "{"],
    ...[{}, { form: "anders", version: 1, data: {} }],
    ...["1", 0, -1, 1.5, null, undefined].map((version) => ({ ...OURS, version, data: {} })),
    ...[undefined, null, 3, "x", [], [["rol", "leraar"]]].map((data) => ({ ...OURS, data })),
    ...[{ "../rol": "x" }, { rol: 1 }, { rol: null }, { "": "x" }, { "<b>": "x" }].map((data) => ({ ...OURS, data })),
    ...[{ rol: "x" }, { plek: "{" }, { "video.08-1": "x" }, { gedaan: "?" }].map((data) => ({ ...OURS, data })),
    ...[{ klok: '{"key":"08/bord","ends":0,"left":{}}' }].map((data) => ({ ...OURS, data })),
    { ...OURS, data: { plek: PLACE.replace('"count":5', '"count":5000000') } },
    { ...OURS, data: { gedaan: "08/bord", plek: '{"key":"08/bord","address":"modules/08-bordsessie/#bord"}' } },
  ]
  for (const file of foreign) {
    it(`of another kind is refused: ${JSON.stringify(file).slice(0, 70)}`, () => {
      assert.deepEqual(read(file), { refused: "foreign" })
    })
  }
})

it("every sort is counted by itself", () => {
  const counted = tally({ ...EVERYTHING, planner: "week 3" })
  assert.deepEqual(counted, { steps: 2, places: 1, choices: 4, films: 2, seen: 3, unknown: 1 })
})
