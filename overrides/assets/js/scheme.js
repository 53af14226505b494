/* Before the first paint: the colours that the visitor chose, or those the device prefers, and whether there is a place
   to go on, so that room is kept for it. Steps that will be folded take no room either; should the script that folds
   them not come, they show after all.
   A plain script, not a module: it should run before the page shows, and does in a browser that knows `blocking`. In
   another, colours chosen by hand and that room may come a moment later on a module. */
;(() => {
  const root = document.documentElement
  const recall = (/** @type {string} */ name) => {
    try {
      return localStorage.getItem(`academie.${name}`)
    } catch {
      // No storage in this browser: the device decides.
      return null
    }
  }
  const isOff = () => {
    try {
      return sessionStorage.getItem("academie.lijst")
    } catch {
      return null
    }
  }
  const chosen = recall("kleuren")
  const isDark = chosen === "slate" || (chosen !== "default" && matchMedia("(prefers-color-scheme: dark)").matches)
  root.dataset.mdColorScheme = isDark ? "slate" : "default"
  root.classList.replace("no-js", "js")
  root.classList.toggle("been-here", Boolean(recall("plek")))
  addEventListener("load", () => root.classList.add("is-planned"))
  // A list shows what fits the visitor from the start, unless its address asks for something else.
  if (location.search || isOff()) return
  root.dataset.mySector = recall("sector") ?? ""
  root.dataset.myRole = recall("rol") ?? ""
})()
