/* Results in groups: modules with their steps, films, and the rest. The group of the best answer comes first. */
import { find, findAll } from "../dom.js"

/** @typedef {ReturnType<typeof groupsIn>} Groups */
/** @typedef {{ section: HTMLElement, list: HTMLElement }} Group */

/** @param {HTMLElement} place */
export function groupsIn(place) {
  const sections = findAll(place, "[data-search-group]")
  /** @type {Map<string, Group>} */
  const byName = new Map(
    sections.map((section) => [
      section.dataset.searchGroup ?? "",
      { section, list: find(section, "[data-search-list]") },
    ]),
  )
  const groupOf = (/** @type {HTMLElement} */ item) =>
    /** @type {Group} */ (byName.get(item.dataset.kind ?? "") ?? byName.get("other"))
  const add = (/** @type {HTMLElement[]} */ items) => {
    for (const item of items) groupOf(item).list.append(item)
  }
  return {
    place,
    add,
    /** How many results stand there. */
    count: () => [...byName.values()].reduce((sum, { list }) => sum + list.children.length, 0),
    /** Only the first of new results, and room for the groups that all of them need. @param {HTMLElement[]} items @param {number} most */
    begin(items, most) {
      const wanted = new Set(items.map(groupOf))
      for (const group of byName.values()) {
        group.list.replaceChildren()
        group.section.hidden = !wanted.has(group)
      }
      // The group of the best answer, then the others in their own order.
      const others = [...byName.values()].filter((group) => wanted.has(group) && group !== [...wanted][0])
      arrange(place, [...[...wanted].slice(0, 1), ...others])
      add(items.slice(0, most))
    },
  }
}

/** Moved only when their order is another one. @param {HTMLElement} place @param {Group[]} groups */
function arrange(place, groups) {
  const now = [...place.children].filter((section) => groups.some((group) => group.section === section))
  if (groups.every(({ section }, at) => section === now[at])) return
  place.prepend(...groups.map(({ section }) => section))
}
