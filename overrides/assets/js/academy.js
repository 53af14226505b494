/* Everything that comes after the page: each part does nothing where its page has no use for it. */
import { startChoices } from "./choices.js"
import { closeMenu, openFoldsForPrint } from "./fallbacks.js"
import { startFilms } from "./films.js"
import { startFilters } from "./filters.js"
import { startSchemeSwitch } from "./scheme-switch.js"
import { startSearch } from "./search.js"

startSchemeSwitch()
startChoices()
startFilters()
startFilms()
startSearch()
openFoldsForPrint()
closeMenu()
