/* Finding parts of the page by what our own markup promises. */

/**
 * The first one there; markup without it is a fault, told by name.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [kind]
 * @returns {T}
 */
export function find(root, selector, kind) {
  const found = findAny(root, selector, kind)
  if (!found) throw new Error(`the page has no ${selector}`)
  return found
}

/**
 * The first one there, if any.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [_kind] what it is, for the type checker
 * @returns {T | null}
 */
export const findAny = (root, selector, _kind) => root.querySelector(selector)

/**
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [_kind]
 * @returns {T[]}
 */
export const findAll = (root, selector, _kind) => [.../** @type {NodeListOf<T>} */ (root.querySelectorAll(selector))]
