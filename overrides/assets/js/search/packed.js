/* Lists of words as the index writes them short (`hooks/academy/search/packed.py`) → the words. */

const FIRST = "A".charCodeAt(0)

/** Words in order, each by what it shares with the one before: `AbordEenCs` → bord, borden, bos. @param {string} text */
export function wordsInOrder(text) {
  let last = ""
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - FIRST) + part.slice(1)
    return last
  })
}

/** A spelling by its stem: `1ven` for `brief` → brieven. @param {string} written @param {string} stem */
export function formOf(written, stem) {
  if (!written) return stem
  const dropped = Number.parseInt(written[0], 10)
  return Number.isNaN(dropped) ? written : stem.slice(0, stem.length - dropped) + written.slice(1)
}
