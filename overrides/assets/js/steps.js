/* The steps of a module's page, and the place that each of them is. */
export const stepCards = () => [...document.querySelectorAll(".step-card[data-step-key]")]

export const stepId = (card) => card.dataset.stepKey.split("/")[1]

/* What another page must know to lead back to a step, whatever language that page is in. */
export function placeOf(card) {
  const cards = stepCards()
  const home = new URL(document.querySelector(".wordmark").href).pathname
  return {
    key: card.dataset.stepKey,
    number: cards.indexOf(card) + 1,
    count: cards.length,
    minutes: Number(card.dataset.minutes),
    title: card.querySelector("h3").textContent.trim(),
    module: document.querySelector("h1").textContent.trim(),
    address: `${location.pathname.slice(home.length)}#${stepId(card)}`,
    lang: card.closest("[lang]").lang,
  }
}
