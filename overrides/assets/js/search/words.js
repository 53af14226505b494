/* Words and their stems, by the rules that came with the index: the very ones by which it was made. */
export const wordsOf = (text) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’`]s?(?![a-z])|['’`]/g, "")
    .match(/[a-z0-9]+/g) ?? []

const compiled = (rules, flags) => rules.map(([old, replacement]) => [new RegExp(old, flags), replacement])
const replaced = (rules) => (word) => rules.reduce((text, [old, replacement]) => text.replace(old, replacement), word)

export const stemmer = (rules) => remembered(replaced(compiled(rules, "")))
export const sounder = (rules) => remembered(replaced(compiled(rules, "g")))

function remembered(change) {
  const known = new Map()
  return (word) => {
    if (!known.has(word)) known.set(word, change(word))
    return known.get(word)
  }
}
