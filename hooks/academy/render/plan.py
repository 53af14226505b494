"""The steps of a module as a plan: one row each, of which only the step that one is at stands open.

In the page all of them are open, for who has no script and for paper; the script folds (`plan.js`).
"""

import json

from academy.edition import Edition, module_uri
from academy.model import SMALL_POSTER, LearningModule, Moment, Rendered, Step
from academy.render.handout import handouts_at
from academy.render.markup import esc, heading, heading_html, icon, lines, script_button, tile
from academy.render.meeting import meeting_end, meeting_top
from academy.render.module_prose import Prose
from academy.render.progress import module_data, step_data, step_key, tick
from academy.render.step_parts import step_parts
from academy.render.video_row import step_videos, videos_at


def plan(module: LearningModule, prose: Prose, edition: Edition) -> str:
    """All steps, with what the meeting view puts around the one that it shows."""
    cards = [step_card(number, step, module, prose, edition) for number, step in enumerate(module.steps, 1)]
    parts = [_head(module, edition), *cards, videos_at(module, Moment.AFTER, edition), _end(module, edition)]
    steps = f'<section class="section steps" aria-labelledby="stappen" data-plan>\n{lines(parts)}\n</section>'
    return lines([meeting_top(module, edition), steps, meeting_end(edition)])


def _head(module: LearningModule, edition: Edition) -> str:
    """The name of the plan, how far one is, and what one can do with all of it."""
    say = edition.say
    segments = "".join(f'<li data-step-key="{step_key(module, step)}"></li>' for step in module.steps)
    total = say.amounts.minutes_short.format(n=module.minutes)
    words = json.dumps([say.module.open_all, say.module.fold_all], ensure_ascii=False)
    fold = (
        f'<button class="button button--quiet" type="button" data-do="unfold" data-words="{esc(words)}" hidden>'
        f"{esc(say.module.open_all)}</button>"
    )
    paper = script_button("print", say.module.print_plan, "printer", hidden=True)
    return (
        f'<div class="plan-head" {module_data(module)}>\n{heading(2, "stappen", esc(say.module.the_plan))}\n'
        f'<ol class="seg" aria-hidden="true">{segments}</ol>\n'
        f'<p class="plan-head__time" data-plan-left="{esc(say.module.time_left)}" data-total="{module.minutes}">'
        f"{esc(total)}</p>\n</div>\n"
        f'<div class="plan-lead no-print"><p class="meta">{esc(say.module.the_steps_lead)}</p>'
        f'<p class="button-row">{_start_time(edition)}{fold}{paper}</p></div>'
    )


def _start_time(edition: Edition) -> str:
    """When the meeting starts: the script says from it when each step begins."""
    say = edition.say.module
    return (
        f'<label class="plan-start" data-plan-start="{esc(say.time_of_day)}" hidden>{esc(say.start_at)} '
        f'<input type="time" step="300" autocomplete="off"></label>'
    )


def _end(module: LearningModule, edition: Edition) -> str:
    """What the script shows when every step is done; what comes next on the path moves up to stand below it."""
    say, words = edition.say, edition.words(module)
    now = f"{say.module.you_have_now} {words.habit}" if words.habit else f"{say.module.you_can_now} {words.goals[-1]}."
    return (
        f'<div class="plan-end no-print" data-plan-end hidden>{tile(icon("check"))}<div>'
        f"<h3>{esc(say.module.all_done)}</h3><p>{esc(now)}</p></div></div>"
    )


def step_card(number: int, step: Step, module: LearningModule, prose: Prose, edition: Edition) -> str:
    """One step: its row, and below it its videos, what its author wrote, and the way on."""
    title = heading(3, step.id, heading_html(prose.words.section_by_id[step.id]))
    row = f"{tile(str(number))}\n{title}\n{step_meta(step, edition)}\n{_small_poster(step, module, edition)}"
    return (
        f'<section class="step-card" aria-labelledby="{step.id}" {step_data(module, step, edition)}>\n'
        f'<details open>\n<summary class="step-card__head">\n{row}\n</summary>\n'
        f"{_body(number, step, module, prose, edition)}\n</details>\n{tick(module, step, edition)}\n</section>"
    )


def step_meta(step: Step, edition: Edition) -> str:
    """When a step begins, once that is known, who does it, and how long it takes."""
    say = edition.say
    clock = '<span class="step-card__clock" data-clock></span> ' * bool(step.minutes)
    who = ", ".join(say.terms.company_names[company] for company in step.who)
    done = f'<span class="visually-hidden" data-when-done hidden>({esc(say.own_data.step_done.lower())})</span>'
    return (
        f'<span class="step-card__meta">{done}{clock}<span class="step-card__who">{esc(who)}</span> '
        f'<span class="step-card__min">{esc(say.step_time(step.minutes, short=True))}</span></span>'
    )


def _small_poster(step: Step, module: LearningModule, edition: Edition) -> str:
    """A picture of the film that the step shows, with its time; the film itself stands below the row."""
    own = [video for video in edition.videos_by_module[module.id] if video.id == step.video_id]
    if not own or not isinstance(playing := edition.playing(own[0]), Rendered):
        return ""
    address = edition.file_href(module_uri(module), f"{own[0].folder}/{SMALL_POSTER}")
    return (
        f'<span class="step-card__poster no-print"><img src="{address}" alt="" width="128" height="72" loading="lazy">'
        f"<span>{edition.say.length(playing.seconds)}</span></span>"
    )


def _body(number: int, step: Step, module: LearningModule, prose: Prose, edition: Edition) -> str:
    written = step_parts(prose.of(step.id))
    parts = (
        ("film", step_videos(module, step, edition)),
        ("main", lines([written.main, handouts_at(step.id, module, edition)])),
        ("side", written.side),
        ("foot", lines([written.result, _done_button(number, edition)])),
    )
    inner = lines(f'<div class="step-part step-part--{name}">\n{html}\n</div>' for name, html in parts if html)
    return f'<div class="step-card__body">\n{inner}\n</div>'


def _done_button(number: int, edition: Edition) -> str:
    words = edition.say.module.step_is_done.format(n=number)
    return script_button("step-done", words, classes="button no-print", hidden=True)
