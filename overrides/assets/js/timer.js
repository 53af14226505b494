/* Counts down, quietly: no sound, no flashing, no red. It goes by the clock, so a tab that slept is right again, and so is
   one that was loaded anew: until the tab closes, the browser keeps what is left of every step. */
import { fill, find } from "./dom.js"
import { keep, recall } from "./state.js"

const SECOND = 1000
const MINUTE = 60 * SECOND

export class Timer {
  /** @param {HTMLElement} root */
  constructor(root) {
    const kept = recall("klok")
    this.root = root
    this.toggle = find(root, '[data-do="timer"]')
    /** @type {Map<string, number>} */
    this.leftByKey = new Map(Object.entries(kept?.left ?? {}))
    /** The step that ran when the page was left, until it comes back. */
    this.running = false
    this.wasRunning = kept?.ends ? kept : null
    this.key = ""
    this.full = this.total = this.ends = 0
    setInterval(() => this.running && this.show(), SECOND / 4)
  }

  /** Another step has its own time; its clock waits until somebody starts it. @param {string} key @param {number} minutes */
  turnTo(key, minutes) {
    this.pause()
    this.key = key
    this.full = minutes * MINUTE
    this.total = Math.max(this.full, this.leftByKey.get(key) ?? 0)
    this.root.hidden = !minutes
    this.status("")
    this.comeBack()
    this.show()
  }

  /** Once, after the page was loaded: a step that was running has gone on. */
  comeBack() {
    const was = this.wasRunning
    this.wasRunning = null
    if (was?.key !== this.key) return
    this.ends = was.ends
    this.running = true
  }

  keep() {
    const left = Object.fromEntries(this.leftByKey)
    keep("klok", { key: this.key, ends: this.running ? this.ends : 0, left })
  }

  get left() {
    return this.running ? Math.max(0, this.ends - Date.now()) : (this.leftByKey.get(this.key) ?? this.total)
  }

  set left(milliseconds) {
    this.leftByKey.set(this.key, milliseconds)
    if (this.running) this.ends = Date.now() + milliseconds
    this.keep()
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

  /** @param {string} action */
  do(action) {
    if (action === "timer" && this.running) this.pause()
    else if (action === "timer") this.start()
    if (action === "timer-more") {
      this.total = Math.max(this.total, this.left + MINUTE)
      this.left += MINUTE
    }
    if (action === "timer-again") {
      this.total = this.full
      this.left = this.full
    }
    if (this.left > 0) this.status("")
    this.show()
  }

  show() {
    const left = this.left
    if (this.running && left === 0) {
      this.pause()
      this.status(this.root.dataset.over)
    }
    const rest = Math.ceil(left / SECOND)
    const [minutes, seconds] = [Math.floor(rest / 60), rest % 60]
    this.part("left").textContent = `${minutes}:${String(seconds).padStart(2, "0")}`
    this.part("of").textContent = fill(this.root.dataset.of, { n: Math.round(this.total / MINUTE) })
    this.part("words").textContent = fill(this.root.dataset.left, { minutes, seconds })
    this.part("ring").setAttribute("stroke-dasharray", `${this.total ? (100 * left) / this.total : 0} 100`)
    const [start, pause, goOn] = JSON.parse(this.toggle.dataset.words ?? "[]")
    this.toggle.textContent = this.running ? pause : left > 0 && left < this.total ? goOn : start
    this.root.classList.toggle("is-over", left === 0)
  }

  /** @param {string | undefined} words */
  status(words) {
    this.part("status").textContent = words ?? ""
  }

  /** @param {string} name */
  part(name) {
    return find(this.root, `[data-timer-${name}]`, Element)
  }
}
