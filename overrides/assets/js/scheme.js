/* Before the first paint: the colours that the visitor chose, or those the device prefers, and whether there is a place
   to go on, so that room is kept for it.
   A plain script, not a module: it must run before the page shows. */
(function () {
  var chosen = null, place = null
  try {
    chosen = localStorage.getItem("academie.kleuren")
    place = localStorage.getItem("academie.plek")
  } catch (error) {
    /* No storage in this browser: the device decides. */
  }
  var dark = chosen ? chosen === "slate" : matchMedia("(prefers-color-scheme: dark)").matches
  document.documentElement.dataset.mdColorScheme = dark ? "slate" : "default"
  document.documentElement.classList.replace("no-js", "js")
  document.documentElement.classList.toggle("been-here", Boolean(place))
})()
