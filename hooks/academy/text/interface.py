"""The catalogue that every language fills in; the type checker sees to it that none leaves a word out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from academy.model import Company, Frequency, Instrument, Phase, Reason, Role, Sector, Voice, WeekKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """The words of one language; `{names}` are filled in with `str.format`."""

    # the shell
    site_name: str
    site_description: str
    home: str
    paths: str
    modules: str
    videos: str
    instruments: str
    about: str
    search: str
    search_placeholder: str
    menu: str
    main_menu: str
    around_here: str
    breadcrumbs: str
    skip_to_content: str
    dark_colours: str
    language_switch: str
    fallback_mark: str
    on_this_page: str
    edit_page: str
    built_on: str
    read_how: str
    footer_links: tuple[tuple[str, str], ...]
    """Title and docs URI of the pages linked at the foot of every page."""
    untranslated: str
    stale_translation: str
    licence: str

    # the fixed lists
    sector_names: Mapping[Sector, str]
    sector_labels: Mapping[Sector, str]
    sector_short: Mapping[Sector, str]
    role_names: Mapping[Role, str]
    role_names_by_sector: Mapping[Sector, Mapping[Role, str]]
    phase_names: Mapping[Phase, str]
    phase_leads: Mapping[Phase, str]
    instrument_names: Mapping[Instrument, str]
    company_names: Mapping[Company, str]
    week_kinds: Mapping[WeekKind, str]
    every: Mapping[Frequency, str]
    reasons: Mapping[Reason, str]

    # amounts
    minutes: str
    minutes_short: str
    one_hour: str
    hours: str
    hours_and_minutes: str
    and_word: str
    step_count: str
    week: str
    weeks: str
    after_week: str
    outside_session: str

    # module pages
    module: str
    kicker: str
    brief_label: str
    what_for: str
    for_whom: str
    time: str
    needed: str
    then_you_have: str
    no_needs: str
    time_in_steps: str
    print_plan: str
    print_sheet: str
    why_goals: str
    prepare: str
    prepare_who: str
    prepare_room: str
    prepare_material: str
    prepare_time: str
    the_steps: str
    the_phases: str
    to_a_step: str
    step_word: str
    the_steps_lead: str
    step: str
    say_this: str
    you_now_have: str
    example: str
    video_row: str
    choose_sector: str
    all_sectors: str
    self_test: str
    self_test_lead: str
    answer_right: str
    answer_wrong: str
    worksheet: str
    worksheet_of: str
    back_to_module: str
    on_the_path: str
    place_on_path: str
    beside_path: str
    not_on_path: str
    previous: str
    next: str
    first_on_path: str
    last_on_path: str
    related: str
    sources: str
    all_modules: str
    all_paths: str
    all_of_phase: str
    total: str
    table_label: str

    # video pages
    video_number: str
    for_role: str
    not_recorded_title: str
    not_recorded_text: str
    film_missing_title: str
    film_missing_text: str
    voices: Mapping[Voice, str]
    low_data: str
    play: str
    no_video: str
    save_video: str
    chapters: str
    speed: str
    resume: str
    transcript_jump: str
    downloads: str
    download_video: str
    download_captions: str
    download_text: str
    decimal: str
    more_of_module: str
    read_text: str
    plays_at: str
    external_note: str
    consent_ended_title: str
    consent_ended_text: str
    video_feed: str
    transcript: str
    transcript_lead: str
    belongs_to_step: str
    to_the_step: str
    next_video: str
    all_videos: str

    # paths
    path: str
    path_kicker: str
    path_map: str
    path_begin: str
    path_year: str
    path_year_phase: str
    path_year_learning: str
    path_year_cycles: str
    path_year_visits: str
    path_year_words: str
    key_learning: str
    key_practice: str
    key_start: str
    key_retro: str
    key_deepening: str
    key_other_role: str
    key_visit: str
    show_for: str
    everyone: str
    visit: str
    running_total: str
    start_day_note: str
    habit_from: str
    retrospective: str
    retrospective_last: str
    deepening: str
    deepening_lead: str
    all_weeks: str
    all_weeks_lead: str
    column_week: str
    column_new: str
    column_habits: str
    column_minutes: str
    column_total: str
    why_here: str
    path_length: str
    path_modules: str
    path_visits: str
    plus_deepening: str
    weeks_count: str
    see_path: str
    path_start: str
    path_sums: str

    # home
    route_title: str
    route_sector: str
    route_role: str
    route_answer: str
    route_text: str
    route_open: str
    route_first_step: str
    resume_title: str
    resume_step: str
    resume_go: str
    resume_private: str
    you_are_here: str
    cycle_title: str
    cycle_description: str
    cycle_middle: tuple[str, str]
    facts: tuple[str, ...]

    # lists
    filter_title: str
    filter_phase: str
    filter_instrument: str
    filter_sector: str
    filter_role: str
    filter_time: str
    filter_any: str
    filter_count: str
    times: tuple[str, str, str]
    """Up to an hour, up to an hour and a half, longer."""
    taught_in: str
    cited_in: str
    address: str

    # search
    search_label: str
    search_button: str
    search_none: str
    search_count: str
    search_failed: str
    search_without_script: str
    search_kind: str
    search_kinds: Mapping[str, str]
    """By kind of result, the word for it; the order is that of the facet."""
    search_times: tuple[str, str, str, str]
    """Up to five minutes, up to a quarter, up to an hour, longer."""
    search_in_module: str
    search_in_video: str
    search_instead: str
    search_meant: str
    search_filters: str
    search_clear: str
    search_more: str
    search_all: str
    search_best: str
    search_none_filtered: str
    search_description: str
    search_short_name: str
    """At most 16 characters: what a browser calls the site among its search engines."""
    search_one: str

    # paper
    version: str
    qr_code: str
    months: tuple[str, ...]

    # the meeting view
    meeting_start: str
    meeting_title: str
    meeting_close: str
    full_screen: str
    step_of: str
    previous_step: str
    next_step: str
    meeting_finish: str
    up_next: str
    last_step: str
    meeting_keys: str
    timer: str
    timer_start: str
    timer_pause: str
    timer_go_on: str
    timer_more: str
    timer_again: str
    timer_of: str
    timer_over: str
    timer_left: str

    # progress, kept in the browser
    step_done: str
    step_done_label: str
    progress: str
    data_none: str
    data_count: str
    data_download: str
    data_read: str
    data_wipe: str
    data_sure: str
    data_was_read: str
    data_wrong: str
    data_wiped: str
    data_without_script: str

    def clock(self, minutes: int) -> str:
        """`45 minuten`, `1 uur`, `1 uur en 30 minuten`."""
        hours, rest = divmod(minutes, 60)
        whole = self.one_hour if hours == 1 else self.hours.format(h=hours)
        if not hours or not rest:
            return whole if hours else self.minutes.format(n=rest)
        return self.hours_and_minutes.format(hours=whole, n=rest)

    def day(self, day: date) -> str:
        """`22 november 2026`."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    def length(self, seconds: float) -> str:
        """How long a video is, or where in it something is: `1:16`."""
        return f"{int(seconds) // 60}:{int(seconds) % 60:02}"

    def size(self, count: int) -> str:
        """How large a file is: `1,2 MB`, `3 kB`."""
        if count < 100_000:
            return f"{max(1, round(count / 1000))} kB"
        return f"{count / 1_000_000:.1f} MB".replace(".", self.decimal)

    def listed(self, words: tuple[str, ...]) -> str:
        """`a`, `a en b`, `a, b en c`."""
        *first, last = words or ("",)
        return f"{', '.join(first)} {self.and_word} {last}" if first else last
