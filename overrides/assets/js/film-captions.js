/* Captions in our own letters, over a film: the browser reads the file and says what is said now, we draw it. Where the
   browser shows a film by itself, as a phone does on its whole screen, it draws them too. */
import { find, findAll } from "./dom.js"
import { keep, recall } from "./state.js"

/** @param {HTMLElement} player @param {HTMLVideoElement} video */
export function startCaptions(player, video) {
  const captions = new Captions(player, video)
  captions.start()
  return captions
}

class Captions {
  /** @param {HTMLElement} player @param {HTMLVideoElement} video */
  constructor(player, video) {
    this.video = video
    this.player = player
    this.words = find(player, "[data-film-words]")
    this.button = find(player, '[data-film-do="captions"]')
    this.folded = find(player, "[data-caption-choices]")
    this.door = find(player, '[data-film-do="caption-choices"]')
    this.tracks = [...video.textTracks].filter((track) => track.kind !== "chapters")
    this.language = findAll(video, "track[default]", HTMLTrackElement)[0]?.srclang ?? ""
    this.isOn = recall("ondertitels") !== "uit"
    this.isDrawnByBrowser = false
  }

  start() {
    for (const track of this.tracks) track.addEventListener("cuechange", () => this.draw())
    // By itself a browser shows what the page names first.
    this.video.textTracks.addEventListener("change", () => this.choose())
    this.video.addEventListener("webkitbeginfullscreen", () => this.leaveToBrowser(true))
    this.video.addEventListener("webkitendfullscreen", () => this.leaveToBrowser(false))
    this.player.addEventListener("change", (event) => this.onChoice(event.target))
    this.video.addEventListener("ended", () => this.fold(false))
    this.player.addEventListener("focusout", ({ relatedTarget }) => this.onLeave(relatedTarget))
    this.player.dataset.letters = recall("letters") ?? "gewoon"
    this.showChoices()
    this.choose()
  }

  toggle() {
    this.isOn = !this.isOn
    keep("ondertitels", this.isOn ? "aan" : "uit")
    this.choose()
  }

  /** @param {boolean} [isOpen] */
  fold(isOpen = Boolean(this.folded.hidden)) {
    this.folded.hidden = !isOpen
    this.door.setAttribute("aria-expanded", String(isOpen))
  }

  /** @param {boolean} isDrawnByBrowser */
  leaveToBrowser(isDrawnByBrowser) {
    this.isDrawnByBrowser = isDrawnByBrowser
    this.choose()
  }

  get track() {
    return this.tracks.find((track) => track.language === this.language)
  }

  /** One track at a time is read, or drawn where the browser does. */
  choose() {
    for (const track of this.tracks) {
      const mode = track !== this.track || !this.isOn ? "disabled" : this.isDrawnByBrowser ? "showing" : "hidden"
      if (track.mode !== mode) track.mode = mode
    }
    this.button.setAttribute("aria-pressed", String(this.isOn))
    this.words.lang = this.language
    this.draw()
  }

  draw() {
    const cues = this.isOn && !this.isDrawnByBrowser ? [...(this.track?.activeCues ?? [])] : []
    const words = cues.map((cue) => /** @type {VTTCue} */ (cue).getCueAsHTML().textContent).join("\n")
    this.words.textContent = words
    this.words.hidden = !words
  }

  /** @param {EventTarget | null} choice */
  onChoice(choice) {
    if (!(choice instanceof HTMLInputElement)) return
    if (choice.name.startsWith("letters")) {
      const size = /** @type {"klein" | "gewoon" | "groot"} */ (choice.value)
      this.player.dataset.letters = size
      keep("letters", size)
    } else this.language = choice.value
    this.isOn = true
    this.choose()
  }

  /** What is folded out closes when one goes on elsewhere. @param {EventTarget | null} to */
  onLeave(to) {
    if (to instanceof Node && !this.folded.contains(to) && to !== this.door) this.fold(false)
  }

  showChoices() {
    const size = this.player.dataset.letters
    for (const radio of findAll(this.folded, "input", HTMLInputElement))
      if (radio.name.startsWith("letters")) radio.checked = radio.value === size
  }
}
