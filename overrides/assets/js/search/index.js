/* The index of a language as it came over the line → what a search looks things up in. */
import { sounder, stemmer, wordsOf } from "./words.js"

const DIGITS = 45
const WEIGHT = 0.08

export function readIndex(data) {
  const stem = stemmer(data.stem)
  const stems = data.stems.split(" ")
  const forms = data.forms.split(" ")
  const hits = data.hits.split(" ")
  const entries = data.cards.flatMap(entriesOf)
  const traits = data.traits
  const index = {
    stem,
    language: data.language,
    numbers: data.numbers,
    kinds: data.kinds,
    sound: sounder(data.sound),
    joints: data.joints,
    unasked: new Set(data.unasked.split(" ")),
    faint: new Set(data.faint.split(" ").map(stem)),
    facets: data.facets.map(([name, title, values]) => ({ name, title, values })),
    synonyms: groups(data.synonyms, stem),
    stems,
    number: new Map(stems.map((text, number) => [text, number])),
    form: (number) => forms[number] || stems[number],
    entries: entries.map((entry, number) => ({ ...entry, number, traits: traits[entry.traits] })),
    hits: lazily(hits),
  }
  const firsts = entries.flatMap((entry, number) => (entry.part ? [] : [number]))
  const titles = new Map()
  for (const { title } of entries) titles.set(title, (titles.get(title) ?? 0) + 1)
  index.titled = (title) => titles.get(title)
  index.first = (card) => firsts[card]
  index.rarity = (number) => Math.log(1 + entries.length / (1 + index.hits(number).length / 2))
  return index
}

/* A card, and after it its parts; both know the number of their card. */
function entriesOf(card, number) {
  const [kind, url, title, where, traits, bundle, position, parts] = card
  const own = { kind, url, title, where, traits, bundle, position, card: number, part: 0 }
  const below = parts.map(([kind, rest, title, where, traits], part) => ({
    kind,
    url: url + rest,
    title,
    where,
    traits,
    bundle,
    position,
    card: number,
    part: part + 1,
  }))
  return [own, ...below]
}

function groups(lists, stem) {
  return lists.map((phrases) => phrases.map((phrase) => wordsOf(phrase).map(stem)))
}

/* Most words are never asked for; those that are, are read once. */
function lazily(texts) {
  const read = new Map()
  return (number) => {
    if (!read.has(number)) read.set(number, decode(texts[number]))
    return read.get(number)
  }
}

function decode(text) {
  const value = (at) => text.charCodeAt(at) - 35 - (text.charCodeAt(at) > 92 ? 1 : 0)
  const hits = []
  let at = 0
  let entry = -1
  while (at < text.length) {
    let gap = 0
    let unit = 1
    for (; value(at) >= DIGITS; at++, unit *= DIGITS) gap += (value(at) - DIGITS) * unit
    gap += value(at) * unit
    entry += gap + 1
    hits.push([entry, value(at + 1) * WEIGHT])
    at += 2
  }
  return hits
}
