/* What a visitor chose and did, kept in this browser only. Without storage everything works, nothing is kept. */
const PREFIX = "academie."

export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // A full or closed storage is no reason to stop.
  }
}

/* The same for as long as this tab is open. */
export function recallInTab(name) {
  try {
    return sessionStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

export function keepInTab(name, value) {
  try {
    sessionStorage.setItem(PREFIX + name, value)
  } catch {
    // As above.
  }
}

/* Everything of this site by name, to take along. */
export function everything() {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).sort()
    return Object.fromEntries(own.map((key) => [key.slice(PREFIX.length), localStorage.getItem(key)]))
  } catch {
    return {}
  }
}

export function forget(name) {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // Nothing can be kept, so nothing has to go.
  }
}

/* Another tab of this browser changed something. */
export function onChangeElsewhere(listener) {
  addEventListener("storage", (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) listener()
  })
}
