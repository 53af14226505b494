"""The words of the meeting view, in Dutch."""

from academy.text.groups import MeetingView

MEETING = MeetingView(
    start="Op het digibord",
    title="{id} · {title}",
    close="Sluiten",
    full_screen="Volledig scherm",
    step_of="Stap {n} van {count}",
    previous_step="Vorige",
    next_step="Volgende stap",
    finish="Klaar, sluiten",
    up_next="Hierna: {title}",
    last_step="Dit is de laatste stap.",
    keys="← → bladeren · Esc sluiten",
    failed="Het digibord laadt nu niet. Kijk of er internet is en klik dan nog eens.",
    timer="Tijd voor deze stap",
    timer_start="Start",
    timer_pause="Pauze",
    timer_go_on="Verder",
    timer_more="+1 min",
    timer_again="Opnieuw",
    timer_of="van {n} min",
    timer_over="De tijd is om. Rond rustig af.",
    timer_left="Nog {minutes} min {seconds} s",
)
