"""The rule of the path once more, as slowly and plainly as can be: weeks are letters, and every start is tried.

Nothing here comes from the planner: the frame is spelled out, steps are laid one by one, and a run of weeks goes where
the first of all starts breaks no sentence of the rule.
"""

from collections.abc import Sequence
from itertools import count

from academy.assemble.order import in_order
from academy.model import Bond, LearningModule, Phase, Role, SectorProfile, Step, Years

FIRST_YEAR = "pppppppr gpppppr gpppppr gpppppr"
LATER_YEAR = "ssss gppppppr gpppppr gpppppr gpppppr gpppppr"
CYCLES = {Years.ONE: 4, Years.ONE_AND_A_HALF: 6, Years.TWO: 9}
Taken = dict[tuple[str, str], int]
"""The week of every step, by the ids of its module and itself."""
Run = list[tuple[LearningModule, Step]]


def letters(years: Years, more: int, preparation: int) -> list[tuple[str, int, int]]:
    """Every week: its letter, its cycle and its week of that cycle; 0 outside the cycles."""
    weeks = [("v", 0, 0)] * (preparation - 1) + [("o", 0, 0)]
    cycle = 0
    for word in " ".join([FIRST_YEAR, *[LATER_YEAR] * (3 + more)]).split():
        if word[0] == "s":
            summer = [("s", 0, 0)] * 4
            continue
        cycle += 1
        if cycle > CYCLES[years] + more:
            break
        weeks += summer if cycle % 5 == 0 else []
        weeks += [(letter, cycle, place) for place, letter in enumerate(word, start=1)]
    return weeks


def minutes(step: Step) -> int:
    return 0 if step.beside else step.minutes


def costs(run: Run, place: int) -> int:
    """What the step at the place costs with those that must go with it."""
    total = minutes(run[place][1])
    for _, step in run[place + 1 :]:
        if step.bond is not Bond.SAME:
            break
        total += minutes(step)
    return 0 if run[place][1].bond is Bond.LATER and place else total


def offsets(run: Run, most: int) -> list[int | None]:
    """How many weeks after the first step each of them comes; none for what comes weeks later."""
    found: list[int | None] = []
    for place, (_, step) in enumerate(run):
        if not place:
            found.append(0)
        elif step.bond is Bond.SAME:
            found.append(found[-1])
        elif step.bond is Bond.LATER:
            found.append(None)
        else:
            last = max(week for week in found if week is not None)
            here = sum(minutes(own) for (_, own), week in zip(run, found, strict=False) if week == last)
            stays = step.bond is not Bond.NEXT and (not costs(run, place) or here + costs(run, place) <= most)
            found.append(last if stays else last + 1)
    return found


def planned(modules: Sequence[LearningModule], profile: SectorProfile) -> tuple[int, Taken]:
    """The number of weeks, and the week of every step within the hours."""
    ordered = [choice.module for choice in in_order(modules, profile)]
    for more in count():
        found = _Attempt(ordered, profile, more).all()
        if found is not None:
            return found
    raise AssertionError


class _Attempt:
    """One frame, filled as far as it goes."""

    def __init__(self, ordered: list[LearningModule], profile: SectorProfile, more: int) -> None:
        self.profile, self.ordered = profile, ordered
        days = [place for place, module in enumerate(ordered) if module.outside_hours]
        later = (place for place, module in enumerate(ordered) if module.phase is not Phase.PREPARE)
        self.before = days[0] if days else next(later, len(ordered))
        self.week_of: Taken = {}
        self.ends: dict[str, int] = {}
        self.learned: dict[int, int] = {}
        """Minutes of something new, by week."""
        self.core: set[int] = set()
        self.closed: set[int] = set()
        self.not_paced: set[int] = set()
        self.end = 0
        self.weeks = letters(profile.years, more, max(7, self.prepare() + 1))
        self.start = [letter for letter, _, _ in self.weeks].index("o") + 1

    def put(self, module: LearningModule, step: Step, week: int) -> None:
        self.week_of[module.id, step.id] = week
        self.ends[module.id] = max(week, self.ends.get(module.id, 0))

    def prepare(self) -> int:
        run = [(module, step) for module in self.ordered[: self.before] for step in module.steps]
        week, used = 0, 0
        for place, (module, step) in enumerate(run):
            cost = costs(run, place) if step.bond is not Bond.SAME else 0
            if step.bond is not Bond.SAME or not week:
                stays = week and step.bond is not Bond.NEXT and (not cost or used + cost <= 60)
                week, used = (week, used) if stays else (week + 1, 0)
            used += minutes(step)
            self.put(module, step, week)
        return week

    def all(self) -> tuple[int, Taken] | None:
        after = self.ordered[self.before :]
        core = [m for m in after if not m.outside_hours and not m.in_retrospective and Role.TEACHER not in m.roles]
        rest = [module for module in after if module not in core]
        runs, done = self.runs(rest, core), set[str]()
        for module in rest:
            if module.outside_hours:
                if not self.meet(module, core, done):
                    return None
                self.ends[module.id] = max(self.end or self.start, self.needs_end([module]))
                continue
            if module.in_retrospective:
                if not (self.meet(module, core, done) and self.look_back(module)):
                    return None
                continue
            for run in (run for run in runs if run[0][0] is module):
                if not all(self.meet(other, core, done) for other, _ in run) or not self.learn(run):
                    return None
        if not all(self.gather(module) for module in core if module.id not in done):
            return None
        return len(self.weeks), self.week_of

    def runs(self, rest: Sequence[LearningModule], core: Sequence[LearningModule]) -> list[Run]:
        """Steps that are bound to the one before; not across a day, nor where a module waits for another lane."""
        elsewhere = {module.id for module in core} | {module.id for module in rest if module.in_retrospective}
        runs: list[Run] = []
        cut = True
        for module in rest:
            if module.outside_hours:
                cut = True
            if module.outside_hours or module.in_retrospective:
                continue
            cut = cut or bool(self.chain(module) & elsewhere)
            for step in module.steps:
                if cut or step.bond is None:
                    runs.append([])
                runs[-1].append((module, step))
                cut = False
        return runs

    def chain(self, module: LearningModule) -> set[str]:
        """All that the module waits for, also through others."""
        by_id = {other.id: other for other in self.ordered}
        own = {need for need in module.needs if need in by_id}
        return own.union(*(self.chain(by_id[need]) for need in own))

    def needs_end(self, modules: Sequence[LearningModule]) -> int:
        own = {module.id for module in modules}
        return max([self.start, *(self.ends.get(n, 0) for m in modules for n in m.needs if n not in own)])

    def meet(self, module: LearningModule, core: Sequence[LearningModule], done: set[str]) -> bool:
        """The core team meets before a module that waits for what it does."""
        for other in core:
            if other.id in self.chain(module) and other.id not in done:
                done.add(other.id)
                if not self.gather(other):
                    return False
        return True

    def learn(self, run: Run) -> bool:
        laid = offsets(run, self.profile.learning_minutes)
        length = max(week for week in laid if week is not None) + 1
        modules = [module for module, _ in run]
        first_run = not self.end
        for first in range(1, len(self.weeks) - length + 2):
            if first <= self.needs_end(modules) or (self.end and first < self.end + 2):
                continue
            if self.breaks_nothing(run, laid, first, length, first_run=first_run):
                return self.take(run, laid, first, length, first_run=first_run)
        return False

    def breaks_nothing(self, run: Run, laid: Sequence[int | None], first: int, length: int, *, first_run: bool) -> bool:
        own = self.weeks[first - 1 : first - 1 + length]
        cycle = own[0][1]
        if {(letter, number) for letter, number, _ in own} != {("p", cycle)} or cycle == self.weeks[-1][1]:
            return False
        if any(week in self.core for week in range(first, first + length)):
            return False
        for (module, _), offset in zip(run, laid, strict=True):
            if offset is not None and own[offset][2] < module.from_week:
                return False
        new = {o for (_, step), o in zip(run, laid, strict=True) if o is not None and minutes(step)}
        taken = [week for week, spent in self.learned.items() if spent and self.weeks[week - 1][1] == cycle]
        paced = [week for week in taken if week not in self.not_paced]
        return first_run or len(paced) + len(new) <= self.profile.learning_weeks

    def take(self, run: Run, laid: Sequence[int | None], first: int, length: int, *, first_run: bool) -> bool:
        later = 0
        for (module, step), offset in zip(run, laid, strict=True):
            if offset is not None and not (step.bond is Bond.SAME and later):
                week, later = first + offset, 0
                self.learned[week] = self.learned.get(week, 0) + minutes(step)
            elif step.bond is Bond.LATER:
                week = later = self.plain_from(week + step.weeks_later)
            if week > len(self.weeks):
                return False
            self.put(module, step, week)
        self.not_paced |= {*range(first, first + length)} if first_run else set()
        self.end = first + length - 1
        return True

    def plain_from(self, week: int) -> int:
        while week <= len(self.weeks) and self.weeks[week - 1][0] != "p":
            week += 1
        return week

    def look_back(self, module: LearningModule) -> bool:
        for week, (letter, _, _) in enumerate(self.weeks, start=1):
            if letter == "r" and week > self.needs_end([module]) and week not in self.closed:
                self.closed.add(week)
                for step in module.steps:
                    self.put(module, step, week)
                return True
        return False

    def gather(self, module: LearningModule) -> bool:
        """Sessions of an hour in weeks of practice, one a week."""
        run = [(module, step) for step in module.steps]
        week, used = self.needs_end([module]), 61
        if module.phase is Phase.SUSTAIN and self.profile.timetable_weeks:
            week = max(week, self.profile.timetable_weeks[-1] - 1)
        for place, (_, step) in enumerate(run):
            cost = costs(run, place)
            together = place and (
                step.bond is Bond.SAME or (step.bond is not Bond.NEXT and (not cost or used + cost <= 60))
            )
            if not together:
                week, used = self.practice_after(week), 0
                if not week:
                    return False
                self.core.add(week)
            used += minutes(step)
            self.put(module, step, week)
        return True

    def practice_after(self, week: int) -> int:
        for number in range(week + 1, len(self.weeks) + 1):
            if self.weeks[number - 1][0] == "p" and not self.learned.get(number) and number not in self.core:
                return number
        return 0
