/* The self-test one question at a time. The others can still be searched and linked: what is found shows. */
import { find, findAll } from "./dom.js"
import { fill } from "./words.js"

/** @param {HTMLElement} pager */
export function startOneQuestion(pager) {
  const test = /** @type {HTMLElement} */ (pager.parentElement)
  const questions = findAll(test, "fieldset")
  if (questions.length < 2) return
  const back = find(pager, '[data-do="question-back"]', HTMLButtonElement)
  const on = find(pager, '[data-do="question-on"]', HTMLButtonElement)
  let shown = 0

  /** @param {number} index */
  const show = (index) => {
    shown = index
    for (const question of questions) {
      if (question === questions[index]) question.removeAttribute("hidden")
      else question.setAttribute("hidden", "until-found")
    }
    find(pager, "p").textContent = fill(pager.dataset.pager, { n: index + 1, count: questions.length })
    back.disabled = index === 0
    on.disabled = index === questions.length - 1
    showDots()
  }
  const showDots = () => {
    for (const [index, dot] of findAll(pager, "i").entries()) {
      dot.classList.toggle("is-here", index === shown)
      dot.classList.toggle("is-done", index !== shown && Boolean(questions[index].querySelector(":checked")))
    }
  }
  /** @param {number} index */
  const turn = (index) => {
    show(index)
    const heading = find(questions[index], "h3")
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    if (heading.getBoundingClientRect().top < 0) heading.scrollIntoView()
  }
  const showNamed = () => {
    const index = questions.findIndex((question) => `#${question.id}` === location.hash)
    if (index < 0) return
    show(index)
    questions[index].scrollIntoView()
  }

  for (const [index, question] of questions.entries()) question.addEventListener("beforematch", () => show(index))
  back.addEventListener("click", () => turn(shown - 1))
  on.addEventListener("click", () => turn(shown + 1))
  addEventListener("hashchange", showNamed)
  pager.hidden = false
  show(0)
  showNamed()
}
