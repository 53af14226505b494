/* The search page, on Pagefind's index of this language. Nothing of it loads before somebody searches. */
const MOST = 20

export function startSearch() {
  const form = document.querySelector("[data-search]")
  if (!form) return
  const input = form.querySelector('input[name="term"]')
  const status = form.querySelector("[data-search-status]")
  const list = document.querySelector("[data-search-results]")
  const run = async () => {
    const term = input.value.trim()
    history.replaceState(null, "", term ? `?term=${encodeURIComponent(term)}` : location.pathname)
    if (!term) return clear(list, status)
    const found = await search(term).catch(() => undefined)
    if (found === undefined) return fail(form, list, status)
    if (found === null || input.value.trim() !== term) return
    const message = found.total ? form.dataset.found : form.dataset.none
    status.textContent = message.replace("{n}", found.total).replace("{term}", term)
    list.replaceChildren(...found.pages.map((page) => card(page, JSON.parse(form.dataset.kinds))))
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    run()
  })
  input.addEventListener("input", run)
  input.value = new URLSearchParams(location.search).get("term") ?? ""
  if (input.value) run()
}

function clear(list, status) {
  status.textContent = ""
  list.replaceChildren()
}

/* Without its index (in a preview, or when it can't be fetched) the page says so and shows where to browse. */
function fail(form, list, status) {
  list.replaceChildren()
  status.textContent = form.dataset.failed
  document.querySelector("[data-browse]").hidden = false
}

async function search(term) {
  const pagefind = await import(new URL("../../pagefind/pagefind.js", import.meta.url))
  const found = await pagefind.debouncedSearch(term, {}, 120)
  if (!found) return null
  const pages = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()))
  return { total: found.results.length, pages }
}

function card(page, kinds) {
  const item = document.createElement("li")
  const kind = Object.assign(document.createElement("p"), { className: "results__kind", textContent: kinds[page.meta.kind] ?? kinds.page })
  const heading = document.createElement("h2")
  heading.append(Object.assign(document.createElement("a"), { href: page.url, textContent: page.meta.title }))
  const parts = document.createElement("ul")
  parts.append(...page.sub_results.filter((part) => part.url !== page.url).slice(0, 3).map(partLink))
  item.append(kind, heading, marked(page.excerpt, "p"), ...(parts.childElementCount ? [parts] : []))
  return item
}

function partLink(part) {
  const item = document.createElement("li")
  item.append(Object.assign(document.createElement("a"), { href: part.url, textContent: part.title }))
  return item
}

/* The excerpt comes with <mark> around the words found; only that mark is taken over, the rest is text. */
function marked(excerpt, tag) {
  const source = new DOMParser().parseFromString(excerpt, "text/html").body
  const target = document.createElement(tag)
  for (const node of source.childNodes) {
    const found = node.nodeName === "MARK"
    target.append(found ? Object.assign(document.createElement("mark"), { textContent: node.textContent }) : node.textContent)
  }
  return target
}
