"""The meeting view of a module: what stands around the one step that the digiboard shows.

The steps themselves are those of the page. This frame is hidden until the script turns the view on.
"""

import json

from academy.edition import Edition
from academy.model import LearningModule
from academy.render.markup import esc, icon, script_button
from academy.render.progress import step_key

RING = (
    '<svg class="timer__ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">'
    '<circle class="timer__track" cx="50" cy="50" r="46"/>'
    '<circle class="timer__left" cx="50" cy="50" r="46" pathLength="100" transform="rotate(-90 50 50)" '
    "data-timer-ring/>"
    '<text class="timer__number" x="50" y="54" data-timer-left></text>'
    '<text class="timer__of" x="50" y="69" data-timer-of></text></svg>'
)


def meeting_status(edition: Edition) -> str:
    """Where it is said that the board does not load."""
    return f'<p role="status" data-meeting-failed="{esc(edition.say.meeting.failed)}"></p>'


def meeting_top(module: LearningModule, edition: Edition) -> str:
    """Above the step: how far we are, which module it is, and the ways out."""
    say = edition.say
    title = say.meeting.title.format(id=module.id, title=edition.title(module))
    segments = "\n".join(f'<li data-step-key="{step_key(module, step)}"></li>' for step in module.steps)
    return (
        f'<div class="meeting meeting--top" data-meeting hidden>'
        f'<ol class="seg" aria-hidden="true">{segments}</ol><div class="meeting__line">'
        f'<div class="meeting__where"><p class="meeting__title" role="heading" aria-level="1">{esc(title)}</p>'
        f'<p class="meeting__place" role="status" data-meeting-place="{esc(say.meeting.step_of)}"></p></div>'
        f"{script_button('full-screen', say.meeting.full_screen, 'full-screen')}"
        f"{script_button('meeting-close', say.meeting.close, 'close')}</div></div>"
    )


def meeting_end(edition: Edition) -> str:
    """Beside and below the step: the timer, what follows, previous and next."""
    say = edition.say
    words = json.dumps(
        [say.meeting.up_next, say.meeting.last_step, say.meeting.next_step, say.meeting.finish], ensure_ascii=False
    )
    return (
        f'<div class="meeting meeting--end" data-meeting hidden>{_timer(edition)}'
        f'<nav class="meeting__foot" aria-label="{esc(say.module.the_steps)}">'
        f"{script_button('meeting-back', say.meeting.previous_step)}"
        f'<p class="meeting__keys" aria-hidden="true">{esc(say.meeting.keys)}</p>'
        f'<p class="meeting__next" data-meeting-next="{esc(words)}"></p>'
        f'<button class="button" type="button" data-do="meeting-on"><span>{esc(say.meeting.next_step)}'
        f"</span> {icon('arrow')}"
        f"</button></nav></div>"
    )


def _timer(edition: Edition) -> str:
    say = edition.say
    toggle = json.dumps([say.meeting.timer_start, say.meeting.timer_pause, say.meeting.timer_go_on], ensure_ascii=False)
    return (
        f'<section class="timer" aria-label="{esc(say.meeting.timer)}" '
        f'data-timer data-of="{esc(say.meeting.timer_of)}" '
        f'data-over="{esc(say.meeting.timer_over)}" data-left="{esc(say.meeting.timer_left)}">{RING}'
        f'<p class="visually-hidden" role="timer" data-timer-words></p>'
        f'<p class="timer__over" role="status" data-timer-status></p><div class="button-row">'
        f'<button class="button button--quiet" type="button" data-do="timer" data-words="{esc(toggle)}">'
        f"{esc(say.meeting.timer_start)}</button>"
        f"{script_button('timer-more', say.meeting.timer_more)}{script_button('timer-again', say.meeting.timer_again)}"
        f"</div></section>"
    )
