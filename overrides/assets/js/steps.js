/* The steps of a module's page, and the place that each of them is. */
import { find, findAll } from "./dom.js"

export const stepCards = () => findAll(document, "[data-step-card]")

/** @param {HTMLElement} card */
export const stepKey = (card) => card.dataset.stepKey ?? ""

/** @param {HTMLElement} card */
export const stepId = (card) => stepKey(card).split("/")[1]

/** @param {HTMLElement} card */
export const minutesOf = (card) => Number(card.dataset.minutes)

/** @param {HTMLElement} card */
export const headingOf = (card) => find(card, "h3")

/** What folds of a step. @param {HTMLElement} card */
export const foldOf = (card) => find(card, "details", HTMLDetailsElement)

/** One step open, or none; what was unfolded by hand folds too. @param {HTMLElement | null} open */
export function openOnly(open) {
  for (const card of stepCards()) foldOf(card).open = card === open
}

/** This page below the home page of its language; a server may also give it with the name of its file. */
const ownAddress = () => location.pathname.slice(new URL(home()).pathname.length).replace(/index\.html$/, "")

/** The home page of this language. */
export const home = () => find(document, "[data-home]", HTMLAnchorElement).href

/**
 * What another page must know to lead back to a step, whatever language that page is in. The words come from attributes:
 * a browser that translates the page translates its text, and `lang` with it.
 * @param {HTMLElement} card
 * @returns {import("./state/kinds.js").Place}
 */
export function placeOf(card) {
  const cards = stepCards()
  return {
    key: stepKey(card),
    number: cards.indexOf(card) + 1,
    count: cards.length,
    minutes: minutesOf(card),
    title: card.dataset.title ?? "",
    module: card.dataset.module ?? "",
    address: `${ownAddress()}#${stepId(card)}`,
    lang: card.dataset.language ?? "",
  }
}
