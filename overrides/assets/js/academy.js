/* Everything that comes after the page: each part starts by itself, at its own root, and only where the page has one. */
import { startChoices } from "./choices.js"
import { startFolds, startMenu, startPrintButton } from "./fallbacks.js"
import { startFilm } from "./films.js"
import { followSteps } from "./follow-steps.js"
import { startLanguageSwitch } from "./language-switch.js"
import { startMeetingDoor } from "./meeting-door.js"
import { startNotKept } from "./not-kept.js"
import { startPlan } from "./plan.js"
import { startPrefetch } from "./prefetch.js"
import { startProgress } from "./progress-marks.js"
import { startReveal } from "./reveal.js"
import { startSchemeSwitch } from "./scheme-switch.js"
import { startSearch } from "./search.js"

/** What starts where; one fault leaves the others alone. @type {[string, (root: any) => unknown][]} */
const PARTS = [
  ["[data-not-kept]", startNotKept],
  ["[data-scheme-switch]", startSchemeSwitch],
  ["body", startProgress],
  ["[data-plan]", startPlan],
  ["[data-pager]", async (root) => (await import("./one-question.js")).startOneQuestion(root)],
  ["body", startReveal],
  ["body", startChoices],
  ["[data-filtered]", async (root) => (await import("./filters.js")).startFilters(root)],
  ["[data-film], [data-in-place], [data-external]", startFilm],
  ["body", startSearch],
  ['[data-do="meeting-start"]', startMeetingDoor],
  ["body", followSteps],
  ["[data-languages]", startLanguageSwitch],
  ["section[data-resume]", async (root) => (await import("./whereabouts.js")).showWayBack(root)],
  ["[data-begin]", async (root) => (await import("./whereabouts.js")).showOnPath(root)],
  ["body", startFolds],
  ['[data-do="print"]', startPrintButton],
  ["[data-menu]", startMenu],
  ["body", startPrefetch],
  ["[data-own-data]", async (root) => (await import("./own-data.js")).startOwnData(root)],
]

for (const [selector, start] of PARTS) for (const root of document.querySelectorAll(selector)) attempt(start, root)

/** @param {(root: any) => unknown} start @param {Element} root */
async function attempt(start, root) {
  try {
    await start(root)
  } catch (error) {
    console.error(error)
  }
}
