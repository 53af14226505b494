/* The sentence of an entry that answers best, its found words marked. Texts come when they are first quoted. */
import { wordsOf } from "./words.js"

const LONGEST = 180
const bundles = new Map()

/* A function that gives for an entry its marked title, the `nodes` to quote and, where it is said in a video, the second at which it starts. */
export function excerpts(query, index) {
  const worth = stemsOf(query, index)
  return async (entry) => {
    const sentences = (await textsOf(entry, index.language).catch(() => [[]]))[entry.part] ?? []
    const [text, start] = best(sentences, worth, index)
    return { title: marked(entry.title, worth, index), nodes: marked(cut(text, worth, index), worth, index), start }
  }
}

function stemsOf(query, index) {
  const worth = new Map()
  for (const { options, rarity } of query.units) {
    for (const { numbers, weight } of options) {
      for (const number of numbers)
        worth.set(index.stems[number], Math.max(worth.get(index.stems[number]) ?? 0, rarity * weight))
    }
  }
  return worth
}

async function textsOf({ bundle, position }, language) {
  const address = new URL(`../../search/${language}/${bundle}.json`, import.meta.url).href
  if (!bundles.has(address))
    bundles.set(
      address,
      fetch(address)
        .then((answer) => answer.json())
        .catch((error) => {
          // The next result that quotes from it asks again.
          bundles.delete(address)
          throw error
        }),
    )
  return (await bundles.get(address))[position]
}

function best(sentences, worth, index) {
  let found = ["", undefined]
  let most = -1
  for (const sentence of sentences) {
    const [text, start] = typeof sentence === "string" ? [sentence] : sentence
    const stems = new Set(wordsOf(text).map(index.stem))
    const value = [...stems].reduce((sum, stem) => sum + (worth.get(stem) ?? 0), 0) / (1 + text.length / 600)
    if (value > most) [found, most] = [[text, start], value]
  }
  return found
}

/* A long sentence from shortly before its first found word. */
function cut(text, worth, index) {
  if (text.length <= LONGEST) return text
  const first = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => has(word, worth, index))
  const from = first ? Math.max(0, text.lastIndexOf(" ", Math.max(0, first.index - 30))) : 0
  const to = text.indexOf(" ", from + LONGEST)
  return `${from ? "…" : ""}${text.slice(from, to < 0 ? undefined : to)}${to < 0 ? "" : " …"}`
}

const has = (word, worth, index) => wordsOf(word).some((part) => worth.has(index.stem(part)))

function marked(text, worth, index) {
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((piece) =>
      piece && has(piece, worth, index) ? Object.assign(document.createElement("mark"), { textContent: piece }) : piece,
    )
}
