/* Asking the engine: in its worker as long as that works, else here on the page. */

/** @typedef {import("./worker.js").Engine} Engine */
/** @typedef {import("../search.js").Beside} Beside */
/** @typedef {{ index: ArrayBuffer, engine: string, beside: Beside | null }} Source The index, the script that answers, and its worker. */
/**
 * @template {keyof Engine} N
 * @typedef {Awaited<ReturnType<Engine[N]>>} Value
 */
/** @typedef {<N extends keyof Engine>(name: N, ...values: Parameters<Engine[N]>) => Promise<Value<N>>} Ask */

/** What asks, and the facets of what there is. @param {Source} source */
export async function connect({ index, engine, beside }) {
  const open = async (/** @type {Ask} */ ask) => ({ ask, facets: await ask("open", index) })
  const onPage = once(async () => open(await here(engine)))
  if (!beside) return onPage()
  try {
    const { ask, facets } = await open(inWorker(beside))
    return { ask: either(ask, onPage), facets }
  } catch {
    return onPage()
  }
}

/** What the first cannot answer, the other does. @param {Ask} first @param {() => Promise<{ ask: Ask }>} other @returns {Ask} */
function either(first, other) {
  return async (name, ...values) => {
    try {
      return /** @type {any} */ (await first(name, ...values))
    } catch {
      return (await other()).ask(name, ...values)
    }
  }
}

/** @param {Beside} beside @returns {Ask} */
function inWorker({ worker, broken }) {
  /** @type {Map<number, (answer: { value?: any, error?: string }) => void>} */
  const waiting = new Map()
  let asked = 0
  worker.addEventListener("message", ({ data }) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  return async (name, ...values) => {
    const id = ++asked
    const answer = new Promise((done) => waiting.set(id, done))
    worker.postMessage({ id, name, values })
    const { value, error } = await Promise.race([answer, broken])
    if (error) throw new Error(error)
    return value
  }
}

/** @param {string} script @returns {Promise<Ask>} */
async function here(script) {
  /** @type {typeof import("./worker.js")} */
  const { engine } = await import(script)
  const own = engine()
  return async (name, ...values) => {
    // The page shows the key that was typed before it works on it.
    await new Promise((done) => setTimeout(done))
    return /** @type {any} */ (own[name])(...values)
  }
}

/** @template T @param {() => T} make @returns {() => T} */
function once(make) {
  /** @type {{ made: T } | undefined} */
  let kept
  return () => {
    kept ??= { made: make() }
    return kept.made
  }
}
