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

/** @param {string} steps From entry to entry. @param {string} weights One for each step, from a place on. @param {Code} code @returns {Hits} */
export function decode(steps, weights, code, from = 0) {
  /** @type {Hits} */
  const hits = []
  let entry = -1
  let gap = 0
  let unit = 1
  for (let at = 0; at < steps.length; at++) {
    const value = digitOf(steps.charCodeAt(at), code)
    const isLast = value < code.digits
    gap += unit * (isLast ? value : value - code.digits)
    unit *= code.digits
    if (!isLast) continue
    entry += gap + 1
    hits.push([entry, digitOf(weights.charCodeAt(from + hits.length), code) * code.weight])
    gap = 0
    unit = 1
  }
  return hits
}

/** Where the weights of every stem begin: after those of all stems before it. @param {string[]} texts The steps of every stem. @param {Code} code */
export function weightsFrom(texts, code) {
  const starts = new Uint32Array(texts.length)
  let from = 0
  texts.forEach((steps, at) => {
    starts[at] = from
    for (let place = 0; place < steps.length; place++)
      if (digitOf(steps.charCodeAt(place), code) < code.digits) from += 1
  })
  return starts
}

/** @param {number} character @param {Code} code */
const digitOf = (character, { first, skipped }) => character - first - (character > skipped ? 1 : 0)
