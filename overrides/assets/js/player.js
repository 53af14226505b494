/* Films: in place on a module's page; on a film's own page with moments, the sentence that is said, the speed,
   and the place where you stopped. */
import { isForAnotherTab, replaceAddress } from "./address.js"
import { find, findAll } from "./dom.js"
import { startControls } from "./film-controls.js"
import { followFilm } from "./film-lists.js"
import { Moment, momentOpened, momentOf, play, seek } from "./film-moments.js"
import { forget, keep, recall } from "./state.js"
import { stylesFor } from "./styles.js"
import { clockTime, fill } from "./words.js"

/** A film on its own page. @param {HTMLElement} player */
export function startFilm(player) {
  const video = startControls(player)
  const name = player.dataset.film ?? ""
  const remembered = recall("video", name) ?? 0
  const moment = new Moment(video)
  remember(video, name, () => moment.isShown)
  for (const list of findAll(document, "[data-transcript], [data-chapters]")) followFilm(list, video, moment)
  offerToResume(video, find(player, "[data-resume]", HTMLButtonElement), remembered)
  /** @param {number} seconds */
  const goTo = (seconds) => {
    if (Number.isNaN(seconds)) return
    moment.show(seconds)
    bringIntoView(player)
  }
  goTo(momentOpened(location))
  addEventListener("hashchange", () => goTo(momentOf(location.hash)))
  document.addEventListener("click", (event) => playFrom(event, video))
}

/** @param {MouseEvent} event @param {HTMLVideoElement} video */
function playFrom(event, video) {
  if (!(event.target instanceof Element) || isForAnotherTab(event)) return
  const link = /** @type {HTMLAnchorElement | null} */ (event.target.closest('a[href^="#t="]'))
  if (!link) return
  event.preventDefault()
  replaceAddress(link.hash)
  seek(video, momentOf(link.hash))
  video.scrollIntoView({ block: "nearest" })
  play(video)
}

/** A poster on a module's page turns into the player that lies ready beside it. @param {HTMLElement} figure */
export async function playInPlace(figure) {
  await stylesFor("film-bar")
  const player = playerOf(figure)
  find(figure, "a").replaceWith(player)
  const video = startApart(player, figure.dataset.inPlace ?? "")
  find(player, '[data-film-do="play"]').focus()
  play(video)
}

/** The player that lies ready beside a poster. @param {HTMLElement} figure */
export function playerOf(figure) {
  const ready = find(figure, "template", HTMLTemplateElement).content.firstElementChild
  return /** @type {HTMLElement} */ (document.importNode(/** @type {Element} */ (ready), true))
}

/** A film away from its own page. @param {HTMLElement} player in the page @param {string} name */
export function startApart(player, name) {
  const video = startControls(player)
  remember(video, name)
  video.addEventListener("play", () => quiet(video))
  return video
}

/** The provider's player, made only now that somebody asks for it. @param {HTMLElement} player */
export function startExternal(player) {
  const poster = find(player, "a")
  poster.addEventListener("click", (event) => {
    if (isForAnotherTab(event)) return
    event.preventDefault()
    const frame = document.createElement("iframe")
    const title = (poster.textContent ?? "").trim()
    Object.assign(frame, { src: player.dataset.external, title, allowFullscreen: true })
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture"
    frame.referrerPolicy = "strict-origin-when-cross-origin"
    poster.replaceWith(frame)
    frame.focus()
  })
}

/** @param {HTMLVideoElement} playing */
function quiet(playing) {
  for (const video of findAll(document, "video", HTMLVideoElement)) if (video !== playing) video.pause()
}

/** The top of the page, where the whole player fits below it; else past what stands above the player. @param {HTMLElement} player */
function bringIntoView(player) {
  const bottom = player.getBoundingClientRect().bottom + scrollY
  if (bottom <= innerHeight) scrollTo(0, 0)
  else player.scrollIntoView({ block: "start" })
}

/** @param {HTMLVideoElement} video @param {HTMLButtonElement} button @param {number} seconds */
function offerToResume(video, button, seconds) {
  if (!(seconds > 5) || !Number.isNaN(momentOpened(location))) return
  button.textContent = fill(button.dataset.resume, { time: clockTime(seconds) })
  button.hidden = false
  button.addEventListener("click", () => {
    seek(video, seconds)
    find(document, '[data-film] [data-film-do="play"]').focus()
    play(video)
  })
  for (const event of ["play", "seeking"]) video.addEventListener(event, () => (button.hidden = true), { once: true })
}

/** @param {HTMLVideoElement} video @param {string} name @param {() => boolean} [isOnlyShown] an address named the moment */
function remember(video, name, isOnlyShown = () => false) {
  let kept = 0
  const put = () => {
    kept = Math.floor(video.currentTime)
    keep("video", kept, name)
  }
  video.addEventListener("timeupdate", () => {
    if (Math.abs(video.currentTime - kept) >= 5 && !video.ended && !isOnlyShown()) put()
  })
  video.addEventListener("pause", () => video.ended || put())
  video.addEventListener("ended", () => forget("video", name))
}
