/* When things are asked and drawn: only the newest counts, once a frame, and the rest when there is time. */

/**
 * Asks one thing at a time. What was asked while another waited its turn is never worked on when something newer came.
 * @template {any[]} V
 * @template T
 * @param {(...values: V) => Promise<T>} ask
 * @returns {(...values: V) => Promise<T | null>} null when something newer was asked
 */
export function newest(ask) {
  let last = 0
  /** @type {Promise<unknown>} */
  let before = Promise.resolve()
  return async (...values) => {
    last += 1
    const own = last
    const turn = before.then(() => (own === last ? ask(...values) : null))
    before = turn.catch(() => null)
    const answer = await turn
    return own === last ? answer : null
  }
}

export const frame = () => new Promise(requestAnimationFrame)

/** When nothing else is to be done, and after half a second at most. */
export const idle = () =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: 500 })
    else setTimeout(done, 50)
  })

/** So long, in milliseconds, something is waited for before it is done without. */
const PATIENCE = 40

/** What comes, or null when it does not come soon. @template T @param {Promise<T>} coming @returns {Promise<T | null>} */
export const soon = (coming) => Promise.race([coming, new Promise((done) => setTimeout(done, PATIENCE, null))])
