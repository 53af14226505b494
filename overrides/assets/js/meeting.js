/* The meeting view: the steps of the page, one at a time, for a digiboard. The step stands in the address, so a
   reload or a shared address comes back to it; the frame around the step is in the page, hidden. */
import { dropWaitingAddress, named, replaceAddress } from "./address.js"
import { isDone, setDone } from "./progress.js"
import { letSleep, stayAwake } from "./awake.js"
import { find, findAll } from "./dom.js"
import { fit } from "./meeting-fit.js"
import { Screens } from "./meeting-screens.js"
import { keep } from "./state.js"
import { headingOf, minutesOf, openOnly, placeOf, stepCards, stepKey } from "./steps.js"
import { stylesFor } from "./styles.js"
import { Timer } from "./timer.js"
import { fill } from "./words.js"

const VIEW = "weergave"
const MEETING = "sessie"
const root = document.documentElement

/** @type {Promise<Meeting> | null} */
let started = null

/** Ready once its styles are there; however often it is asked for, it starts once. */
export const startMeeting = () => (started ??= start())

export async function openMeeting() {
  const meeting = await startMeeting()
  meeting.open()
}

async function start() {
  await stylesFor("meeting")
  const meeting = new Meeting()
  meeting.listen()
  meeting.follow()
  return meeting
}

class Meeting {
  constructor() {
    this.cards = stepCards()
    this.frame = findAll(document, "[data-meeting]")
    this.fullScreenButton = find(document, '[data-do="full-screen"]')
    this.timer = new Timer(find(document, "[data-timer]"), this.cards.map(stepKey), () => this.fit())
    this.screens = new Screens((isOver) => this.timer.wait(isOver))
    this.current = -1
  }

  get isOn() {
    return this.current >= 0
  }

  get card() {
    return this.cards[this.current]
  }

  listen() {
    this.fullScreenButton.hidden = !document.fullscreenEnabled
    document.addEventListener("click", (event) => this.onClick(event))
    document.addEventListener("keydown", (event) => this.onKey(event))
    document.addEventListener("fullscreenchange", () =>
      this.fullScreenButton.setAttribute("aria-pressed", String(Boolean(document.fullscreenElement))),
    )
    addEventListener("popstate", () => this.follow())
    addEventListener("resize", () => this.fit())
    document.fonts?.ready.then(() => this.fit())
  }

  /** The address decides: it turns the view on and off, and says which step. */
  follow() {
    dropWaitingAddress()
    const target = location.hash ? named() : headingOf(this.cards[this.firstOpen()])
    const asked = this.cards.findIndex((card) => target && headingOf(card).contains(target))
    if (new URLSearchParams(location.search).get(VIEW) === MEETING && asked >= 0) {
      // Who comes back from what lay over the step is there already.
      if (asked !== this.current) this.show(asked)
      return this.screens.follow(this.card)
    }
    this.screens.close()
    history.scrollRestoration = "auto"
    if (this.isOn) this.close()
  }

  firstOpen() {
    return Math.max(
      0,
      this.cards.findIndex((card) => !isDone(stepKey(card))),
    )
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    if (!(event.target instanceof Element)) return
    const button = /** @type {HTMLElement | null} */ (event.target.closest("[data-do]"))
    if (button) this.act(button.dataset.do ?? "", button)
    const link = /** @type {HTMLAnchorElement | null} */ (event.target.closest("[data-step-card] a[href]"))
    if (!link || !this.isOn || event.defaultPrevented) return
    const paper = this.screens.paperOf(link)
    if (paper) {
      event.preventDefault()
      this.screens.open("sheet", this.card, link, paper)
    } else openBeside(link)
  }

  /** @param {string} action @param {HTMLElement} button */
  act(action, button) {
    if (action === "meeting-close") this.leave()
    if (action === "meeting-back") this.turn(-1)
    if (action === "meeting-on") this.turn(1)
    if (action === "meeting-done") this.goOn()
    if (action === "screen-close") this.screens.goBack()
    else if (action.startsWith("screen")) this.screens.open(action.split("-")[1], this.card, button)
    if (action === "full-screen") fullScreen()
    if (action.startsWith("timer")) this.timer.do(action)
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (!this.isOn || this.screens.isOpen || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target))
      return
    const fits = root.scrollHeight <= innerHeight + 1
    if (event.key === "ArrowRight" || (event.key === "PageDown" && fits)) this.turn(1)
    else if (event.key === "ArrowLeft" || (event.key === "PageUp" && fits)) this.turn(-1)
    else if (event.key === "Escape") this.leave()
    else return
    event.preventDefault()
  }

  /** In the history the view is one entry, however many steps are shown. */
  open() {
    if (this.isOn) return
    // Leaving goes to the step, not to where the page was.
    history.scrollRestoration = "manual"
    history.pushState({ meeting: true }, "", address(this.cards[this.firstOpen()], MEETING))
    this.follow()
  }

  /** @param {number} by */
  turn(by) {
    const next = this.current + by
    if (!this.cards[next]) return
    replaceAddress(address(this.cards[next], MEETING))
    this.show(next)
  }

  /** Who says that a step is done goes on to the next one, and after the last one back to the page. */
  goOn() {
    setDone(stepKey(this.card), true)
    this.timer.stop(stepKey(this.card))
    if (this.current < this.cards.length - 1) this.turn(1)
    else this.finish()
  }

  /** After the last step comes what is still open, or that the module is done, with what comes next below it. */
  finish() {
    const next = this.cards.find((card) => !isDone(stepKey(card)))
    openOnly(next ?? null)
    this.leave(next ?? find(document, "[data-plan-end]"))
  }

  /** Back to the page, at the step; what came before the view is one press on Back away. */
  leave(goal = this.card) {
    dropWaitingAddress()
    if (history.state?.meeting) {
      addEventListener("popstate", () => replaceAddress(address(goal)), { once: true })
      history.back()
    } else replaceAddress(address(goal))
    this.close(goal)
  }

  /** @param {number} index */
  show(index) {
    const wasOn = this.isOn
    this.current = index
    root.classList.add("in-meeting")
    for (const part of this.frame) part.hidden = false
    openOnly(this.card)
    for (const other of this.cards) other.classList.toggle("is-now", other === this.card)
    for (const mark of findAll(document, "[data-meeting] [data-step-key]"))
      mark.classList.toggle("is-now", stepKey(mark) === stepKey(this.card))
    this.saySteps()
    this.screens.turnTo(this.card)
    this.timer.turnTo(stepKey(this.card), minutesOf(this.card))
    keep("plek", placeOf(this.card))
    if (!wasOn) stayAwake()
    this.fit()
    this.focus(this.card)
    scrollTo(0, 0)
  }

  /** Which step this is, and what comes after it. */
  saySteps() {
    const place = find(document, "[data-meeting-place]")
    place.textContent = fill(place.dataset.meetingPlace, { n: this.current + 1, count: this.cards.length })
    find(document, '[data-do="meeting-back"]', HTMLButtonElement).disabled = this.current === 0
    const [next, n] = [this.cards[this.current + 1], this.current + 1]
    const line = find(document, "[data-meeting-next]", HTMLButtonElement)
    const [upNext, last, done, finish] = JSON.parse(line.dataset.meetingNext ?? "[]")
    line.textContent = next ? fill(upNext, { n: n + 1, title: headingOf(next).textContent ?? "" }) : last
    line.disabled = !next
    find(document, '[data-do="meeting-done"] span').textContent = next ? fill(done, { n }) : finish
  }

  close(goal = this.card) {
    this.card.classList.remove("is-now")
    this.current = -1
    this.timer.pause()
    root.classList.remove("in-meeting")
    for (const part of this.frame) part.hidden = true
    if (document.fullscreenElement) document.exitFullscreen()
    letSleep()
    this.focus(goal)
    goal.scrollIntoView()
  }

  fit() {
    if (!this.isOn) return
    fit(this.card)
    this.screens.fit()
  }

  /** @param {HTMLElement} card a step, or the end of the plan */
  focus(card) {
    const heading = headingOf(card)
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
}

/** @param {HTMLElement} card @param {string} [view] */
function address(card, view) {
  const url = new URL(location.href)
  if (view) url.searchParams.set(VIEW, view)
  else url.searchParams.delete(VIEW)
  url.hash = headingOf(card).id
  return url
}

/** What a step links to opens beside the board, so that the team stays where it is. @param {HTMLAnchorElement} link */
function openBeside(link) {
  link.target = "_blank"
  setTimeout(() => link.removeAttribute("target"))
}

/** @param {EventTarget | null} target */
const isTyping = (target) => target instanceof Element && target.closest("video, textarea, input:not([type=checkbox])")

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen()
  else root.requestFullscreen?.().catch(() => {})
}
