/* Shows how much of its time a step has left, quietly: no sound, no flashing, no red. Until the tab closes, the browser
   keeps what is left of every step. */
import { Countdown } from "./countdown.js"
import { find } from "./dom.js"
import { keep, recall } from "./state.js"
import { clockTime, fill } from "./words.js"

const SHOWN_EVERY = 250

export class Timer {
  /** @param {HTMLElement} root @param {() => void} resized what follows when it becomes higher or lower */
  constructor(root, resized) {
    this.root = root
    this.resized = resized
    this.toggle = find(root, '[data-do="timer"]')
    this.isWaiting = false
    this.countdown = new Countdown(recall("klok"), (clock) => keep("klok", clock))
    setInterval(() => this.countdown.running && this.show(), SHOWN_EVERY)
  }

  /** @param {string} key @param {number} minutes */
  turnTo(key, minutes) {
    this.countdown.turnTo(key, minutes)
    this.root.hidden = !minutes
    this.status("")
    this.show()
  }

  pause() {
    this.countdown.pause()
  }

  /** While a film or a sheet lies over the step its time stands still; then it goes on if it was going. @param {boolean} isOver */
  wait(isOver) {
    const { countdown } = this
    if (isOver) this.isWaiting ||= countdown.running
    if (isOver) countdown.pause()
    else if (this.isWaiting) countdown.start()
    if (!isOver) this.isWaiting = false
    this.show()
  }

  /** @param {string} action */
  do(action) {
    const { countdown } = this
    if (action === "timer" && countdown.running) countdown.pause()
    else if (action === "timer") countdown.start()
    if (action === "timer-more") countdown.addMinute()
    if (action === "timer-again") countdown.startAgain()
    if (countdown.left > 0) this.status("")
    this.show()
  }

  show() {
    const { countdown } = this
    const { left, total, seconds } = countdown
    if (countdown.running && left === 0) {
      countdown.pause()
      this.status(this.root.dataset.over)
    }
    this.part("left").textContent = clockTime(seconds)
    this.part("of").textContent = fill(this.root.dataset.of, { n: countdown.minutesInAll })
    this.part("until").textContent = countdown.running ? this.until() : ""
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
    this.part("words").textContent = fill(this.root.dataset.left, { minutes, seconds: rest })
    this.part("ring").setAttribute("stroke-dasharray", `${total ? (100 * left) / total : 0} 100`)
    const [start, pause, goOn] = JSON.parse(this.toggle.dataset.words ?? "[]")
    this.toggle.textContent = countdown.running ? pause : countdown.hasBegun ? goOn : start
    this.root.classList.toggle("is-over", left === 0)
  }

  /** When the time is over, as the clock on the wall says it. */
  until() {
    const ends = new Date(this.countdown.ends)
    return fill(this.root.dataset.until, {
      hours: ends.getHours(),
      minutes: String(ends.getMinutes()).padStart(2, "0"),
    })
  }

  /** @param {string | undefined} words */
  status(words) {
    const line = this.part("status")
    if (line.textContent === words) return
    line.textContent = words ?? ""
    this.resized()
  }

  /** @param {string} name */
  part(name) {
    return find(this.root, `[data-timer-${name}]`, Element)
  }
}
