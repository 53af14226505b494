/* The time of every step, without a page: it goes by the clock, so a tab that slept is right again, and so is one that was
   loaded anew. */

const SECOND = 1000
const MINUTE = 60 * SECOND

/** @typedef {import("./state/kinds.js").Clock} Clock */

export class Countdown {
  /** @param {Clock | null} kept what was there before the page was loaded @param {(clock: Clock) => void} keep */
  constructor(kept, keep) {
    this.keepClock = keep
    /** @type {Map<string, number>} */
    this.leftByKey = new Map(Object.entries(kept?.left ?? {}))
    this.key = kept?.key ?? ""
    this.ends = kept?.ends ?? 0
    // A step that was running has gone on, whichever step is shown.
    this.runs = this.ends > 0 ? this.key : ""
    this.full = this.total = 0
  }

  /** Another step has its own time. The clock of the step that runs goes on while one looks elsewhere. @param {string} key @param {number} minutes */
  turnTo(key, minutes) {
    this.key = key
    this.full = minutes * MINUTE
    this.total = Math.max(this.full, this.leftByKey.get(key) ?? 0)
  }

  /** Whether the step that is shown is the one that runs. */
  get running() {
    return this.runs !== "" && this.runs === this.key
  }

  /** What the step that runs has left, whichever is shown. */
  get leftOfRunning() {
    return Math.max(0, this.ends - Date.now())
  }

  get left() {
    return this.running ? this.leftOfRunning : (this.leftByKey.get(this.key) ?? this.total)
  }

  set left(milliseconds) {
    this.leftByKey.set(this.key, milliseconds)
    if (this.running) this.ends = Date.now() + milliseconds
    this.keep()
  }

  /** Whole seconds, up to the last one. */
  get seconds() {
    return Math.ceil(this.left / SECOND)
  }

  get secondsOfRunning() {
    return Math.ceil(this.leftOfRunning / SECOND)
  }

  get minutesInAll() {
    return Math.round(this.total / MINUTE)
  }

  get hasBegun() {
    return this.left > 0 && this.left < this.total
  }

  /** One step runs at a time: where another one did, that waits from now on. */
  start() {
    if (this.left === 0) this.left = this.total
    this.run(this.key, this.left)
  }

  /** A step that waited goes on, whichever is shown. @param {string} key */
  goOn(key) {
    this.run(key, this.leftByKey.get(key) ?? 0)
  }

  /** @param {string} key @param {number} left */
  run(key, left) {
    this.pause()
    this.ends = Date.now() + left
    this.runs = key
    this.keep()
  }

  pause() {
    if (!this.runs) return
    this.leftByKey.set(this.runs, this.leftOfRunning)
    this.runs = ""
    this.keep()
  }

  addMinute() {
    const longer = this.left + MINUTE
    this.total = Math.max(this.total, longer)
    this.left = longer
  }

  startAgain() {
    this.total = this.full
    this.left = this.full
  }

  keep() {
    const left = Object.fromEntries(this.leftByKey)
    this.keepClock({ key: this.runs || this.key, ends: this.runs ? this.ends : 0, left })
  }
}
