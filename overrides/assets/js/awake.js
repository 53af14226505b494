/* A board that goes dark in the middle of a step helps nobody; a browser that refuses is no problem. */

/** @type {WakeLockSentinel | null} */
let lock = null
let isWanted = false

export function stayAwake() {
  isWanted = true
  // The browser lets go of it whenever the page is out of sight.
  document.addEventListener("visibilitychange", ask)
  return ask()
}

export function letSleep() {
  isWanted = false
  document.removeEventListener("visibilitychange", ask)
  lock?.release()
  lock = null
}

async function ask() {
  if (document.visibilityState !== "visible") return
  const found = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null
  if (isWanted) lock = found
  else found?.release()
}
