/* Moments of a film, as an address names them: `#t=44.4`, or `?t=44.4` where search engines want no fragment. */
const FORM = /^#t=(\d+(?:\.\d+)?)$/
/* By then what is said at a moment stands on its slide, which fades in and builds up. */
const BUILT_AFTER = 1.5

/** @param {string} hash */
export const momentOf = (hash) => Number(FORM.exec(hash)?.[1] ?? Number.NaN)

/** The moment at which a page is opened; its fragment goes before its query. @param {Pick<Location, "hash" | "search">} address */
export function momentOpened({ hash, search }) {
  const named = momentOf(hash)
  return Number.isNaN(named) ? momentOf(`#t=${new URLSearchParams(search).get("t")}`) : named
}

/** A browser may refuse to play by itself; the player then stands ready. @param {HTMLVideoElement} video */
export const play = (video) => video.play().catch(() => {})

/** @param {HTMLVideoElement} video */
export function togglePlay(video) {
  if (video.paused) play(video)
  else video.pause()
}

/** Who asks for a moment asks for the film. @param {HTMLVideoElement} video @param {number} seconds */
export function seek(video, seconds) {
  if (video.readyState) video.currentTime = seconds
  else video.addEventListener("loadedmetadata", () => (video.currentTime = seconds), { once: true })
  video.preload = "metadata"
}

/** A moment shown while the film stands still: a little later, so that its slide is there; it plays from the moment itself. */
export class Moment {
  /** @param {HTMLVideoElement} video */
  constructor(video) {
    this.video = video
    this.seconds = Number.NaN
    video.addEventListener("play", () => {
      if (this.isShown) video.currentTime = this.seconds
      this.seconds = Number.NaN
    })
  }

  /** @param {number} seconds */
  show(seconds) {
    if (!this.video.paused) return seek(this.video, seconds)
    this.seconds = seconds
    seek(this.video, seconds + BUILT_AFTER)
  }

  get isShown() {
    return Math.abs(this.video.currentTime - this.seconds - BUILT_AFTER) < 0.1
  }

  /** The moment that the film is at, for whoever reads along. */
  get now() {
    return this.isShown ? this.seconds : this.video.currentTime
  }
}
