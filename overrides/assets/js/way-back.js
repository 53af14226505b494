/* Home for who was here before: the next step on the stage, how far the module is, what comes after it, and its films. */
import { find } from "./dom.js"
import { showWatched } from "./film-cards.js"
import { filmCard } from "./made-film-card.js"
import { nextOf } from "./next-module.js"
import { doneIn, isDone } from "./progress.js"
import { onChange, recall } from "./state.js"
import { home } from "./steps.js"
import { fill } from "./words.js"

/** @typedef {import("./state/kinds.js").Place} Place */
/** @typedef {[id: string, title: string, minutes: number]} Step */
/** @typedef {import("./made-film-card.js").Film & { step: number }} Film */
/** @typedef {{ title: string, lang: string | null, url: string, minutes: number, roles: string[], steps: Step[], films: Film[] }} Module */
/** @typedef {{ name: string, url: string, weeks: number, stations: [id: string, first: number, last: number][] }} Path */
/** @typedef {{ modules: Record<string, Module>, paths: Record<string, Path> }} Known */

/** @param {HTMLElement} card */
export function showWayBack(card) {
  const week = find(document, "[data-week]")
  const show = () => {
    const place = recall("plek")
    showCard(card, place)
    week.hidden = !place
    if (place) showWeek(card, week, place).catch(console.error)
  }
  onChange(show)
  show()
  // Who asks for another route sees the choice in place of the card.
  const stage = find(document, "[data-stage]")
  addEventListener("hashchange", () => location.hash === "#route" && find(stage, "[data-route] input").focus())
}

/** @param {Place} place */
const moduleOf = (place) => place.key.split("/")[0]

/** @param {Place} place */
const isAllDone = (place) => doneIn(moduleOf(place)).size >= place.count

/** @param {string} address below the home page of this language */
const at = (address) => new URL(address, home()).href

/** What the place itself tells. @param {HTMLElement} card @param {Place | null} place */
function showCard(card, place) {
  card.hidden = !place
  document.documentElement.classList.toggle("been-here", Boolean(place))
  if (!place) return
  const [where, title] = [find(card, "[data-resume-where]"), find(card, "[data-resume-title]")]
  const { number: n, count, minutes } = place
  const module = `${moduleOf(place)} ${place.module}`
  const time = fill(find(document, "[data-week]").dataset.minutes, { n: minutes })
  const done = isAllDone(place)
  where.textContent = done ? module : fill(where.dataset.resumeWhere, { module, n, count, minutes: time })
  title.textContent = done ? (card.dataset.resumeDone ?? "") : place.title
  for (const words of [where, title]) words.lang = done && words === title ? "" : place.lang
  find(card, "[data-resume-number]").textContent = done ? "✓" : String(n)
  find(card, "[data-resume-number]").classList.toggle("tile--here", !done)
  find(card, "[data-resume-steps]").replaceChildren(...segments(place))
  if (done) leadOn(card)
  else leadBack(card, place)
}

/** @param {HTMLElement} card @param {Place} place */
function leadBack(card, place) {
  const go = find(card, "[data-resume-go]", HTMLAnchorElement)
  go.href = at(place.address)
  find(go, "span").textContent = fill(go.dataset.resumeGo, { n: place.number })
  const board = find(card, "[data-resume-board]", HTMLAnchorElement)
  board.href = at(place.address.replace("#", "?weergave=sessie#"))
  board.hidden = false
}

/** After a module comes the visitor's path, or all of them while she chose none. @param {HTMLElement} card */
function leadOn(card) {
  const go = find(card, "[data-resume-go]", HTMLAnchorElement)
  find(go, "span").textContent = go.dataset.resumeOn ?? ""
  go.href = at(JSON.parse(go.dataset.resumePaths ?? "{}")[recall("sector") ?? "all"])
  find(card, "[data-resume-board]").hidden = true
}

/** @param {Place} place */
function segments({ key, number, count }) {
  const done = doneIn(key.split("/")[0]).size
  return Array.from({ length: count }, (_, index) => {
    const state = done >= count || (done >= number - 1 && index + 1 < number) ? "is-done" : ""
    return Object.assign(document.createElement("li"), { className: index + 1 === number ? state || "is-here" : state })
  })
}

/** @type {Promise<Known> | undefined} */
let coming

/** @param {HTMLElement} card @returns {Promise<Known>} */
function known(card) {
  coming ??= fetch(card.dataset.resumeData ?? "").then((answer) => answer.json())
  return coming
}

/** @param {HTMLElement} card @param {HTMLElement} week @param {Place} place */
async function showWeek(card, week, place) {
  const { modules, paths } = await known(card)
  const module = modules[moduleOf(place)]
  if (!module) return
  const path = paths[recall("sector") ?? ""]
  showSteps(week, module, moduleOf(place))
  showNext(card, week, nextAfter(place, modules, path), isAllDone(place))
  showWhen(place, path, week)
  const { films } = module
  const own = [...films].sort((a, b) => Number(b.step === place.number) - Number(a.step === place.number))
  const made = own.map((film) => {
    const words = fill(film.step ? week.dataset.ofStep : "{id}", { id: moduleOf(place), n: film.step })
    return filmCard({ ...film, where: words }, at(film.url), week.dataset.root ?? "")
  })
  find(week, "[data-week-films]").replaceChildren(...made.map(inItem))
  showWatched(week)
}

/** @param {Node} node */
function inItem(node) {
  const item = document.createElement("li")
  item.append(node)
  return item
}

/** @param {HTMLElement} week @param {Module} module @param {string} id */
function showSteps(week, { steps, url, lang }, id) {
  const all = find(week, "[data-week-module]", HTMLAnchorElement)
  all.href = at(url)
  find(week, "[data-week-steps]").replaceChildren(
    ...steps.map(([step, title, minutes]) => {
      const item = inItem(
        Object.assign(document.createElement("a"), { href: at(`${url}#${step}`), textContent: title }),
      )
      if (lang) item.lang = lang
      item.className = isDone(`${id}/${step}`) ? "is-done" : ""
      const time = document.createElement("span")
      time.textContent = minutes ? fill(week.dataset.minutes, { n: minutes }) : ""
      item.append(time)
      return item
    }),
  )
  const count = steps.reduce((sum, [, , minutes]) => sum + minutes, 0)
  const n = steps.reduce((sum, [step, , minutes]) => sum + (isDone(`${id}/${step}`) ? 0 : minutes), 0)
  find(week, "[data-week-left]").textContent = fill(n ? week.dataset.left : week.dataset.allDone, { n, count })
}

/** The module after this one, on the path of the visitor or by number. @param {Place} place @param {Record<string, Module>} modules @param {Path | undefined} path */
function nextAfter(place, modules, path) {
  const order = path ? path.stations.map(([id]) => id) : Object.keys(modules).sort()
  const own = order.indexOf(moduleOf(place))
  const others = order.filter((id) => id !== moduleOf(place))
  const id = nextOf(others, own, (each) => ({
    roles: modules[each].roles,
    done: doneIn(each).size >= modules[each].steps.length,
  }))
  return id ? { id, module: modules[id], path } : null
}

/** @param {HTMLElement} card @param {HTMLElement} week @param {ReturnType<typeof nextAfter>} next @param {boolean} isNow the module before it is done */
function showNext(card, week, next, isNow) {
  const place = find(week, "[data-week-next]")
  place.replaceChildren()
  if (!next) return
  const { id, module, path } = next
  const title = Object.assign(document.createElement("a"), {
    href: at(module.url),
    textContent: `${id} ${module.title}`,
  })
  const when = Object.assign(document.createElement("p"), { className: "meta" })
  when.textContent = [fill(week.dataset.minutes, { n: module.minutes }), path?.name].filter(Boolean).join(" · ")
  const heading = document.createElement("h3")
  heading.append(title)
  if (module.lang) heading.lang = module.lang
  place.append(heading, when)
  if (!isNow) return
  const go = find(card, "[data-resume-go]", HTMLAnchorElement)
  go.href = at(module.url)
  find(go, "span").textContent = fill(go.dataset.resumeNext, { id })
}

/** In which weeks the module stands on the path of the visitor. @param {Place} place @param {Path | undefined} path @param {HTMLElement} week */
function showWhen(place, path, week) {
  const line = find(document, "[data-resume-week]")
  const station = path?.stations.find(([id]) => id === moduleOf(place))
  if (!path || !station) line.textContent = ""
  else {
    const [, first, last] = station
    const words = fill(first === last ? week.dataset.oneWeek : week.dataset.weeks, { n: first, first, last })
    line.textContent = fill(line.dataset.resumeWeek, { week: words, weeks: path.weeks, path: path.name })
  }
}
