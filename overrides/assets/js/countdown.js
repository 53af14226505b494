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
    // A step that was running has gone on, whichever step is shown first.
    this.key = kept?.key ?? ""
    this.ends = kept?.ends ?? 0
    this.running = this.ends > 0
    this.full = this.total = 0
  }

  /** Another step has its own time, and its clock waits until somebody starts it. @param {string} key @param {number} minutes */
  turnTo(key, minutes) {
    if (key !== this.key) this.pause()
    this.key = key
    this.full = minutes * MINUTE
    this.total = Math.max(this.full, this.leftByKey.get(key) ?? 0)
  }

  get left() {
    return this.running ? Math.max(0, this.ends - Date.now()) : (this.leftByKey.get(this.key) ?? this.total)
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

  get minutesInAll() {
    return Math.round(this.total / MINUTE)
  }

  get hasBegun() {
    return this.left > 0 && this.left < this.total
  }

  start() {
    if (this.left === 0) this.left = this.total
    this.ends = Date.now() + this.left
    this.running = true
    this.keep()
  }

  pause() {
    if (!this.running) return
    this.leftByKey.set(this.key, this.left)
    this.running = false
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
    this.keepClock({ key: this.key, ends: this.running ? this.ends : 0, left })
  }
}
