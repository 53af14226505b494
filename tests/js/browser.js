/* As much of a browser as what is kept needs. */

class Store {
  /** @param {string} name */
  getItem(name) {
    return Object.hasOwn(this, name) ? this[name] : null
  }

  /** @param {string} name @param {string} text */
  setItem(name, text) {
    this[name] = String(text)
  }

  /** @param {string} name */
  removeItem(name) {
    delete this[name]
  }

  get length() {
    return Object.keys(this).length
  }
}

globalThis.addEventListener ??= () => {}

/** @param {string} name @param {() => unknown} get */
const define = (name, get) => Object.defineProperty(globalThis, name, { configurable: true, get })

export function workingStorage() {
  for (const name of ["localStorage", "sessionStorage"]) {
    const store = new Store()
    define(name, () => store)
  }
}

export function blockedStorage() {
  for (const name of ["localStorage", "sessionStorage"]) {
    define(name, () => {
      throw new DOMException("blocked", "SecurityError")
    })
  }
}
