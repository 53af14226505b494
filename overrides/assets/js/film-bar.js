/* The bar below a film: it does what the browser's own buttons did, and says where in the film one is. */
import { find, findAll } from "./dom.js"
import { seek, togglePlay } from "./film-moments.js"
import { keep, recall } from "./state.js"
import { clockTime, fill } from "./words.js"

const BACK = 10
const STEP = 5

/** @typedef {{piece: HTMLElement, start: number, end: number}} Piece */

/** @param {HTMLElement} player @param {HTMLVideoElement} video */
export function startBar(player, video) {
  const bar = find(player, "[data-film-bar]")
  bar.hidden = false
  followPlaying(player, video)
  followTime(bar, video)
  chooseSpeed(video, find(bar, "[data-speed]", HTMLSelectElement))
  startLine(find(bar, "[data-film-line]"), video)
}

/** What the buttons of the bar do, by the names in the page; captions have a part of their own. @param {HTMLVideoElement} video @returns {Record<string, () => void>} */
export const actions = (video) => ({
  play: () => togglePlay(video),
  back: () => jump(video, -BACK),
})

/** @param {HTMLVideoElement} video @param {number} seconds */
export function jump(video, seconds) {
  const { duration, currentTime } = video
  seek(video, Math.min(Math.max(0, currentTime + seconds), duration || 0))
}

/** @param {HTMLElement} player @param {HTMLVideoElement} video */
function followPlaying(player, video) {
  const button = find(player, '[data-film-do="play"]')
  const begin = find(player, "[data-begin-film]")
  const [play, pause] = JSON.parse(button.dataset.words ?? "[]")
  const show = () => {
    player.classList.toggle("is-playing", !video.paused)
    button.setAttribute("aria-label", video.paused ? play : pause)
    if (!video.paused) begin.hidden = true
  }
  begin.hidden = false
  for (const event of ["play", "pause", "ended"]) video.addEventListener(event, show)
}

/** @param {HTMLElement} bar @param {HTMLVideoElement} video */
function followTime(bar, video) {
  const now = find(bar, "[data-film-now]")
  const line = find(bar, "[data-film-line]")
  const pieces = piecesOf(line)
  const length = pieces[pieces.length - 1].end
  const show = () => {
    const seconds = Math.min(video.currentTime, length)
    now.textContent = clockTime(seconds)
    const at = Math.max(
      0,
      pieces.findLastIndex(({ start }) => start <= seconds + 0.05),
    )
    for (const [index, { piece, start, end }] of pieces.entries()) {
      piece.classList.toggle("is-now", index === at)
      const part = Math.min(Math.max(0, (seconds - start) / (end - start)), 1)
      find(piece, "b").style.inlineSize = `${100 * part}%`
    }
    line.setAttribute("aria-valuenow", String(Math.floor(seconds)))
    line.setAttribute("aria-valuetext", wordsFor(line, pieces, at, seconds, length))
  }
  for (const { piece, start, end } of pieces) piece.style.flexGrow = String(end - start)
  for (const event of ["timeupdate", "seeking", "loadedmetadata"]) video.addEventListener(event, show)
  show()
}

/** @param {HTMLElement} line @param {Piece[]} pieces @param {number} at @param {number} seconds @param {number} length */
function wordsFor(line, pieces, at, seconds, length) {
  const [time, whole] = [clockTime(seconds), clockTime(length)]
  const title = pieces[at].piece.dataset.title
  if (!title) return `${time} / ${whole}`
  return fill(line.dataset.words, { time, length: whole, n: at + 1, count: pieces.length, title })
}

/** @param {HTMLElement} line @returns {Piece[]} */
const piecesOf = (line) =>
  findAll(line, "[data-start]").map((piece) => {
    const { start, end } = piece.dataset
    return { piece, start: Number(start), end: Number(end) }
  })

/** A press anywhere on the line, and a drag along it, goes to that place; its keys go by steps and by chapters. @param {HTMLElement} line @param {HTMLVideoElement} video */
function startLine(line, video) {
  const pieces = piecesOf(line)
  const follow = (/** @type {PointerEvent} */ event) => seek(video, placeAt(pieces, event.clientX))
  line.addEventListener("pointerdown", (event) => {
    if (event.button) return
    line.setPointerCapture(event.pointerId)
    follow(event)
  })
  line.addEventListener("pointermove", (event) => line.hasPointerCapture(event.pointerId) && follow(event))
  line.addEventListener("keydown", (event) => {
    const seconds = placeByKey(event.key, pieces, video.currentTime)
    if (seconds === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    seek(video, seconds)
  })
}

/** @param {Piece[]} pieces @param {number} x */
function placeAt(pieces, x) {
  const boxes = pieces.map(({ piece }) => piece.getBoundingClientRect())
  const at = Math.max(
    0,
    boxes.findLastIndex(({ left }) => left <= x),
  )
  const part = Math.min(Math.max(0, (x - boxes[at].left) / boxes[at].width), 1)
  return pieces[at].start + part * (pieces[at].end - pieces[at].start)
}

/** As a slider does, a page up or down is a chapter. @param {string} key @param {Piece[]} pieces @param {number} now */
function placeByKey(key, pieces, now) {
  const length = pieces[pieces.length - 1].end
  if (key === "Home") return 0
  if (key === "End") return Math.max(0, length - 1)
  if (key === "PageUp") return pieces.find(({ start }) => start > now + 0.1)?.start
  if (key === "PageDown") return pieces.findLast(({ start }) => start < now - 1)?.start ?? 0
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(now + STEP, length)
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, now - STEP)
}

/** @param {HTMLVideoElement} video @param {HTMLSelectElement} select */
function chooseSpeed(video, select) {
  const isOffered = (/** @type {number} */ speed) =>
    [...select.options].some((option) => Number(option.value) === speed)
  const kept = recall("snelheid")
  if (kept && isOffered(kept)) {
    select.value = String(kept)
    video.playbackRate = kept
  }
  select.addEventListener("change", () => {
    video.playbackRate = Number(select.value)
    keep("snelheid", Number(select.value))
  })
  // The browser's own menu has a speed too.
  video.addEventListener("ratechange", () => {
    if (isOffered(video.playbackRate)) select.value = String(video.playbackRate)
  })
}
