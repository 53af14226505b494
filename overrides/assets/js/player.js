/* Films: in place on a module's page; on a film's own page with moments, the sentence that is said, the speed,
   and the place where you stopped. The picture and its keys are the browser's own player. */
import { forget, keep, recall } from "./storage.js"

const MOMENT = /^#t=(\d+(?:\.\d+)?)$/
const momentOf = (hash) => Number((MOMENT.exec(hash) ?? [])[1] ?? NaN)
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`

/* A film on its own page. */
export function startFilm(player) {
  const video = player.querySelector("video")
  const remembered = Number(recall(`video.${player.dataset.film}`))
  remember(video, player.dataset.film)
  follow(video, document.querySelector("[data-transcript]"))
  follow(video, document.querySelector("[data-chapters]"))
  const bar = player.querySelector("[data-film-bar]")
  bar.hidden = false
  chooseSpeed(video, bar.querySelector("[data-speed]"))
  offerToResume(video, bar.querySelector("[data-resume]"), remembered)
  goTo(video, momentOf(location.hash), player)
  addEventListener("hashchange", () => goTo(video, momentOf(location.hash), player))
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#t="]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.replaceState(history.state, "", link.hash)
    seek(video, momentOf(link.hash))
    play(video)
  })
}

/* A poster on a module's page turns into the player that lies ready beside it. */
export function startInPlace(figure) {
  const poster = figure.querySelector(".poster")
  poster.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const video = figure.querySelector("template").content.firstElementChild.cloneNode(true)
    poster.replaceWith(video)
    remember(video, figure.dataset.inPlace)
    video.playbackRate = Number(recall("snelheid")) || 1
    video.addEventListener("play", () => quiet(video))
    video.focus()
    play(video)
  })
}

/* The provider's player, made only now that somebody asks for it. */
export function startExternal(player) {
  const poster = player.querySelector(".poster")
  poster.addEventListener("click", (event) => {
    event.preventDefault()
    const frame = document.createElement("iframe")
    Object.assign(frame, { src: player.dataset.external, title: poster.textContent.trim(), allowFullscreen: true })
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture"
    frame.referrerPolicy = "strict-origin-when-cross-origin"
    poster.replaceWith(frame)
    frame.focus()
  })
}

// A browser may refuse to play by itself; the player then stands ready.
const play = (video) => video.play().catch(() => {})

const quiet = (playing) => document.querySelectorAll("video").forEach((video) => video === playing || video.pause())

function seek(video, seconds) {
  if (video.readyState) video.currentTime = seconds
  else video.addEventListener("loadedmetadata", () => (video.currentTime = seconds), { once: true })
}

function goTo(video, seconds, player) {
  if (Number.isNaN(seconds)) return
  seek(video, seconds)
  player.scrollIntoView({ block: "nearest" })
}

function chooseSpeed(video, select) {
  const set = (speed) => (video.playbackRate = Number(speed))
  const known = (speed) => [...select.options].some((option) => option.value === speed)
  if (known(recall("snelheid"))) set((select.value = recall("snelheid")))
  select.addEventListener("change", () => {
    set(select.value)
    keep("snelheid", select.value)
  })
  // The browser's own menu has a speed too.
  video.addEventListener("ratechange", () => known(String(video.playbackRate)) && (select.value = video.playbackRate))
}

function offerToResume(video, button, seconds) {
  if (!(seconds > 5) || !Number.isNaN(momentOf(location.hash))) return
  button.textContent = button.dataset.resume.replace("{time}", clock(seconds))
  button.hidden = false
  button.addEventListener("click", () => {
    seek(video, seconds)
    video.focus()
    play(video)
  })
  video.addEventListener("play", () => (button.hidden = true), { once: true })
}

function remember(video, name) {
  let kept = 0
  const put = () => keep(`video.${name}`, (kept = Math.floor(video.currentTime)))
  video.addEventListener("timeupdate", () => Math.abs(video.currentTime - kept) >= 5 && !video.ended && put())
  video.addEventListener("pause", () => video.ended || put())
  video.addEventListener("ended", () => forget(`video.${name}`))
}

/* Mark the part of a list that is said now, and bring it into view where the list scrolls by itself. */
function follow(video, list) {
  if (!list) return
  const parts = [...list.querySelectorAll('a[href^="#t="]')].map((link) => [momentOf(link.hash), link])
  const still = matchMedia("(prefers-reduced-motion: reduce)")
  list.dataset.follows = ""
  let current
  video.addEventListener("timeupdate", () => {
    const link = parts.findLast(([moment]) => moment <= video.currentTime + 0.05)?.[1]
    if (link === current) return
    current?.removeAttribute("aria-current")
    current = link
    current?.setAttribute("aria-current", "true")
    if (!current || list.scrollHeight <= list.clientHeight || list.matches(":hover, :focus-within")) return
    const far = current.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3
    list.scrollBy({ top: far, behavior: still.matches ? "auto" : "smooth" })
  })
}
