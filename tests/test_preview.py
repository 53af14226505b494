"""The preview answers from the last good site, page by page, and says what is wrong and when there is something new."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from werkzeug.test import Client

from academies import valid_academy
from academy.errors import AcademyError, Message
from academy.model import Language, Page
from academy.pipeline import build
from academy.preview import Preview, Shown, watching
from academy.site import PublishedFile, Site

FILM = bytes(range(100))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return build(valid_academy(tmp_path_factory.mktemp("academie") / "academie"))


@pytest.fixture
def preview(tmp_path: Path, site: Site) -> Preview:
    """A preview that shows a site with one film."""
    (tmp_path / "film.mp4").write_bytes(FILM)
    preview = Preview(tmp_path)
    preview.show(shown(site))
    return preview


@pytest.fixture
def client(preview: Preview) -> Client:
    return Client(preview)


def shown(site: Site) -> Shown:
    files: dict[str, PublishedFile] = {"videos/1.mp4": PurePosixPath("film.mp4"), "assets/js/a.js": "export {};"}
    return Shown(site, bare, lambda: files)


def bare(language: Language, page: Page) -> str:
    """A page in a frame of next to nothing."""
    return f'<html lang="{language}"><body><h1>{page.title}</h1></body></html>'


@pytest.mark.parametrize(("address", "language", "title"), [("/over/", "nl", "Over"), ("/en/over/", "en", "About")])
def test_a_page_stands_at_its_address(client: Client, address: str, language: str, title: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    assert f'<html lang="{language}">' in answer.text
    assert title in answer.text


def test_an_address_without_its_slash_leads_to_the_page(client: Client) -> None:
    answer = client.get("/over")
    assert (answer.status_code, answer.headers["Location"]) == (308, "/over/")


@pytest.mark.parametrize("query", ["term=les%20bezoek&soort=video", "term=les+bezoek", "caf%C3%A9=%26"])
def test_and_it_takes_the_question_along(client: Client, query: str) -> None:
    assert client.get(f"/over?{query}").headers["Location"] == f"/over/?{query}"


@pytest.mark.parametrize(("address", "language"), [("/weg/", "nl"), ("/en/weg/", "en")])
def test_an_address_without_a_page_has_the_page_for_that(client: Client, address: str, language: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, f'lang="{language}"' in answer.text) == (404, True)


def test_a_script_is_served_as_one(client: Client) -> None:
    assert client.get("/assets/js/a.js").mimetype == "text/javascript"


class TestFiles:
    """Pages are shown before the other files of their site are made."""

    def test_what_stood_there_before_need_not_wait(self, preview: Preview, client: Client, site: Site) -> None:
        preview.show(Shown(site, bare, pytest.fail, {"assets/a.css": "a{}"}))
        assert client.get("/assets/a.css").text == "a{}"

    def test_what_is_new_is_waited_for(self, preview: Preview, client: Client, site: Site) -> None:
        preview.show(Shown(site, bare, lambda: {"nieuw.svg": "<svg/>"}, {"assets/a.css": "a{}"}))
        assert client.get("/nieuw.svg").status_code == 200

    def test_what_is_gone_is_not_answered_once_they_are_made(
        self, preview: Preview, client: Client, site: Site
    ) -> None:
        shown = Shown(site, bare, dict, {"weg.svg": "<svg/>"})
        preview.show(shown)
        shown.files()
        assert client.get("/weg.svg").status_code == 404

    def test_they_are_made_once(self, preview: Preview, client: Client, site: Site) -> None:
        made: list[None] = []

        def make() -> dict[str, PublishedFile]:
            made.append(None)
            return {"a.txt": "a", "b.txt": "b"}

        preview.show(Shown(site, bare, make))
        assert [client.get(f"/{name}.txt").text for name in "ab"] == ["a", "b"]
        assert len(made) == 1

    def test_one_that_vanished_since_is_an_address_without_a_page(self, client: Client, preview: Preview) -> None:
        (preview.root / "film.mp4").unlink()
        assert client.get("/videos/1.mp4").status_code == 404


class TestParts:
    """A browser can only seek in a film when the server answers parts of it."""

    def test_a_part_is_answered_with_that_part(self, client: Client) -> None:
        answer = client.get("/videos/1.mp4", headers={"Range": "bytes=10-19"})
        assert (answer.status_code, answer.data) == (206, FILM[10:20])
        assert answer.headers["Content-Range"] == "bytes 10-19/100"

    def test_the_end_of_a_file_can_be_asked_for(self, client: Client) -> None:
        assert client.get("/videos/1.mp4", headers={"Range": "bytes=-5"}).data == FILM[-5:]

    def test_a_whole_file_says_that_parts_can_be_had(self, client: Client) -> None:
        answer = client.get("/videos/1.mp4")
        assert (answer.data, answer.headers["Accept-Ranges"]) == (FILM, "bytes")

    def test_a_part_beyond_the_end_is_refused(self, client: Client) -> None:
        assert client.get("/videos/1.mp4", headers={"Range": "bytes=200-300"}).status_code == 416


class TestProblems:
    """What is wrong with the content stands where its author looks."""

    def test_it_stands_on_every_page_of_the_last_good_site(self, client: Client, preview: Preview) -> None:
        preview.tell("a.md:1:1: <script> mag niet")
        page = client.get("/over/").text
        assert "<h1>Over" in page
        assert "a.md:1:1: &lt;script&gt; mag niet" in page

    def test_it_goes_with_the_next_good_site(self, client: Client, preview: Preview, site: Site) -> None:
        preview.tell("a.md:1:1: fout")
        preview.show(shown(site))
        assert "data-problems" not in client.get("/over/").text

    def test_without_a_site_it_is_a_page_of_its_own(self, tmp_path: Path) -> None:
        preview = Preview(tmp_path)
        preview.tell("a.md:1:1: fout")
        answer = Client(preview).get("/over/")
        assert (answer.status_code, "a.md:1:1: fout" in answer.text) == (503, True)

    def test_a_page_that_cannot_be_framed_says_why_and_the_others_are_shown(
        self, client: Client, preview: Preview, site: Site
    ) -> None:
        def framed(language: Language, page: Page) -> str:
            if page.title == "Over":
                raise AcademyError(Message("main.html:3: <fout>", ""))
            return bare(language, page)

        preview.show(Shown(site, framed, dict))
        answer = client.get("/over/")
        assert (answer.status_code, "main.html:3: &lt;fout&gt;" in answer.text) == (503, True)
        assert client.get("/").status_code == 200


class TestNews:
    """A page asks whether there is something newer than it shows."""

    def test_a_page_of_an_earlier_state_hears_it_at_once(self, client: Client) -> None:
        assert client.get("/_preview?since=earlier").status_code == 200

    def test_a_page_of_this_state_hears_of_the_next(self, client: Client, preview: Preview, site: Site) -> None:
        now = client.get("/_preview?since=").text
        answers: list[int] = []
        asking = threading.Thread(target=lambda: answers.append(client.get(f"/_preview?since={now}").status_code))
        asking.start()
        preview.show(shown(site))
        asking.join(timeout=30)
        assert answers == [200]

    def test_a_page_that_will_not_wait_hears_at_once_that_there_is_none(self, client: Client) -> None:
        now = client.get("/_preview?since=").text
        assert client.get(f"/_preview?since={now}&now").status_code == 204


class TestWatching:
    """Only what may change the site makes it built again."""

    def test_a_file_that_is_saved_is_told(self, tmp_path: Path) -> None:
        assert told(tmp_path, lambda: (tmp_path / "docs/a.md").write_text("nieuw", "utf-8"))

    def test_a_file_in_a_new_folder_is_told(self, tmp_path: Path) -> None:
        assert told(tmp_path, lambda: (tmp_path / "docs/b").mkdir())

    def test_a_file_that_another_takes_the_place_of_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "videos.yaml").write_text("oud", "utf-8")
        (tmp_path / ".videos.yaml").write_text("nieuw", "utf-8")
        assert told(tmp_path, lambda: (tmp_path / ".videos.yaml").replace(tmp_path / "videos.yaml"))

    def test_a_folder_that_comes_later_is_watched(self, tmp_path: Path) -> None:
        assert told(tmp_path, lambda: (tmp_path / "modules/a.md").write_text("nieuw", "utf-8"), later="modules")

    def test_a_folder_that_comes_back_is_watched(self, tmp_path: Path) -> None:
        (tmp_path / "modules").mkdir()
        assert told(tmp_path, lambda: (tmp_path / "modules/a.md").write_text("nieuw", "utf-8"), later="modules")

    def test_what_stands_beside_is_not(self, tmp_path: Path) -> None:
        assert not told(tmp_path, lambda: (tmp_path / "site").mkdir(), seconds=0.5)

    @pytest.mark.parametrize("name", ["docs/.a.md.swp", "docs/.a/b.md", ".films/all/.08-3.123/film.mp4"])
    def test_what_is_hidden_or_in_something_hidden_is_not(self, tmp_path: Path, name: str) -> None:
        def write() -> None:
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text("half", "utf-8")

        assert not told(tmp_path, write, seconds=0.5)

    def test_what_is_brought_into_view_is(self, tmp_path: Path) -> None:
        (tmp_path / ".films/all/.08-3.123").mkdir(parents=True)
        films = tmp_path / ".films/all"
        assert told(tmp_path, lambda: (films / ".08-3.123").rename(films / "08-3"))

    def test_a_file_that_is_read_is_not(self, tmp_path: Path) -> None:
        assert not told(tmp_path, lambda: (tmp_path / "docs/a.md").read_text("utf-8"), seconds=0.5)


def told(root: Path, act: Callable[[], object], seconds: float = 20, later: str = "") -> bool:
    """Is it told within so many seconds that something changed? A folder may come, or come back, before that."""
    for folder in ("docs", ".films/all"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "docs/a.md").write_text("oud", "utf-8")
    changed = threading.Event()
    with watching(root, ("docs", "modules", "videos.yaml", ".films/all"), changed):
        if later:
            shutil.rmtree(root / later, ignore_errors=True)
            (root / later).mkdir()
            assert changed.wait(seconds)
            # What came with it is told as well.
            time.sleep(0.3)
            changed.clear()
        act()
        return changed.wait(seconds)
