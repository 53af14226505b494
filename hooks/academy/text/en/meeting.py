"""The words of the meeting view, in English."""

from academy.text.groups import MeetingView

MEETING = MeetingView(
    start="On the big screen",
    title="{id} · {title}",
    close="Close",
    full_screen="Full screen",
    step_of="Step {n} of {count}",
    previous_step="Previous",
    next_step="Next step",
    finish="Done, close",
    up_next="Up next: {title}",
    last_step="This is the last step.",
    keys="← → move · Esc close",
    failed="The big screen does not load now. Check your connection, then click again.",
    timer="Time for this step",
    timer_start="Start",
    timer_pause="Pause",
    timer_go_on="Go on",
    timer_more="+1 min",
    timer_again="Again",
    timer_of="of {n} min",
    timer_over="Time is up. Finish calmly.",
    timer_left="{minutes} min {seconds} s left",
)
