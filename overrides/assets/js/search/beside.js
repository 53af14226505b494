/* What stands above and beside the results: what a term means, sheets to print, and what other people ask. */
import { find } from "../dom.js"
import { fill } from "../words.js"
import { link } from "./element.js"

/** @typedef {import("./asking.js").Ask} Ask */
/** @typedef {import("./asking.js").Value<"search">} Answer */
/** @typedef {Record<string, [question: string, part: string][]>} Questions For the address of a module. */
/** @typedef {ReturnType<typeof parts>} View */

const MOST_QUESTIONS = 4
/** Words of so many letters say what a question is about. */
const TELLING = 5

/** @param {HTMLFormElement} form @param {Ask} ask */
export function besideOf(form, ask) {
  const view = parts(form, ask)
  return {
    /** @param {Answer["term"]} term @param {import("./list.js").Asked} asked */
    answer: (term, asked) => showTerm(view, term, asked),
    /** @param {Answer} answer @param {string} text */
    show: (answer, text) => {
      fillList(
        view.sheets,
        answer.sheets.map(({ url, title }) => link(view.base + url, title)),
      )
      showQuestions(view, answer, text)
    },
  }
}

/** @param {HTMLFormElement} form @param {Ask} ask */
function parts(form, ask) {
  const part = (/** @type {string} */ name) => find(document, `[data-search-${name}]`)
  const { language } = form.dataset
  return {
    ask,
    base: new URL("../", form.action).href,
    term: part("answer"),
    sheets: part("sheets"),
    asked: part("asked"),
    /** @type {() => Promise<Questions>} */
    questions: once(() =>
      fetch(new URL(`../../search/vragen.${language}.json`, import.meta.url)).then((answer) => answer.json()),
    ),
  }
}

/** @template T @param {() => T} make @returns {() => T} */
function once(make) {
  /** @type {T | undefined} */
  let made
  return () => {
    made ??= make()
    return made
  }
}

/** @param {View} view @param {Answer["term"]} term @param {import("./list.js").Asked} asked */
async function showTerm({ term: card, ask, base }, term, asked) {
  card.hidden = !term
  if (!term || card.dataset.term === term.url) return
  card.dataset.term = term.url
  find(card, "h2").textContent = term.title
  const meaning = find(card, "[data-search-meaning]")
  meaning.textContent = ""
  const more = find(card, "a", HTMLAnchorElement)
  more.href = base + term.url
  find(more, "span").textContent = fill(more.dataset.searchAnswerMore, { term: term.title.toLowerCase() })
  const text = await ask("meaning", term.number)
  if (card.dataset.term === term.url && !asked.isOld()) meaning.textContent = text
  else delete card.dataset.term
}

/** @param {HTMLElement} section @param {HTMLElement[]} links */
function fillList(section, links) {
  const items = links.map((each) => {
    const item = document.createElement("li")
    item.append(each)
    return item
  })
  find(section, "ul").replaceChildren(...items)
  section.hidden = !items.length
}

/** Of the modules that answer best, the questions that are most about what was looked for. @param {View} view @param {Answer} answer @param {string} text */
async function showQuestions({ asked, questions, base }, { cards }, text) {
  /** @type {Questions} */
  const known = await questions().catch(() => ({}))
  const telling = new Set(startsOf(text))
  const found = cards.flatMap(({ card: { url } }, rank) =>
    (known[url] ?? []).map(([question, part]) => ({
      question,
      url: url + (part && `#${part}`),
      worth: startsOf(question).filter((start) => telling.has(start)).length - rank / cards.length,
    })),
  )
  const best = found.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth)
  const others = best.filter(({ question }) => wordsOf(question).join(" ") !== wordsOf(text).join(" "))
  const places = new Set()
  const chosen = others.filter(({ url }) => !places.has(url) && places.add(url)).slice(0, MOST_QUESTIONS)
  fillList(
    asked,
    chosen.map(({ question, url }) => link(base + url, question)),
  )
}

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How its telling words begin: what comes after is mostly an ending. @param {string} text */
const startsOf = (text) =>
  wordsOf(text)
    .filter((word) => word.length >= TELLING)
    .map((word) => word.slice(0, TELLING))
