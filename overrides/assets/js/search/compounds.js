/* Dutch writes as one word what people type as two, and the other way round. */
const SHORTEST = 3

/* The pairs of known stems that a word falls apart into: `feedbackgesprek` → feedback + gesprek. */
export function splits(word, index) {
  const found = []
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const tail = index.number.get(index.stem(word.slice(at)))
    if (tail === undefined) continue
    for (const joint of index.joints) {
      if (!word.slice(0, at).endsWith(joint)) continue
      const head = index.number.get(index.stem(word.slice(0, at - joint.length)))
      if (head !== undefined && at - joint.length >= SHORTEST) found.push({ numbers: [head, tail], joint: joint.length })
    }
  }
  // A whole without a joint and with its longest halves is the likeliest.
  return found.sort((a, b) => a.joint - b.joint).slice(0, 3).map(({ numbers }) => numbers)
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
