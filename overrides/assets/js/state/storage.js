/* Texts by name in the storage of this browser. What it does not take stays in memory, so that the page works the same
   for as long as it is open. */
const PREFIX = "academie."

/** What this page knows and the browser would not keep; `null` is what had to go. @type {Map<string, string | null>} */
const unkept = new Map()

/** @typedef {"local" | "tab"} Where As long as the browser likes, or until this tab closes. */

/** @param {Where} where */
const storage = (where) => (where === "tab" ? sessionStorage : localStorage)

/** The names of what will not be there on the next page. */
export const unkeptNames = () => [...unkept.keys()]

/** @param {string} name @param {Where} where @returns {string | null} */
export function get(name, where) {
  const known = unkept.get(name)
  return known === undefined ? stored(name, where) : known
}

/** @param {string} name @param {Where} where */
function stored(name, where) {
  try {
    return storage(where).getItem(PREFIX + name)
  } catch {
    return null
  }
}

/** @param {string} name @param {string | null} text nothing takes it away @param {Where} where */
export function put(name, text, where) {
  try {
    if (text === null) storage(where).removeItem(PREFIX + name)
    else storage(where).setItem(PREFIX + name, text)
    unkept.delete(name)
  } catch {
    // A full storage refuses also what it holds already, and one that is shut holds nothing to take away.
    if (stored(name, where) === text) unkept.delete(name)
    else unkept.set(name, text)
  }
}

/** The names of everything of this site, whoever put it there. @param {Where} where */
export function names(where) {
  const found = new Set(where === "local" ? unkept.keys() : [])
  try {
    for (const key of Object.keys(storage(where))) if (key.startsWith(PREFIX)) found.add(key.slice(PREFIX.length))
  } catch {
    // Nothing is kept there; what is in memory is found.
  }
  return [...found].filter((name) => get(name, where) !== null).sort()
}

/**
 * Another tab changed something, or the browser shows this page again as it left it.
 * @param {() => void} listener
 */
export function onChangeElsewhere(listener) {
  addEventListener("storage", ({ key }) => {
    if (key === null || key.startsWith(PREFIX)) listener()
  })
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) listener()
  })
}
