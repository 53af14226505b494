/* Dutch writes as one word what people type as two, and the other way round. */
const SHORTEST = 3

/* The known stems that a word falls apart into: `feedbackgesprek` → feedback + gesprek; at most three pieces. */
export function splits(word, index, most = 3) {
  const found = []
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const tail = index.number.get(index.stem(word.slice(at)))
    if (tail === undefined) continue
    for (const joint of index.joints) {
      const head = word.slice(0, at - joint.length)
      if (!word.slice(0, at).endsWith(joint) || head.length < SHORTEST) continue
      for (const numbers of headsOf(head, index, most)) found.push({ numbers: [...numbers, tail], joint: joint.length })
    }
  }
  // A whole with few pieces and without a joint is the likeliest.
  const cost = ({ numbers, joint }) => numbers.length * 3 + joint
  return found
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, 3)
    .map(({ numbers }) => numbers)
}

function headsOf(head, index, most) {
  const number = index.number.get(index.stem(head))
  if (number !== undefined) return [[number]]
  return most > 2 ? splits(head, index, most - 1) : []
}

/* The longest known stems at the two ends of a word that nobody wrote, with the share of it that each is. */
export function held(word, index) {
  const ends = [(length) => word.slice(0, length), (length) => word.slice(-length)]
  return ends.flatMap((end) => {
    for (let length = word.length - 2; length >= 5; length--) {
      const number = index.number.get(index.stem(end(length)))
      if (number !== undefined) return [{ number, share: length / word.length }]
    }
    return []
  })
}

/* The known stems that two words make together: `les bezoek` → lesbezoek. */
export function joined(first, second, index) {
  const stems = index.joints.map((joint) => index.number.get(index.stem(first + joint + second)))
  return stems.filter((number) => number !== undefined)
}

/* Known stems that hold the word as their head or tail: `bezoek` → lesbezoek. */
export function holding(stem, index, most = 12) {
  if (stem.length < 4) return []
  const found = []
  index.stems.forEach((other, number) => {
    if (other.length < stem.length + SHORTEST) return
    if (other.endsWith(stem) || other.startsWith(stem)) found.push(number)
  })
  return found.sort((a, b) => index.hits(b).length - index.hits(a).length).slice(0, most)
}

/* Known stems that begin as the word does, for whoever is still typing. */
export function beginning(word, index, most = 12) {
  if (word.length < 2) return []
  const found = []
  index.stems.forEach((other, number) => other.startsWith(word) && found.push(number))
  return found.sort((a, b) => index.hits(b).length - index.hits(a).length).slice(0, most)
}
