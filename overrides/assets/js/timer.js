/* Shows how much of its time a step has left, quietly: no sound, no flashing, no red. Until the tab closes, the browser
   keeps what is left of every step. */
import { Countdown } from "./countdown.js"
import { find } from "./dom.js"
import { keep, recall } from "./state.js"
import { clockTime, fill } from "./words.js"

const SHOWN_EVERY = 250

export class Timer {
  /** @param {HTMLElement} root @param {string[]} steps the keys of the steps that are here @param {() => void} resized what follows when it becomes higher or lower */
  constructor(root, steps, resized) {
    this.root = root
    this.steps = steps
    this.resized = resized
    this.toggle = find(root, '[data-do="timer"]')
    this.waiting = ""
    this.minutes = 0
    this.countdown = new Countdown(recall("klok"), (clock) => keep("klok", clock))
    // What ran on another page waits there.
    if (!steps.includes(this.countdown.runs)) this.countdown.pause()
    setInterval(() => this.countdown.runs && this.show(), SHOWN_EVERY)
  }

  /** @param {string} key @param {number} minutes */
  turnTo(key, minutes) {
    this.countdown.turnTo(key, minutes)
    this.minutes = minutes
    this.status(minutes && this.countdown.left === 0 ? this.root.dataset.over : "")
    this.show()
  }

  pause() {
    this.countdown.pause()
  }

  /** A step that is done needs no time. @param {string} key */
  stop(key) {
    if (this.countdown.runs === key) this.countdown.pause()
  }

  /** While a film or a sheet lies over a step the time stands still; then it goes on if it was going. @param {boolean} isOver */
  wait(isOver) {
    const { countdown } = this
    if (isOver) this.waiting ||= countdown.runs
    if (isOver) countdown.pause()
    else if (this.waiting) countdown.goOn(this.waiting)
    if (!isOver) this.waiting = ""
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
    if (countdown.runs && countdown.leftOfRunning === 0) this.end()
    this.part("left").textContent = clockTime(seconds)
    this.part("of").textContent = fill(this.root.dataset.of, { n: countdown.minutesInAll })
    this.part("until").textContent = countdown.running ? this.until() : ""
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
    this.part("words").textContent = fill(this.root.dataset.left, { minutes, seconds: rest })
    this.part("ring").setAttribute("stroke-dasharray", `${total ? (100 * left) / total : 0} 100`)
    const [start, pause, goOn] = JSON.parse(this.toggle.dataset.words ?? "[]")
    this.toggle.textContent = countdown.running ? pause : countdown.hasBegun ? goOn : start
    this.root.classList.toggle("is-over", left === 0)
    this.showOther()
  }

  /** The time of the step that runs is over; which one that is, is said where another one is shown. */
  end() {
    const { running, runs } = this.countdown
    this.countdown.pause()
    this.status(running ? this.root.dataset.over : fill(this.root.dataset.otherOver, { n: this.numberOf(runs) }))
  }

  /** What another step has left, while its clock goes on; a step without a time shows that alone. */
  showOther() {
    const { running, runs, secondsOfRunning } = this.countdown
    const line = this.part("other")
    const wasEmpty = !line.textContent
    const values = { n: this.numberOf(runs), time: clockTime(secondsOfRunning) }
    line.textContent = runs && !running ? fill(this.root.dataset.other, values) : ""
    this.root.hidden = !this.minutes && !line.textContent && !this.part("status").textContent
    this.root.classList.toggle("has-no-time", !this.minutes)
    if (wasEmpty !== !line.textContent) this.resized()
  }

  /** @param {string} key */
  numberOf(key) {
    return this.steps.indexOf(key) + 1
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
