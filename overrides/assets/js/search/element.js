/* New parts of the page. */

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @returns {HTMLElementTagNameMap[T]} */
export function element(tag, classes = "", text = "") {
  const made = document.createElement(tag)
  if (classes) made.className = classes
  if (text) made.textContent = text
  return made
}

/** @param {string} href @param {string} text */
export const link = (href, text) => Object.assign(element("a", "", text), { href })
