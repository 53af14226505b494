/* The way into the meeting view. What the view needs is only fetched by who goes in. */
import { find } from "./dom.js"

/** @param {HTMLElement} button */
export function startMeetingDoor(button) {
  const status = find(document, "[data-meeting-failed]")
  const enter = (/** @type {boolean} */ open) =>
    load(open).then(
      () => (status.textContent = ""),
      (error) => {
        console.error(error)
        status.textContent = status.dataset.meetingFailed ?? ""
      },
    )
  const enterWhenAsked = () => isAsked() && enter(false)
  button.hidden = false
  button.addEventListener("click", () => enter(true))
  addEventListener("popstate", enterWhenAsked)
  enterWhenAsked()
}

const isAsked = () => new URLSearchParams(location.search).get("weergave") === "sessie"

let failures = 0

/** A browser may remember that a script did not come: a new try asks under another address. @param {boolean} open */
async function load(open) {
  try {
    /** @type {typeof import("./meeting.js")} */
    const meeting = await import(failures ? `./meeting.js?${failures}` : "./meeting.js")
    await meeting.startMeeting()
    if (open) meeting.openMeeting()
  } catch (error) {
    failures += 1
    throw error
  }
}
