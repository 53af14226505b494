/* Words that are only for some roles: `data-if-role` names these, and is empty where they are for who chose none. */
import { findAll } from "./dom.js"
import { onChange, recall } from "./state.js"

export function startRoleWords() {
  const show = () => {
    for (const words of findAll(document, "[data-if-role]")) {
      words.hidden = !(words.dataset.ifRole ?? "").split(" ").includes(recall("rol") ?? "")
    }
  }
  onChange(show)
  show()
}
