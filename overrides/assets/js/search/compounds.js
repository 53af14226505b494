/* Dutch writes as one word what people type as two, and the other way round. */

/** @typedef {import("./index.js").Index} Index */

const SHORTEST = 3
const MOST_SPLITS = 3
const MOST_PIECES = 3
const SHORTEST_HELD = 5
const SHORTEST_HOLDING = 4
const SHORTEST_BEGUN = 2
const MOST_FOUND = 12

/** The known stems that a word falls apart into: `feedbackgesprek` → feedback + gesprek. @param {string} word @param {Index} index @returns {number[][]} */
export function splits(word, index, most = MOST_PIECES) {
  const found = []
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const tail = index.number.get(index.stem(word.slice(at)))
    if (tail === undefined) continue
    for (const { head, joint } of headsBefore(word.slice(0, at), index)) {
      for (const numbers of piecesOf(head, index, most)) found.push({ numbers: [...numbers, tail], joint })
    }
  }
  return found
    .sort((a, b) => costOf(a) - costOf(b))
    .slice(0, MOST_SPLITS)
    .map(({ numbers }) => numbers)
}

/** A whole with few pieces and without a joint is the likeliest. @param {{ numbers: number[], joint: number }} split */
const costOf = ({ numbers, joint }) => numbers.length * 3 + joint

/** What stands before a tail, without what joins them. @param {string} text @param {Index} index */
function headsBefore(text, index) {
  return index.joints
    .filter((joint) => text.endsWith(joint) && text.length - joint.length >= SHORTEST)
    .map((joint) => ({ head: text.slice(0, text.length - joint.length), joint: joint.length }))
}

/** @param {string} head @param {Index} index @param {number} most */
function piecesOf(head, index, most) {
  const number = index.number.get(index.stem(head))
  if (number !== undefined) return [[number]]
  return most > 2 ? splits(head, index, most - 1) : []
}

/** The longest known stems at the two ends of a word that nobody wrote, with the share of it that each is. @param {string} word @param {Index} index */
export function held(word, index) {
  const ends = [
    (/** @type {number} */ length) => word.slice(0, length),
    (/** @type {number} */ length) => word.slice(-length),
  ]
  return ends.flatMap((end) => {
    for (let length = word.length - 2; length >= SHORTEST_HELD; length--) {
      const number = index.number.get(index.stem(end(length)))
      if (number !== undefined) return [{ number, share: length / word.length }]
    }
    return []
  })
}

/** The known stems that two words make together: `les bezoek` → lesbezoek. @param {string} first @param {string} second @param {Index} index */
export function joined(first, second, index) {
  const stems = index.joints.map((joint) => index.number.get(index.stem(first + joint + second)))
  return stems.filter((number) => number !== undefined)
}

/** Known stems that hold the word as their head or tail: `bezoek` → lesbezoek. @param {string} stem @param {Index} index */
export function holding(stem, index) {
  if (stem.length < SHORTEST_HOLDING) return []
  const isLonger = (/** @type {string} */ other) => other.length >= stem.length + SHORTEST
  return mostUsed(index, (other) => isLonger(other) && (other.endsWith(stem) || other.startsWith(stem)))
}

/** Known stems that begin as the word does, for whoever is still typing. @param {string} word @param {Index} index */
export function beginning(word, index) {
  return word.length < SHORTEST_BEGUN ? [] : mostUsed(index, (other) => other.startsWith(word))
}

/** @param {Index} index @param {(stem: string) => boolean} isWanted */
function mostUsed(index, isWanted) {
  /** @type {number[]} */
  const found = []
  index.stems.forEach((stem, number) => {
    if (isWanted(stem)) found.push(number)
  })
  return found.sort((a, b) => index.hits(b).length - index.hits(a).length).slice(0, MOST_FOUND)
}
