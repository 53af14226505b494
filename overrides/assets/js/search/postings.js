/* Where a stem stands, as it came over the line → entries with the weight that the stem has in each. */

/**
 * How the text is written; `hooks/academy/search/postings.py` says it and the index brings it along.
 * @typedef {object} Code
 * @property {number} first The code of the character for 0.
 * @property {number} skipped The code that is left out, since a backslash costs two characters.
 * @property {number} digits The base of the steps from entry to entry; a digit that more follow is so much higher.
 * @property {number} weight What a weight of 1 stands for.
 */
/** @typedef {[entry: number, weight: number][]} Hits */

/** @param {string} text @param {Code} code @returns {Hits} */
export function decode(text, code) {
  const values = Array.from(text, (character) => digitOf(character.charCodeAt(0), code))
  /** @type {Hits} */
  const hits = []
  let entry = -1
  let gap = 0
  let unit = 1
  for (let at = 0; at < values.length; at++) {
    const isLast = values[at] < code.digits
    gap += unit * (isLast ? values[at] : values[at] - code.digits)
    unit *= code.digits
    if (!isLast) continue
    entry += gap + 1
    at += 1
    hits.push([entry, values[at] * code.weight])
    gap = 0
    unit = 1
  }
  return hits
}

/** @param {number} character @param {Code} code */
const digitOf = (character, { first, skipped }) => character - first - (character > skipped ? 1 : 0)
