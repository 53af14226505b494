/* What this browser keeps: to take along as a file, to read from one, and to wipe. */
import { onProgress, tell } from "./progress.js"
import { everything, forget, keep, recall } from "./storage.js"

const FORM = "leerkracht-academie"
const NAME = /^[a-z][a-z.-]{0,40}$/
const MOST_BYTES = 100_000

export function startOwnData() {
  const root = document.querySelector("[data-own-data]")
  const words = root.dataset
  const say = (text) => (root.querySelector("[data-own-data-status]").textContent = text)
  const file = root.querySelector("input[type=file]")
  root.querySelector("[data-with-script]").hidden = false
  root.querySelector('[data-do="data-download"]').addEventListener("click", download)
  root.querySelector('[data-do="data-read"]').addEventListener("click", () => file.click())
  file.addEventListener("change", async () => {
    const done = await read(file.files[0]).catch(() => false)
    file.value = ""
    say(done ? words.read : words.wrong)
  })
  root.querySelector('[data-do="data-wipe"]').addEventListener("click", () => {
    if (!confirm(words.sure)) return
    for (const name of Object.keys(everything())) forget(name)
    tell()
    say(words.wiped)
  })
  onProgress(() => count(root))
  count(root)
}

function count(root) {
  const { gedaan, plek, ...choices } = everything()
  const steps = (gedaan ?? "").split(" ").filter(Boolean).length
  const nothing = !steps && !plek && !Object.keys(choices).length
  root.querySelector("[data-own-data-count]").textContent = nothing
    ? root.dataset.none
    : root.dataset.count.replace("{steps}", steps).replace("{choices}", Object.keys(choices).length)
}

function download() {
  const text = JSON.stringify({ form: FORM, version: 1, data: everything() }, null, 2)
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  link.download = `${FORM}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}

/* Steps that are done here stay done; the rest is as the file says. Anything unexpected changes nothing. */
async function read(file) {
  if (!file || file.size > MOST_BYTES) return false
  const { form, version, data } = JSON.parse(await file.text())
  if (form !== FORM || version !== 1 || Object.prototype.toString.call(data) !== "[object Object]") return false
  const entries = Object.entries(data)
  if (!entries.every(([name, value]) => NAME.test(name) && typeof value === "string")) return false
  for (const [name, value] of entries) keep(name, name === "gedaan" ? union(recall(name) ?? "", value) : value)
  tell()
  return true
}

const union = (ours, theirs) => [...new Set(`${ours} ${theirs}`.split(" ").filter(Boolean))].sort().join(" ")
