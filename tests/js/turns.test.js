/* When things are asked: one at a time, and only the newest. */
import assert from "node:assert/strict"
import { it } from "node:test"

const { newest, soon } = await import("../../overrides/assets/js/search/turns.js")

it("what waited while another was asked is passed over when something newer came", async () => {
  /** @type {string[]} */
  const asked = []
  const ask = newest(async (/** @type {string} */ text) => {
    asked.push(text)
    await new Promise((done) => setTimeout(done, 5))
    return text.toUpperCase()
  })
  const first = ask("b")
  await Promise.resolve()
  assert.deepEqual(await Promise.all([first, ask("bo"), ask("bor"), ask("bord")]), [null, null, null, "BORD"])
  assert.deepEqual(asked, ["b", "bord"])
  assert.equal(await ask("les"), "LES")
})

it("one that fails does not keep the next from being asked", async () => {
  const ask = newest(async (/** @type {string} */ text) => {
    if (text === "b") throw new Error("no")
    return text
  })
  await assert.rejects(ask("b"))
  assert.equal(await ask("bo"), "bo")
})

it("what does not come soon is done without", async () => {
  assert.equal(await soon(Promise.resolve("here")), "here")
  assert.equal(await soon(new Promise(() => {})), null)
})
