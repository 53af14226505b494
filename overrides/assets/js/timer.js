/* Counts down, quietly: no sound, no flashing, no red. It goes by the clock, so a tab that slept is right again. */
const SECOND = 1000

export class Timer {
  constructor(root) {
    this.root = root
    this.find = (name) => root.querySelector(`[data-timer-${name}]`)
    this.toggle = root.querySelector('[data-do="timer"]')
    this.leftByKey = new Map()
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
    this.show()
  }

  get left() {
    const left = this.leftByKey.get(this.key) ?? this.total
    return this.running ? Math.max(0, this.ends - Date.now()) : left
  }

  set left(milliseconds) {
    this.leftByKey.set(this.key, milliseconds)
    if (this.running) this.ends = Date.now() + milliseconds
  }

  start() {
    if (this.left === 0) this.left = this.total
    this.ends = Date.now() + this.left
    this.running = true
  }

  pause() {
    if (this.running) this.leftByKey.set(this.key, this.left)
    this.running = false
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
