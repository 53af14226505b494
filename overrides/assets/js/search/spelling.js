/* Words that are nearly in the index: spelt by ear, or with a slip. */

/** @typedef {import("./index.js").Index} Index */
/** @typedef {{ number: number, cost: number, weight: number }} Likely A stem that may be meant, how far off it is, and how sure we are of it. */

const MOST = 6
const LONGEST = 60
/** In a word that is shorter, another letter or one too many mostly makes another word: `regio` is not `regie`. */
const LONG_ENOUGH = 7
/** And in one as short as this, also one left out. */
const SHORT = 4

/** Known stems like that of a word, nearest first; `loose` allows so many more slips. @param {string} word @param {Index} index @returns {Likely[]} */
export function similar(word, index, loose = 0) {
  const stem = index.stem(word)
  const limit = slipsIn(stem) + loose
  if (limit <= 0 || stem.length > LONGEST) return []
  const heard = index.sound(stem)
  const isLike = (/** @type {string} */ other) =>
    Math.abs(other.length - stem.length) <= limit + 1 && other.length >= 3 && other.length <= LONGEST
  /** @type {Likely[]} */
  const found = []
  index.stems.forEach((other, number) => {
    if (!isLike(other)) return
    const said = index.sound(other)
    const slips = Math.min(distance(stem, other, limit), distance(heard, said, limit) + 0.25)
    // The first letter is seldom wrong.
    const cost = slips + (other[0] === stem[0] || said[0] === heard[0] ? 0 : 0.75)
    if (cost > limit + 0.25) return
    if (!loose && said !== heard && isAnotherWord(word, index.form(number))) return
    found.push({ number, cost, weight: 0.95 - 0.8 * (cost / Math.max(4, stem.length)) })
  })
  found.sort((a, b) => a.cost - b.cost || index.hits(b.number).length - index.hits(a.number).length)
  return found.filter(({ cost }) => cost <= found[0].cost + 0.5).slice(0, MOST)
}

/** How many slips a word may have, by its length. @param {string} stem */
function slipsIn(stem) {
  if (stem.length < 4) return 0
  return stem.length < 8 ? 1 : 2
}

/** Whether so small a difference makes another word, whatever it sounds like; two letters swapped never do. @param {string} word @param {string} other */
function isAnotherWord(word, other) {
  const letters = (/** @type {string} */ text) => [...text].sort().join("")
  if (word.length >= LONG_ENOUGH || letters(word) === letters(other)) return false
  return isShort(word) || word.length >= other.length
}

/** @param {string} word */
export const isShort = (word) => word.length <= SHORT

/** How many letters to add, leave out, change or swap (Damerau–Levenshtein), as far as `limit`. @param {string} a @param {string} b @param {number} limit */
export function distance(a, b, limit) {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return Infinity
  let [before, last, line] = ROWS
  for (let column = 0; column <= b.length; column++) last[column] = column
  for (let row = 1; row <= a.length; row++) {
    if (fill(a, b, row, before, last, line) > limit) return Infinity
    const spare = before
    before = last
    last = line
    line = spare
  }
  return last[b.length] <= limit ? last[b.length] : Infinity
}

/** The row before the last one, the last one, and the one being filled: kept, because a search asks thousands of times. */
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST + 4))

/** The next row of the table; gives its smallest number. @param {string} a @param {string} b @param {number} row @param {Uint8Array} before @param {Uint8Array} last @param {Uint8Array} line */
function fill(a, b, row, before, last, line) {
  line[0] = row
  let least = row
  for (let column = 1; column <= b.length; column++) {
    const changed = a[row - 1] === b[column - 1] ? 0 : 1
    const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    const one = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + changed)
    line[column] = isSwapped ? Math.min(one, before[column - 2] + 1) : one
    least = Math.min(least, line[column])
  }
  return least
}
