/* What a visitor chose, kept in this browser only. Without storage everything works, nothing is kept. */
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

export function forget(name) {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // What cannot be reached was not kept either.
  }
}
