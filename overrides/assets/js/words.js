/* Words of the page, with what is filled in. */

/** Words of the page with their `{names}` filled in, whatever stands in the values. @param {string | undefined} words @param {Record<string, string | number>} values */
export const fill = (words, values) =>
  (words ?? "").replace(/\{(\w+)\}/g, (mark, name) => (Object.hasOwn(values, name) ? String(values[name]) : mark))

/** Change the words of a button that has an icon beside them. @param {Element} element @param {string} words */
export function setWords(element, words) {
  const text = [...element.childNodes].find((node) => node instanceof Text && node.data.trim())
  if (text) text.nodeValue = ` ${words} `
}

/** Seconds as people write them: `9:05`. @param {number} seconds */
export const clockTime = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`
