/* The lists of steps and of phases say where in the page the reader is. */
export function followSteps() {
  const links = [...document.querySelectorAll(".step-list a, [data-step-link]")]
  const headings = new Map()
  for (const link of links) {
    const heading = document.getElementById(link.hash.slice(1))
    const part = heading?.closest("section")
    if (part) headings.set(part, [...(headings.get(part) ?? []), link])
  }
  if (!headings.size) return
  const inView = new Set()
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? inView.add(target) : inView.delete(target)
      const here = [...headings.keys()].find((part) => inView.has(part))
      for (const [part, own] of headings) for (const link of own) mark(link, part === here)
    },
    { rootMargin: "-20% 0px -70% 0px" },
  )
  for (const part of headings.keys()) watcher.observe(part)
}

const mark = (link, here) => (here ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"))
