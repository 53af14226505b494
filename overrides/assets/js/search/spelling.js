/* Words that are nearly in the index: spelt by ear, or with a slip. */
const MOST = 6
const LONGEST = 60

/* Known stems like the one given, nearest first, each with how sure we are of it. */
export function similar(stem, index, loose = 0) {
  const limit = (stem.length < 4 ? 0 : stem.length < 8 ? 1 : 2) + loose
  if (limit <= 0 || stem.length > LONGEST) return []
  const heard = index.sound(stem)
  const found = []
  index.stems.forEach((other, number) => {
    if (Math.abs(other.length - stem.length) > limit + 1 || other.length < 3 || other.length > LONGEST) return
    const slips = Math.min(distance(stem, other, limit), distance(heard, index.sound(other), limit) + 0.25)
    // The first letter is seldom wrong.
    const cost = slips + (other[0] === stem[0] || index.sound(other)[0] === heard[0] ? 0 : 0.75)
    if (cost <= limit + 0.25) found.push({ number, cost, weight: 0.95 - 0.8 * (cost / Math.max(4, stem.length)) })
  })
  found.sort((a, b) => a.cost - b.cost || index.hits(b.number).length - index.hits(a.number).length)
  return found.filter(({ cost }) => cost <= found[0].cost + 0.5).slice(0, MOST)
}

/* How many letters to add, leave out, change or swap (Damerau–Levenshtein), as far as `limit`. */
export function distance(a, b, limit) {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return Infinity
  for (let column = 0; column <= b.length; column++) rows[1][column] = column
  for (let row = 1; row <= a.length; row++) {
    if (fill(a, b, row) > limit) return Infinity
    rows.push(rows.shift())
  }
  return rows[1][b.length] <= limit ? rows[1][b.length] : Infinity
}

/* The row before the last one, the last one, and the one being filled: kept, because a search asks thousands of times. */
const rows = [0, 1, 2].map(() => new Uint8Array(64))

function fill(a, b, row) {
  const [before, last, line] = rows
  line[0] = row
  let least = row
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1]
    let cost = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
    if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
      cost = Math.min(cost, before[column - 2] + 1)
    line[column] = cost
    if (cost < least) least = cost
  }
  return least
}
