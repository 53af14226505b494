/* Everything that comes after the page: each part does nothing where its page has no use for it. */
import { startChoices } from "./choices.js"
import { closeMenu, openFoldsForPrint, printPlan } from "./fallbacks.js"
import { startFilms } from "./films.js"
import { startFilters } from "./filters.js"
import { startMeetingDoor } from "./meeting-door.js"
import { startProgress } from "./progress-marks.js"
import { followSteps } from "./follow-steps.js"
import { startSchemeSwitch } from "./scheme-switch.js"
import { startSearch } from "./search.js"
import { startWhereabouts } from "./whereabouts.js"

startSchemeSwitch()
startChoices()
startFilters()
startFilms()
startSearch()
startProgress()
startMeetingDoor()
followSteps()
startWhereabouts()
openFoldsForPrint()
printPlan()
closeMenu()

if (document.querySelector("[data-own-data]")) import("./own-data.js").then(({ startOwnData }) => startOwnData())
