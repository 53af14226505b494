/* Counts down, quietly: no sound, no flashing, no red. It goes by the clock, so a tab that slept is right again, and so is
   one that was loaded anew: until the tab closes, the browser keeps what is left of every step. */
import { keepInTab, recallInTab } from "./storage.js"

const SECOND = 1000
const KEPT = "klok"

/* `{key, ends, left}`: the step that runs until then, and the time left by step. */
function kept() {
  try {
    const { key, ends, left } = JSON.parse(recallInTab(KEPT))
    const times = Object.entries(left).filter(([, time]) => time >= 0 && time < 86_400 * SECOND)
    return { key, ends: Number(ends) || 0, left: new Map(times) }
  } catch {
    return { left: new Map() }
  }
}

export class Timer {
  constructor(root) {
    this.root = root
    this.find = (name) => root.querySelector(`[data-timer-${name}]`)
    this.toggle = root.querySelector('[data-do="timer"]')
    this.kept = kept()
    this.leftByKey = this.kept.left
    setInterval(() => this.running && this.show(), SECOND / 4)
  }

  /* Another step: its own time, and when the team was under way it goes on by itself. */
  turnTo(key, minutes) {
    const goOn = this.running
    this.pause()
    this.key = key
    this.full = minutes * 60 * SECOND
    this.total = Math.max(this.full, this.leftByKey.get(key) ?? 0)
    this.root.hidden = !minutes
    this.status("")
    if (goOn && minutes && this.left > 0) this.start()
    this.comeBack()
    this.show()
  }

  /* Once, after the page was loaded: a step that was running has gone on. */
  comeBack() {
    const { key, ends } = this.kept
    this.kept = {}
    if (!ends || key !== this.key) return
    this.ends = ends
    this.running = true
  }

  keep() {
    const left = Object.fromEntries(this.leftByKey)
    keepInTab(KEPT, JSON.stringify({ key: this.key, ends: this.running ? this.ends : 0, left }))
  }

  get left() {
    const left = this.leftByKey.get(this.key) ?? this.total
    return this.running ? Math.max(0, this.ends - Date.now()) : left
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

  do(action) {
    if (action === "timer") this.running ? this.pause() : this.start()
    if (action === "timer-more") {
      this.total = Math.max(this.total, this.left + 60 * SECOND)
      this.left += 60 * SECOND
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
    const seconds = Math.ceil(left / SECOND)
    const [minutes, rest] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, "0")]
    this.find("left").textContent = `${minutes}:${rest}`
    this.find("of").textContent = this.root.dataset.of.replace("{n}", Math.round(this.total / 60 / SECOND))
    this.find("words").textContent = this.root.dataset.left.replace("{minutes}", minutes).replace("{seconds}", seconds % 60)
    this.find("ring").setAttribute("stroke-dasharray", `${this.total ? (100 * left) / this.total : 0} 100`)
    const [start, pause, goOn] = JSON.parse(this.toggle.dataset.words)
    this.toggle.textContent = this.running ? pause : left > 0 && left < this.total ? goOn : start
    this.root.classList.toggle("is-over", left === 0)
  }

  status(words) {
    this.find("status").textContent = words
  }
}
