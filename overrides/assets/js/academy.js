/* Everything that comes after the page: each part starts by itself, at its own root, and only where the page has one. */
import { startChoices } from "./choices.js"
import { startFolds, startMenu, startPrintButton } from "./fallbacks.js"
import { startFilm } from "./films.js"
import { startLanguageSwitch } from "./language-switch.js"
import { startMeetingDoor } from "./meeting-door.js"
import { startNotKept } from "./not-kept.js"
import { startPlan } from "./plan.js"
import { startPrefetch } from "./prefetch.js"
import { startProgress } from "./progress-marks.js"
import { startReveal } from "./reveal.js"
import { startRoleWords } from "./role-words.js"
import { startSchemeSwitch } from "./scheme-switch.js"
import { startSearch } from "./search.js"
import { startSeen } from "./seen.js"

/** What starts where; one fault leaves the others alone. @type {[string, (root: any) => unknown][]} */
const PARTS = [
  ["[data-not-kept]", startNotKept],
  ["[data-scheme-switch]", startSchemeSwitch],
  ["body", startProgress],
  ["[data-plan]", startPlan],
  ["[data-plan-start]", async (root) => (await import("./plan-clock.js")).startPlanClock(root)],
  ["[data-pager]", async (root) => (await import("./one-question.js")).startOneQuestion(root)],
  ["body", startReveal],
  ["body", startChoices],
  ["body", startRoleWords],
  ["[data-going-on]", async (root) => (await import("./on-path.js")).startOnPath(root)],
  ["[data-route]", async (root) => (await import("./route.js")).startRoute(root)],
  ["[data-filtered]", async (root) => (await import("./filters.js")).startFilters(root)],
  ["[data-tiles]", async (root) => (await import("./module-tiles.js")).startTiles(root)],
  ["[data-film-cards]", async (root) => (await import("./film-cards.js")).startFilmCards(root)],
  ["[data-film], [data-in-place], [data-external]", startFilm],
  ["[data-film], [data-in-place]", startSeen],
  ["body", startSearch],
  ['[data-do="meeting-start"]', startMeetingDoor],
  ["[data-languages]", startLanguageSwitch],
  ["section[data-resume]", async (root) => (await import("./way-back.js")).showWayBack(root)],
  ["[data-path]", async (root) => (await import("./path-marks.js")).startPath(root)],
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
