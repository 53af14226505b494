/* What lies over a step in the meeting view: its film, its table, and what is ready on paper. A screen is an entry of the
   history, so Back returns to the step; Escape and a button do the same. */
import { dropWaitingAddress } from "./address.js"
import { find, findAll, findAny } from "./dom.js"
import { fitTables } from "./meeting-fit.js"
import { stylesFor } from "./styles.js"
import { fill } from "./words.js"

export class Screens {
  /** @param {(isOver: boolean) => void} changed whether something lies over the step */
  constructor(changed) {
    this.changed = changed
    this.dialog = find(document, "[data-screen]", HTMLDialogElement)
    this.body = find(this.dialog, "[data-screen-body]")
    this.pieces = find(this.dialog, "[data-pieces]")
    this.pieces.addEventListener("click", (event) => this.onPiece(event))
    this.sheet = find(document, '[data-do="screen-sheet"]').dataset.sheet ?? ""
    this.dialog.addEventListener("close", () => this.onClose())
    /** @type {HTMLElement | null} */
    this.opener = null
  }

  get isOpen() {
    return this.dialog.open
  }

  /** Only what the step has can be asked for. @param {HTMLElement} card */
  turnTo(card) {
    const film = findAny(card, "[data-in-place]")
    const button = find(document, '[data-do="screen-film"]')
    button.hidden = !film
    find(button, "span:last-child").textContent = fill(button.dataset.words, { time: film?.dataset.length ?? "" })
    find(document, '[data-do="screen-table"]').hidden = !findAny(card, '[role="region"]')
  }

  /** The paper that a link leads to, which shows over the step: a worksheet, or what is ready of this module.
   * @param {HTMLAnchorElement} link @returns {string | undefined} */
  paperOf({ href }) {
    const [own, to] = [new URL(".", location.href), new URL(href)]
    // On the page of a module its worksheet is folded; the sheet itself has the same names.
    if (to.origin === own.origin && to.hash.startsWith("#werkblad")) return new URL(this.sheet + to.hash, to).href
    return !to.hash && to.href !== own.href && to.href.startsWith(own.href) ? to.href : undefined
  }

  /** @param {string} kind @param {HTMLElement} card @param {HTMLElement} opener where one goes on afterwards @param {string} [sheet] */
  open(kind, card, opener, sheet = new URL(this.sheet, location.href).href) {
    this.opener = opener
    dropWaitingAddress()
    history.pushState({ ...history.state, screen: { kind, sheet } }, "")
    this.follow(card)
  }

  /** The entry of the history says what is shown. @param {HTMLElement} card */
  follow(card) {
    const { kind, sheet } = history.state?.screen ?? {}
    if (!kind) return this.close()
    if (!this.isOpen) this.dialog.showModal()
    this.dialog.className = `meeting__screen meeting__screen--${kind}`
    this.changed(true)
    this.body.replaceChildren()
    this.body.className = ""
    this.pieces.replaceChildren()
    if (kind === "film") return showFilm(this.body, card)
    if (kind === "table") return this.showTables(card)
    this.showPieces(card, sheet)
    return showSheet(this.body, sheet)
  }

  /** @param {HTMLElement} card */
  showTables(card) {
    this.body.replaceChildren(...findAll(card, '[role="region"]').map((table) => table.cloneNode(true)))
    this.fit()
  }

  fit() {
    if (this.isOpen && history.state?.screen?.kind === "table") fitTables(this.dialog)
  }

  /** What is ready for this step beside the worksheet. @param {HTMLElement} card @param {string} shown */
  showPieces(card, shown) {
    const links = findAll(card, "[data-handouts] a", HTMLAnchorElement).filter((link) => this.paperOf(link))
    const own = find(document, '[data-do="screen-sheet"]')
    const all = [
      [own.textContent, new URL(this.sheet, location.href).href],
      ...links.map((link) => [link.textContent, link.href]),
    ]
    if (!links.length) return
    this.pieces.replaceChildren(
      ...all.map(([words, href]) => piece(words ?? "", href ?? "", href === shown.split("#")[0])),
    )
  }

  /** @param {MouseEvent} event */
  onPiece(event) {
    const link = event.target instanceof Element && event.target.closest("a")
    if (!link) return
    event.preventDefault()
    for (const other of findAll(this.pieces, "a")) other.removeAttribute("aria-current")
    link.setAttribute("aria-current", "true")
    history.replaceState({ ...history.state, screen: { kind: "sheet", sheet: link.href } }, "")
    showSheet(this.body, link.href)
  }

  goBack() {
    history.back()
  }

  close() {
    if (this.isOpen) this.dialog.close()
  }

  /** Closed by its own key, or by Back. */
  onClose() {
    for (const video of findAll(this.body, "video", HTMLVideoElement)) video.pause()
    this.body.replaceChildren()
    this.changed(false)
    const goOn = () => this.opener?.focus()
    goOn()
    if (!history.state?.screen) return
    // Going back, a browser gives focus to what the address names.
    addEventListener("popstate", () => setTimeout(goOn), { once: true })
    history.back()
  }
}

/** @param {string} words @param {string} href @param {boolean} isShown */
function piece(words, href, isShown) {
  const link = Object.assign(document.createElement("a"), {
    className: "button button--quiet",
    href,
    textContent: words.trim(),
  })
  if (isShown) link.setAttribute("aria-current", "true")
  return link
}

/** @param {HTMLElement} body @param {HTMLElement} card */
async function showFilm(body, card) {
  const figure = find(card, "[data-in-place]")
  for (const playing of findAll(card, "video", HTMLVideoElement)) playing.pause()
  const [player] = await Promise.all([import("./player.js"), stylesFor("film-bar")])
  const film = player.playerOf(figure)
  endAtStep(find(film, "[data-film-end]"))
  body.replaceChildren(film)
  const video = player.startApart(film, figure.dataset.inPlace ?? "")
  find(film, '[data-film-do="play"]').focus()
  video.play().catch(() => {})
}

/** Another film would lead away from the session: over a step a film ends at its step. @param {HTMLElement} end */
function endAtStep(end) {
  for (const link of findAll(end, "a")) link.remove()
  const back = /** @type {HTMLElement} */ (find(document, '[data-do="screen-close"]').cloneNode(true))
  back.classList.remove("button--quiet")
  find(end, "[data-film-ways]").prepend(back)
}

/** What is on paper comes from its own page. @param {HTMLElement} body @param {string} address */
async function showSheet(body, address) {
  try {
    const [answer] = await Promise.all([fetch(address), stylesFor("handout")])
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const paper = find(page, "#inhoud")
    const sheets = findAll(paper, "[data-paper]")
    if (!sheets.length) throw new Error(`no sheet at ${address}`)
    body.className = [...paper.classList].filter((name) => name.startsWith("page")).join(" ")
    body.replaceChildren(...sheets.map((sheet) => document.importNode(sheet, true)))
    showPart(body, new URL(address).hash.slice(1))
  } catch (error) {
    console.error(error)
    location.assign(address)
  }
}

/** A link may name a part of the sheet; the page below has the same names. @param {HTMLElement} body @param {string} id */
function showPart(body, id) {
  findAny(body, `[id="${CSS.escape(id)}"]`)?.scrollIntoView()
}
