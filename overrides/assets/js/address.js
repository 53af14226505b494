/* The address follows what the page shows: the element it names, and the entry of the history that is now. */

/* Browsers allow a hundred changes in thirty seconds; a key that is held down makes more. */
const REST = 350

let lastChange = 0
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting

/** Put an address in the place of this one: at once, or when the changes rest. @param {string | URL} address */
export function replaceAddress(address) {
  clearTimeout(waiting)
  const wait = lastChange + REST - Date.now()
  if (wait > 0) waiting = setTimeout(write, wait, address)
  else write(address)
}

/** No change that waits may land in another entry of the history. */
export const dropWaitingAddress = () => clearTimeout(waiting)

/** @param {string | URL} address */
function write(address) {
  lastChange = Date.now()
  try {
    history.replaceState(history.state, "", address)
  } catch {
    // The browser has had enough of them: the address stays behind, the page is right.
  }
}

/** The element that the address names. A fragment that cannot be read names nothing. @returns {HTMLElement | null} */
export function named() {
  const name = location.hash.slice(1)
  try {
    return document.getElementById(name) ?? document.getElementById(decodeURIComponent(name))
  } catch {
    return null
  }
}

/** A click that leads elsewhere while this page stays. @param {MouseEvent} event */
export const isForAnotherTab = (event) => event.ctrlKey || event.metaKey || event.shiftKey
