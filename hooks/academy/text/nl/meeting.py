"""The words of the meeting view, in Dutch."""

from academy.text.groups import MeetingView

MEETING = MeetingView(
    start="Op het digibord",
    title="{id} {title}, op het digibord",
    close="Sluiten",
    full_screen="Volledig scherm",
    film="Video {time}",
    table="Tabel",
    worksheet="Werkblad",
    back_to_step="Terug naar de stap",
    step_of="{id} · stap {n} van {count}",
    previous_step="Vorige",
    step_done="Stap {n} is klaar",
    finish="Klaar, sluiten",
    up_next="Hierna: stap {n}, {title}",
    last_step="Dit is de laatste stap.",
    failed="Het digibord laadt nu niet. Kijk of er internet is en klik dan nog eens.",
    timer="Tijd voor deze stap",
    timer_start="Start",
    timer_pause="Wacht",
    timer_go_on="Verder",
    timer_more="+1 min",
    timer_again="Opnieuw",
    timer_of="van {n} min",
    timer_until="tot {hours}.{minutes}",
    timer_over="De tijd is om. Rond rustig af.",
    timer_other="Stap {n} loopt door: nog {time}",
    timer_other_over="De tijd van stap {n} is om.",
    timer_left="Nog {minutes} min {seconds} s",
)
