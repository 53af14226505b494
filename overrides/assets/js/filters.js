/* The lists of modules and videos: the count, headings without items, and an address that can be shared.
   What is hidden is decided by the style sheet; this only follows it. */
const visible = (element) => element.getClientRects().length > 0

export function startFilters() {
  const list = document.querySelector("[data-filtered]")
  if (!list) return
  const radios = [...list.querySelectorAll('input[type="radio"]')]
  const address = new URLSearchParams(location.search)
  for (const radio of radios) if (address.get(radio.name) === radio.value) radio.checked = true
  list.addEventListener("change", () => {
    follow(list)
    remember(radios)
  })
  if (matchMedia("(max-width: 44.9375em)").matches && !location.search) list.querySelector(".filters").open = false
  list.querySelector(".filters").dataset.ready = ""
  follow(list)
}

function follow(list) {
  for (const section of list.querySelectorAll(".phase-list")) {
    section.hidden = false
    section.hidden = ![...section.querySelectorAll("[data-item]")].some(visible)
  }
  const items = [...list.querySelectorAll("[data-item]")]
  const count = list.querySelector("[data-count]")
  count.textContent = count.dataset.count.replace("{n}", items.filter(visible).length).replace("{count}", items.length)
}

function remember(radios) {
  const chosen = radios.filter((radio) => radio.checked && radio.value !== "alle").map((radio) => [radio.name, radio.value])
  const query = new URLSearchParams(chosen).toString()
  history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash)
}
