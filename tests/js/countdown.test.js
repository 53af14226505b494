import assert from "node:assert/strict"
import { beforeEach, describe, it, mock } from "node:test"

const { Countdown } = await import("../../overrides/assets/js/countdown.js")

const MINUTE = 60_000
/** @type {any} */
let kept = null
const keep = (/** @type {any} */ clock) => {
  kept = clock
}

beforeEach(() => {
  mock.timers.reset()
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 26, 9) })
})

describe("the time of a step", () => {
  it("stands still until it is started, and while it is paused", () => {
    const countdown = new Countdown(null, keep)
    countdown.turnTo("08/agenda", 10)
    mock.timers.tick(MINUTE)
    assert.equal(countdown.seconds, 600)
    countdown.start()
    mock.timers.tick(200_000)
    assert.equal(countdown.seconds, 400)
    countdown.pause()
    mock.timers.tick(MINUTE)
    assert.equal(countdown.seconds, 400)
    assert.equal(countdown.hasBegun, true)
  })

  it("ends at nothing, and starts from the whole again", () => {
    const countdown = new Countdown(null, keep)
    countdown.turnTo("08/agenda", 1)
    countdown.start()
    mock.timers.tick(5 * MINUTE)
    assert.equal(countdown.left, 0)
    countdown.pause()
    countdown.start()
    assert.equal(countdown.seconds, 60)
  })

  it("can be made longer, and as it was", () => {
    const countdown = new Countdown(null, keep)
    countdown.turnTo("08/agenda", 10)
    countdown.start()
    countdown.addMinute()
    assert.deepEqual([countdown.seconds, countdown.minutesInAll], [660, 11])
    countdown.startAgain()
    assert.deepEqual([countdown.seconds, countdown.minutesInAll], [600, 10])
  })

  it("is a minute longer for every press, also before it is started", () => {
    const countdown = new Countdown(null, keep)
    countdown.turnTo("08/agenda", 10)
    for (const minutes of [11, 12, 13]) {
      countdown.addMinute()
      assert.deepEqual([countdown.seconds / 60, countdown.minutesInAll, countdown.running], [minutes, minutes, false])
    }
  })

  it("goes on while another step is shown, and waits once that one is started", () => {
    const countdown = new Countdown(null, keep)
    countdown.turnTo("08/bord", 15)
    countdown.start()
    mock.timers.tick(5 * MINUTE)
    countdown.turnTo("08/agenda", 10)
    mock.timers.tick(MINUTE)
    assert.deepEqual([countdown.running, countdown.seconds], [false, 600])
    assert.deepEqual([countdown.runs, countdown.secondsOfRunning], ["08/bord", 540])
    countdown.turnTo("08/bord", 15)
    assert.deepEqual([countdown.running, countdown.seconds], [true, 540])
    countdown.turnTo("08/agenda", 10)
    countdown.start()
    mock.timers.tick(MINUTE)
    countdown.turnTo("08/bord", 15)
    assert.deepEqual([countdown.runs, countdown.running, countdown.seconds], ["08/agenda", false, 540])
  })

  it("goes on after something lay over the step, whichever step is shown", () => {
    const countdown = new Countdown(null, keep)
    countdown.turnTo("08/bord", 15)
    countdown.start()
    countdown.turnTo("08/agenda", 10)
    countdown.pause()
    mock.timers.tick(MINUTE)
    countdown.goOn("08/bord")
    assert.deepEqual([countdown.running, countdown.secondsOfRunning], [false, 900])
  })

  it("has gone on when the page comes back", () => {
    const before = new Countdown(null, keep)
    before.turnTo("08/agenda", 10)
    before.start()
    mock.timers.tick(2 * MINUTE)
    const after = new Countdown(kept, keep)
    after.turnTo("08/agenda", 10)
    assert.deepEqual([after.running, after.seconds], [true, 480])
    const elsewhere = new Countdown(kept, keep)
    elsewhere.turnTo("08/bord", 15)
    assert.deepEqual([elsewhere.running, elsewhere.runs], [false, "08/agenda"])
  })

  it("has gone on until its turn comes, whichever step the page shows first", () => {
    const before = new Countdown(null, keep)
    before.turnTo("08/bord", 5)
    before.start()
    mock.timers.tick(2 * MINUTE)
    const then = kept
    for (const first of ["08/agenda", "09/kijken"]) {
      const after = new Countdown(then, keep)
      after.turnTo(first, 10)
      assert.deepEqual([after.running, after.seconds], [false, 600])
      after.start()
      after.turnTo("08/bord", 5)
      assert.deepEqual([after.running, after.seconds], [false, 180])
    }
  })

  it("goes on when its own step is shown again", () => {
    const countdown = new Countdown(null, keep)
    countdown.turnTo("08/agenda", 10)
    countdown.start()
    mock.timers.tick(MINUTE)
    countdown.turnTo("08/agenda", 10)
    assert.deepEqual([countdown.running, countdown.seconds], [true, 540])
  })
})
