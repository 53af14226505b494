/* What this browser keeps: to take along as a file, to read from one, and to wipe. */
import { find } from "./dom.js"
import { everything, forgetEverything, onChange, takeIn } from "./state.js"
import { fileOf, readFile, tally } from "./state/file.js"
import { fill } from "./words.js"

const NAME = "leerkracht-academie.json"
/* All that a browser keeps for a site fits in it, however it is written. */
const MOST_BYTES = 32_000_000

/** @param {HTMLElement} root */
export function startOwnData(root) {
  const words = root.dataset
  const input = find(root, "input[type=file]", HTMLInputElement)
  const say = (/** @type {string | undefined} */ text) =>
    (find(root, "[data-own-data-status]").textContent = text ?? "")
  const on = (/** @type {string} */ action, /** @type {() => void} */ act) =>
    find(root, `[data-do="${action}"]`).addEventListener("click", act)
  on("data-download", download)
  on("data-read", () => input.click())
  on("data-wipe", () => {
    if (!confirm(words.sure)) return
    forgetEverything()
    say(words.wiped)
  })
  input.addEventListener("change", async () => {
    say(await read(input.files?.[0], words))
    input.value = ""
  })
  const count = () =>
    (find(root, "[data-own-data-count]").textContent = counted(everything(), words) || (words.none ?? ""))
  onChange(count)
  count()
  find(root, "[data-with-script]").hidden = false
}

/** How much of each sort there is, and nothing when there is nothing. @param {Record<string, string>} data @param {DOMStringMap} words */
function counted(data, words) {
  const { steps, places, choices, films, seen, unknown } = tally(data)
  const known = steps || places || choices ? fill(words.count, { steps, choices }) : ""
  const watched = [films && fill(words.films, { films }), seen && fill(words.seen, { seen })]
  const parts = [known, ...watched, unknown && fill(words.unknown, { unknown })]
  return parts.filter(Boolean).join(" ")
}

/** What to say of a file after reading it. @param {File | undefined} file @param {DOMStringMap} words */
async function read(file, words) {
  if (!file || file.size > MOST_BYTES) return words.foreign
  const found = readFile(await file.text().catch(() => ""))
  if ("refused" in found) return words[found.refused]
  takeIn(found.data)
  return [words.read, counted(found.data, words) || words.empty].join(" ")
}

function download() {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([fileOf(everything())], { type: "application/json" }))
  link.download = NAME
  link.click()
  URL.revokeObjectURL(link.href)
}
