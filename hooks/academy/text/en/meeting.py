"""The words of the meeting view, in English."""

from academy.text.groups import MeetingView

MEETING = MeetingView(
    start="On the big screen",
    title="{id} {title}, on the big screen",
    close="Close",
    full_screen="Full screen",
    film="Video {time}",
    table="Table",
    worksheet="Worksheet",
    back_to_step="Back to the step",
    step_of="{id} · step {n} of {count}",
    previous_step="Previous",
    step_done="Step {n} is done",
    finish="Done, close",
    up_next="Up next: step {n}, {title}",
    last_step="This is the last step.",
    failed="The big screen does not load now. Check your connection, then click again.",
    timer="Time for this step",
    timer_start="Start",
    timer_pause="Wait",
    timer_go_on="Go on",
    timer_more="+1 min",
    timer_again="Again",
    timer_of="of {n} min",
    timer_until="until {hours}:{minutes}",
    timer_over="Time is up. Finish calmly.",
    timer_other="Step {n} is still running: {time} left",
    timer_other_over="The time for step {n} is up.",
    timer_left="{minutes} min {seconds} s left",
)
