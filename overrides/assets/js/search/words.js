/* Words and their stems, by the rules that came with the index: the very ones by which it was made. */

/** @typedef {[pattern: string, replacement: string][]} Rules */

/** @param {string} text @returns {string[]} */
export const wordsOf = (text) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’`]s?(?![a-z])|['’`]/g, "")
    .match(/[a-z0-9]+/g) ?? []

/** Each rule once a word. @param {Rules} rules */
export const stemmer = (rules) => remembered(replacing(rules, ""))

/** Each rule as often as it fits. @param {Rules} rules */
export const sounder = (rules) => remembered(replacing(rules, "g"))

/** @param {Rules} rules @param {string} flags @returns {(word: string) => string} */
function replacing(rules, flags) {
  const compiled = rules.map(([pattern, replacement]) => ({ pattern: new RegExp(pattern, flags), replacement }))
  return (word) => compiled.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), word)
}

/**
 * The same function, that works out each answer once.
 * @template K, V
 * @param {(key: K) => V} ask
 * @returns {(key: K) => V}
 */
export function remembered(ask) {
  /** @type {Map<K, V>} */
  const known = new Map()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined) return old
    const found = ask(key)
    known.set(key, found)
    return found
  }
}
