/* The way into the meeting view. What the view needs is only fetched by who goes in. */
export function startMeetingDoor() {
  const button = document.querySelector('[data-do="meeting-start"]')
  if (!button) return
  button.hidden = false
  button.addEventListener("click", async () => (await enter()).openMeeting())
  addEventListener("popstate", enterWhenAsked)
  enterWhenAsked()
}

function enterWhenAsked() {
  if (new URLSearchParams(location.search).get("weergave") === "sessie") enter()
}

async function enter() {
  const meeting = await import("./meeting.js")
  await meeting.startMeeting()
  return meeting
}
