/* Everything that comes after the page: each part does nothing where its page has no use for it. */
import { startChoices } from "./choices.js"
import { closeMenu, openFoldsForPrint, printPlan } from "./fallbacks.js"
import { startFilters } from "./filters.js"
import { startProgress } from "./progress-marks.js"
import { startSchemeSwitch } from "./scheme-switch.js"
import { startSearch } from "./search.js"

startSchemeSwitch()
startChoices()
startFilters()
startSearch()
startProgress()
openFoldsForPrint()
printPlan()
closeMenu()

const has = (selector) => document.querySelector(selector)
if (has("[data-meeting]")) import("./meeting.js").then(({ startMeeting }) => startMeeting())
if (has("[data-own-data]")) import("./own-data.js").then(({ startOwnData }) => startOwnData())
