/* A film with our own controls: the bar, the captions, the keys and what comes at the end. */
import { find, findAny } from "./dom.js"
import { actions, jump, startBar } from "./film-bar.js"
import { startCaptions } from "./film-captions.js"
import { play, seek, togglePlay } from "./film-moments.js"

const STEP = 5
const OWN_KEYS = "button, a, select, input, summary"

/** @param {HTMLElement} player @returns {HTMLVideoElement} */
export function startControls(player) {
  const video = find(player, "video", HTMLVideoElement)
  video.controls = false
  startBar(player, video)
  const captions = startCaptions(player, video)
  const does = {
    ...actions(video),
    captions: () => captions.toggle(),
    "caption-choices": () => captions.fold(),
    "full-screen": () => fullScreen(player, video),
    again: () => again(player, video),
  }
  player.addEventListener("click", (event) => onClick(event, video, does))
  player.addEventListener("keydown", (event) => onKey(event, player, video, captions))
  followScreen(player)
  followEnd(player, video)
  sayWhenBroken(player, video)
  return video
}

/** @param {MouseEvent} event @param {HTMLVideoElement} video @param {Record<string, () => void>} does */
function onClick({ target }, video, does) {
  if (!(target instanceof Element)) return
  const action = target.closest("[data-film-do]")?.getAttribute("data-film-do")
  if (action) does[action]?.()
  else if (target.closest("video, [data-begin-film], [data-film-words]")) togglePlay(video)
}

/** Only while something of the player has focus, and never in the place of what that does by itself. @param {KeyboardEvent} event @param {HTMLElement} player @param {HTMLVideoElement} video @param {ReturnType<typeof startCaptions>} captions */
function onKey(event, player, video, captions) {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return
  const key = event.key.toLowerCase()
  const isOwn = event.target.matches(OWN_KEYS)
  const isChoice = event.target.matches("select, input")
  if (key === "escape" && findAny(player, "[data-caption-choices]:not([hidden])")) {
    captions.fold(false)
    find(player, '[data-film-do="caption-choices"]').focus()
  } else if ((key === " " && !isOwn) || (key === "k" && !isChoice)) togglePlay(video)
  else if (key === "arrowleft" && !isChoice) jump(video, -STEP)
  else if (key === "arrowright" && !isChoice) jump(video, STEP)
  else if (key === "c" && !isChoice) captions.toggle()
  else return
  event.preventDefault()
  // In the meeting view the same keys turn the steps.
  event.stopPropagation()
}

/** The player with its bar; a phone that can only show the film itself does that with its own buttons. @param {HTMLElement} player @param {any} video */
function fullScreen(player, video) {
  if (document.fullscreenElement === player) document.exitFullscreen()
  else if (player.requestFullscreen) player.requestFullscreen().catch(() => {})
  else video.webkitEnterFullscreen?.()
}

/** @param {HTMLElement} player */
function followScreen(player) {
  player.addEventListener("fullscreenchange", () => {
    const isWhole = document.fullscreenElement === player
    find(player, '[data-film-do="full-screen"]').setAttribute("aria-pressed", String(isWhole))
  })
}

/** @param {HTMLElement} player @param {HTMLVideoElement} video */
function followEnd(player, video) {
  const end = findAny(player, "[data-film-end]")
  if (!end) return
  video.addEventListener("ended", () => (end.hidden = false))
  for (const event of ["play", "seeking"]) video.addEventListener(event, () => (end.hidden = true))
}

/** @param {HTMLElement} player @param {HTMLVideoElement} video */
function again(player, video) {
  seek(video, 0)
  find(player, '[data-film-do="play"]').focus()
  play(video)
}

/** @param {HTMLElement} player @param {HTMLVideoElement} video */
function sayWhenBroken(player, video) {
  const line = find(player, "[data-film-broken]")
  find(video, "source").addEventListener("error", () => (line.textContent = line.dataset.filmBroken ?? ""))
  video.addEventListener("loadedmetadata", () => (line.textContent = ""))
}
