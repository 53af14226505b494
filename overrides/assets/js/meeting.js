/* The meeting view: the steps of the page, one at a time, for a digiboard. The step stands in the address, so a
   reload or a shared address comes back to it; the frame around the step is in the page, hidden. */
import { isDone, rememberPlace } from "./progress.js"
import { placeOf, stepCards, stepId } from "./steps.js"
import { Timer } from "./timer.js"

const root = document.documentElement
const cards = stepCards()
const find = (selector) => document.querySelector(selector)
const frame = [...document.querySelectorAll("[data-meeting]")]
const timer = new Timer(find("[data-timer]"))
/* Per cent of the full size; below it a board cannot be read from the back of a room. */
const SMALLEST = 54
let current = -1

let started = null

/* Ready once its styles are there; however often it is asked for, it starts once. */
export const startMeeting = () => (started ??= start())

async function start() {
  await styles()
  find('[data-do="full-screen"]').hidden = !document.fullscreenEnabled
  document.addEventListener("click", (event) => act(event.target.closest("[data-do]")?.dataset.do))
  document.addEventListener("keydown", onKey)
  document.addEventListener("fullscreenchange", () => pressed(Boolean(document.fullscreenElement)))
  addEventListener("popstate", follow)
  addEventListener("resize", fit)
  document.fonts?.ready.then(fit)
  follow()
}

/* Without its styles the view still works, less large; that is better than not at all. */
function styles() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("../css/meeting.css", import.meta.url) })
  document.head.append(link)
  return new Promise((done) => (link.onload = link.onerror = done))
}

const isOn = () => current >= 0
const asked = () => new URLSearchParams(location.search).get("weergave") === "sessie"

/* The address decides: it turns the view on and off, and says which step. */
function follow() {
  const named = location.hash && cards.findIndex((card) => stepId(card) === location.hash.slice(1))
  if (asked() && (!location.hash || named >= 0)) show(location.hash ? named : firstOpen())
  else if (isOn()) close()
}

function firstOpen() {
  return Math.max(0, cards.findIndex((card) => !isDone(card.dataset.stepKey)))
}

function act(action) {
  if (action === "meeting-close") leave()
  if (action === "meeting-back") turn(-1)
  if (action === "meeting-on") current < cards.length - 1 ? turn(1) : leave()
  if (action === "full-screen") fullScreen()
  if (action?.startsWith("timer")) timer.do(action)
}

function onKey(event) {
  if (!isOn() || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("video, textarea, input:not([type=checkbox])")) return
  const fits = root.scrollHeight <= innerHeight + 1
  if (event.key === "ArrowRight" || (event.key === "PageDown" && fits)) turn(1)
  else if (event.key === "ArrowLeft" || (event.key === "PageUp" && fits)) turn(-1)
  else if (event.key === "Escape") leave()
  else if (event.key.toLowerCase() === "f") fullScreen()
  else return
  event.preventDefault()
}

export function openMeeting() {
  history.pushState(null, "", address(cards[firstOpen()], "sessie"))
  follow()
}

function turn(by) {
  const next = current + by
  if (!cards[next]) return
  history.replaceState(null, "", address(cards[next], "sessie"))
  show(next)
}

function leave() {
  const card = cards[current]
  history.replaceState(null, "", address(card))
  close()
  card.scrollIntoView()
}

function address(card, view) {
  const url = new URL(location)
  view ? url.searchParams.set("weergave", view) : url.searchParams.delete("weergave")
  url.hash = stepId(card)
  return url
}

function show(index) {
  const card = cards[index]
  const before = current
  current = index
  root.classList.add("in-meeting")
  for (const part of frame) part.hidden = false
  for (const other of cards) other.classList.toggle("is-now", other === card)
  for (const mark of document.querySelectorAll(".meeting .seg > *")) mark.classList.toggle("is-now", mark.dataset.stepKey === card.dataset.stepKey)
  const place = find("[data-meeting-place]")
  place.textContent = place.dataset.meetingPlace.replace("{n}", index + 1).replace("{count}", cards.length)
  find('[data-do="meeting-back"]').disabled = index === 0
  sayNext(cards[index + 1])
  timer.turnTo(card.dataset.stepKey, Number(card.dataset.minutes))
  rememberPlace(placeOf(card))
  if (before < 0) keepAwake()
  fit()
  focusOn(card)
}

function sayNext(card) {
  const line = find("[data-meeting-next]")
  const [upNext, last, next, finish] = JSON.parse(line.dataset.meetingNext)
  line.textContent = card ? upNext.replace("{title}", card.querySelector("h3").textContent) : last
  find('[data-do="meeting-on"] span').textContent = card ? next : finish
}

function close() {
  const card = cards[current]
  current = -1
  timer.pause()
  root.classList.remove("in-meeting")
  for (const part of frame) part.hidden = true
  card.classList.remove("is-now")
  if (document.fullscreenElement) document.exitFullscreen()
  awake?.release()
  focusOn(card)
}

function focusOn(card) {
  const heading = card.querySelector("h3")
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  if (isOn()) scrollTo(0, 0)
}

/* As large as fits on a board; a step that is too long even at its smallest scrolls. */
function fit() {
  if (!isOn()) return
  const style = find(".page > article").style
  for (let percent = 100; percent >= SMALLEST; percent -= 2) {
    style.setProperty("--fit", percent / 100)
    if (root.scrollHeight <= innerHeight || matchMedia("(max-width: 59.9375em)").matches) return
  }
}

function fullScreen() {
  document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.().catch(() => {})
}

const pressed = (on) => find('[data-do="full-screen"]').setAttribute("aria-pressed", String(on))

/* A board that goes dark in the middle of a step helps nobody; a browser that refuses is no problem. */
let awake = null
async function keepAwake() {
  awake = await navigator.wakeLock?.request("screen").catch(() => null)
}
