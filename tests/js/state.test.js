import assert from "node:assert/strict"
import { beforeEach, describe, it } from "node:test"
import { blockedStorage, workingStorage } from "./browser.js"

const { everything, forget, forgetEverything, isKept, keep, onChange, recall, takeIn } = await import(
  "../../overrides/assets/js/state.js"
)

const PLACE = {
  key: "08/bord",
  number: 1,
  count: 5,
  minutes: 15,
  title: "Het verbeterbord inrichten",
  module: "De bordsessie",
  address: "modules/08-bordsessie/#bord",
  lang: "nl",
}

beforeEach(() => {
  workingStorage()
  forgetEverything()
})

describe("what is kept", () => {
  it("comes back as what it was", () => {
    keep("gedaan", new Set(["08/bord", "01/start"]))
    keep("plek", PLACE)
    keep("video", 13, "08-1")
    assert.deepEqual(recall("gedaan"), new Set(["01/start", "08/bord"]))
    assert.deepEqual(recall("plek"), PLACE)
    assert.equal(recall("video", "08-1"), 13)
    assert.equal(recall("video", "08-2"), null)
  })

  it("tells who listens", () => {
    let told = 0
    onChange(() => {
      told += 1
    })
    keep("sector", "vo")
    forget("sector")
    assert.equal(told, 2)
  })

  it("is gone when all of it is wiped, the clock of this tab too", () => {
    keep("rol", "leraar")
    keep("klok", { key: "08/bord", ends: 0, left: {} })
    forgetEverything()
    assert.deepEqual([recall("rol"), recall("klok"), localStorage.length, sessionStorage.length], [null, null, 0, 0])
  })
})

describe("without a storage", () => {
  it("a page works all the same, and knows that it is not kept", () => {
    blockedStorage()
    keep("gedaan", new Set(["08/bord"]))
    takeIn({ gedaan: "08/agenda", sector: "mbo" })
    assert.deepEqual(recall("gedaan"), new Set(["08/agenda", "08/bord"]))
    assert.deepEqual(everything(), { gedaan: "08/agenda 08/bord", sector: "mbo" })
    assert.equal(isKept(), false)
    forgetEverything()
    assert.deepEqual(everything(), {})
  })

  it("what the page notes by itself is nobody's loss", () => {
    blockedStorage()
    keep("plek", PLACE)
    keep("klok", { key: "08/bord", ends: 0, left: {} })
    assert.equal(isKept(), true)
  })

  it("a full one loses nothing of this page either", () => {
    localStorage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError")
    }
    keep("gedaan", new Set(["08/bord"]))
    assert.deepEqual(recall("gedaan"), new Set(["08/bord"]))
  })
})

describe("a value of another shape counts as not there", () => {
  const bad = {
    sector: ["", "xx", "PO", "constructor"],
    rol: ["directeur"],
    kleuren: ["purple", "null"],
    snelheid: ["0", "17", "-1", "NaN", "Infinity", "1e1", "", "snel"],
    gedaan: ["?", "08", "08/bord/x", "<b>/x", Array.from({ length: 6000 }, (_, n) => `08/${n}`).join(" ")],
    klok: ["{", "null", "[]", "{}", '{"key":"08/bord","ends":1e18,"left":{}}', '{"key":"08/bord","ends":0,"left":[]}'],
  }
  for (const [name, texts] of Object.entries(bad)) {
    for (const text of texts) {
      it(`${name}: ${text.slice(0, 40)}`, () => {
        for (const storage of [localStorage, sessionStorage]) storage.setItem(`academie.${name}`, text)
        assert.equal(recall(/** @type {any} */ (name)), null)
        assert.deepEqual(everything(), {}, "nor is it taken along")
      })
    }
  }

  const otherPlaces = {
    key: [undefined, 8, "08", "08/<b>"],
    number: [undefined, 0, 6, 1.5, "1"],
    count: [undefined, 0, 5e6, -1, "5", null],
    minutes: [undefined, -1, 1e9, "15"],
    title: [undefined, "", " ", 3, "x".repeat(301)],
    module: [undefined, "", {}],
    address: [undefined, "https://example.org/#x", "//example.org/#x", "javascript:alert(1)", "../#x", "modules/"],
    lang: [undefined, "", "Dutch please", 1],
  }
  for (const [name, values] of Object.entries(otherPlaces)) {
    for (const value of values) {
      it(`plek with ${name} ${JSON.stringify(value)?.slice(0, 40)}`, () => {
        localStorage.setItem("academie.plek", JSON.stringify({ ...PLACE, [name]: value }))
        assert.equal(recall("plek"), null)
      })
    }
  }

  for (const text of ["", "{", "null", "3", "[]", '"plek"', "{}"]) {
    it(`plek: ${text}`, () => {
      localStorage.setItem("academie.plek", text)
      assert.equal(recall("plek"), null)
    })
  }

  for (const text of ["-3", "1e99", "86401", "x", "NaN"]) {
    it(`video: ${text}`, () => {
      localStorage.setItem("academie.video.08-1", text)
      assert.equal(recall("video", "08-1"), null)
    })
  }

  it("a step that cannot be one leaves the others", () => {
    localStorage.setItem("academie.gedaan", "  08/bord 99/weg ? ")
    assert.deepEqual(recall("gedaan"), new Set(["08/bord", "99/weg"]))
  })

  it("a time in the clock that cannot be one leaves the others", () => {
    const left = { "08/bord": 1000, "08/agenda": "y", "08/rollen": -1, "?": 5 }
    sessionStorage.setItem("academie.klok", JSON.stringify({ key: "08/bord", ends: 0, left }))
    assert.deepEqual(recall("klok")?.left, { "08/bord": 1000 })
  })
})

describe("two copies", () => {
  it("what is done in either is done; of a film the furthest; of the rest that of the file", () => {
    keep("gedaan", new Set(["07/meetbaar"]))
    keep("video", 40, "08-1")
    keep("video", 2, "08-2")
    keep("sector", "po")
    takeIn({ gedaan: "08/bord", "video.08-1": "13", "video.08-2": "13", sector: "vo" })
    assert.deepEqual(everything(), {
      gedaan: "07/meetbaar 08/bord",
      sector: "vo",
      "video.08-1": "40",
      "video.08-2": "13",
    })
  })

  it("what a newer version left is taken along, and stays as it is here", () => {
    localStorage.setItem("academie.planner", "week 3")
    takeIn({ planner: "week 9", agenda: "ma" })
    assert.deepEqual(everything(), { agenda: "ma", planner: "week 3" })
  })
})
