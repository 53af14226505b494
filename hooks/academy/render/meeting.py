"""The meeting view of a module: what stands around the one step that the digiboard shows.

The steps themselves are those of the page. This frame is hidden until the script turns the view on.
"""

import json

from academy.edition import Edition, href, module_uri, worksheet_uri
from academy.model import LearningModule
from academy.render.markup import esc, icon, script_button
from academy.render.progress import step_key

RING = (
    '<svg class="timer__ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">'
    '<circle class="timer__track" cx="50" cy="50" r="47"/>'
    '<circle class="timer__left" cx="50" cy="50" r="47" pathLength="100" transform="rotate(-90 50 50)" '
    "data-timer-ring/>"
    '<text class="timer__number" x="50" y="54" data-timer-left></text>'
    '<text class="timer__of" x="50" y="68" data-timer-of></text>'
    '<text class="timer__of" x="50" y="79" data-timer-until></text></svg>'
)


def meeting_status(edition: Edition) -> str:
    """Where it is said that the board does not load."""
    return f'<p role="status" data-meeting-failed="{esc(edition.say.meeting.failed)}"></p>'


def meeting_top(module: LearningModule, edition: Edition) -> str:
    """Above the step: how far we are, what else of the step can be shown, and the ways out."""
    say = edition.say.meeting
    title = say.title.format(id=module.id, title=edition.title(module))
    segments = "\n".join(f'<li data-step-key="{step_key(module, step)}"></li>' for step in module.steps)
    place = say.step_of.replace("{id}", module.id)
    return (
        f'<div class="meeting meeting--top" data-meeting hidden>'
        f'<p class="visually-hidden" role="heading" aria-level="1">{esc(title)}</p>'
        f'<p class="meeting__place" role="status" data-meeting-place="{esc(place)}"></p>'
        f'<ol class="seg" aria-hidden="true">{segments}</ol>{_screens(module, edition)}'
        f"{script_button('full-screen', say.full_screen, 'full-screen')}"
        f"{script_button('meeting-close', say.close, 'close')}</div>"
    )


def _screens(module: LearningModule, edition: Edition) -> str:
    """The film, the table and the worksheet of the step, each over the step until one goes back to it."""
    say = edition.say.meeting
    sheet = esc(href(module_uri(module), worksheet_uri(module)))
    back = script_button("screen-close", say.back_to_step, "back")
    return (
        f'<button class="button button--quiet" type="button" data-do="screen-film" data-words="{esc(say.film)}" hidden>'
        f"{icon('play')} <span></span></button>"
        f"{script_button('screen-table', say.table, 'table', hidden=True)}"
        f'<button class="button button--quiet" type="button" data-do="screen-sheet" data-sheet="{sheet}">'
        f"{icon('sheet')} <span>{esc(say.worksheet)}</span></button>"
        f'<dialog class="meeting__screen" data-screen><p class="meeting__back button-row">{back}'
        f'<span class="button-row" data-pieces></span></p>'
        f"<div data-screen-body></div></dialog>"
    )


def meeting_end(edition: Edition) -> str:
    """Beside and below the step: the timer, what follows, previous and done."""
    say = edition.say
    words = json.dumps(
        [say.meeting.up_next, say.meeting.last_step, say.meeting.step_done, say.meeting.finish], ensure_ascii=False
    )
    return (
        f'<div class="meeting meeting--end" data-meeting hidden>{_timer(edition)}'
        f'<nav class="meeting__foot" aria-label="{esc(say.module.the_steps)}">'
        f"{script_button('meeting-back', say.meeting.previous_step)}"
        f'<button class="meeting__next" type="button" data-do="meeting-on" data-meeting-next="{esc(words)}"></button>'
        f'<button class="button" type="button" data-do="meeting-done"><span></span> {icon("arrow")}'
        f"</button></nav></div>"
    )


def _timer(edition: Edition) -> str:
    say = edition.say
    toggle = json.dumps([say.meeting.timer_start, say.meeting.timer_pause, say.meeting.timer_go_on], ensure_ascii=False)
    return (
        f'<section class="timer" aria-label="{esc(say.meeting.timer)}" '
        f'data-timer data-of="{esc(say.meeting.timer_of)}" data-until="{esc(say.meeting.timer_until)}" '
        f'data-other="{esc(say.meeting.timer_other)}" data-other-over="{esc(say.meeting.timer_other_over)}" '
        f'data-over="{esc(say.meeting.timer_over)}" data-left="{esc(say.meeting.timer_left)}">{RING}'
        f'<p class="visually-hidden" role="timer" data-timer-words></p>'
        f'<p class="timer__over" role="status" data-timer-status></p>'
        f'<p class="timer__other" data-timer-other></p><div class="button-row">'
        f'<button class="button button--quiet" type="button" data-do="timer" data-words="{esc(toggle)}">'
        f"{esc(say.meeting.timer_start)}</button>"
        f"{script_button('timer-more', say.meeting.timer_more)}{script_button('timer-again', say.meeting.timer_again)}"
        f"</div></section>"
    )
