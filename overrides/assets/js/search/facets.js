/* The facets beside the results: check boxes with the number of results that each would leave. */
export function showFacets(place, index, address, changed) {
  const boxes = index.facets.map((facet) => facet.values.map(([value, label]) => box(facet, value, label, address)))
  place.replaceChildren(...index.facets.map((facet, at) => group(facet, boxes[at])))
  place.addEventListener("change", changed)
  const inputs = boxes.flat().map(({ input }) => input)
  return {
    chosen: () => chosen(inputs),
    any: () => inputs.some((input) => input.checked),
    clear: () => inputs.forEach((input) => (input.checked = false)),
    count: (counts) =>
      boxes.forEach((row, facet) => {
        row.forEach((each, value) => tell(each, counts[facet][value]))
        row[0].row.parentElement.hidden = row.every((each) => each.row.hidden)
      }),
  }
}

function box({ name }, value, label, address) {
  const input = Object.assign(document.createElement("input"), { type: "checkbox", name, value })
  input.checked = address.getAll(name).includes(value)
  const count = document.createElement("span")
  const row = document.createElement("label")
  row.append(input, Object.assign(document.createElement("span"), { textContent: label }), count)
  return { input, count, row }
}

function group({ title }, row) {
  const set = document.createElement("fieldset")
  set.append(Object.assign(document.createElement("legend"), { textContent: title }), ...row.map((each) => each.row))
  return set
}

function chosen(inputs) {
  const found = {}
  for (const { name, value, checked } of inputs) if (checked) (found[name] ??= []).push(value)
  return found
}

function tell({ input, count, row }, number) {
  count.textContent = number
  row.hidden = !number && !input.checked
}
