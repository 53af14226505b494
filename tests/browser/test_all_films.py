"""Every film of the academy plays, can be sought and shows its captions, from a plain server that answers Range."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from academy.load import load
from academy.model import Catalog, Rendered, Video
from academy.validate import validate
from academy.video.render import render
from academy.video.shelf import SHELF
from conftest import build_academy, copy_academy, served

PLAY = """async (video) => {
    video.muted = true
    await video.play()
    await new Promise((done) => video.addEventListener("timeupdate", () => video.currentTime > 0.2 && done()))
    video.pause()
}"""
SEEK = """async ([video, seconds]) => {
    video.currentTime = seconds
    await new Promise((done) => video.addEventListener("seeked", done, { once: true }))
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
    return [video.currentTime, [...video.textTracks[0].activeCues].map((cue) => cue.text).join(" ")]
}"""


@pytest.fixture(scope="module")
def catalog(root: Path) -> Catalog:
    """The academy with all its films; those that `make videos` made are not made again."""
    render(root)
    return validate(load(root)).catalog


@pytest.fixture(scope="module")
def address(catalog: Catalog, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site with all films."""
    assert all(isinstance(playing, Rendered) for playing in catalog.playing_by_video.values())
    academy = copy_academy(tmp_path_factory.mktemp("all"))
    (academy / SHELF).parent.mkdir(parents=True, exist_ok=True)
    (academy / SHELF).symlink_to(root / SHELF)
    build_academy(academy)
    with served(academy / "site") as where:
        yield where


@pytest.mark.slow
def test_all_hundred_play_seek_and_show_captions(browser: Browser, catalog: Catalog, address: str) -> None:
    page = browser.new_page()
    wrong = {video.id: fault for video in catalog.videos if (fault := fault_of(page, video, catalog, address))}
    page.close()
    assert wrong == {}


def fault_of(page: Page, video: Video, catalog: Catalog, address: str) -> str:
    """What is wrong with a film as somebody sees it; nothing when all is well."""
    page.goto(f"{address}{video.folder}/")
    film = page.locator("[data-film] video").element_handle()
    timeline = catalog.timeline_by_video[video.id]
    page.wait_for_function("video => video.readyState >= 1", arg=film)
    if abs(page.evaluate("video => video.duration", film) - timeline.duration) > 0.1:
        return "lasts longer or shorter than its words"
    page.evaluate(PLAY, film)
    said = timeline.scenes[2].sentences[0]
    seconds, caption = page.evaluate(SEEK, [film, said.start + 0.6])
    if abs(seconds - said.start - 0.6) > 0.1:
        return f"stands at {seconds}"
    return "" if caption.split()[0] in said.text else f"shows “{caption}” where “{said.text}” is said"
