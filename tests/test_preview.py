"""The preview answers HTTP Range; without it a browser can't seek in a video."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from werkzeug.test import Client

from academy.preview import answering_ranges, showing_problems

CONTENT = bytes(range(100))


def serve_content(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """A file server that knows nothing of ranges, as that of mkdocs."""
    if environ["PATH_INFO"] == "/missing":
        start_response("404 Not Found", [("Content-Type", "text/plain")])
        return [b"nee"]
    start_response("200 OK", [("Content-Type", "video/mp4"), ("Content-Length", str(len(CONTENT)))])
    return [CONTENT[:40], CONTENT[40:]]


@pytest.fixture
def client() -> Client:
    return Client(answering_ranges(serve_content))


def test_a_part_is_answered_with_that_part(client: Client) -> None:
    response = client.get("/video.mp4", headers={"Range": "bytes=10-19"})
    assert (response.status_code, response.data) == (206, CONTENT[10:20])
    assert response.headers["Content-Range"] == "bytes 10-19/100"


def test_the_end_of_a_file_can_be_asked_for(client: Client) -> None:
    assert client.get("/video.mp4", headers={"Range": "bytes=-5"}).data == CONTENT[-5:]


def test_a_whole_file_says_that_parts_can_be_had(client: Client) -> None:
    response = client.get("/video.mp4")
    assert (response.status_code, response.data) == (200, CONTENT)
    assert response.headers["Accept-Ranges"] == "bytes"


def test_a_part_beyond_the_end_is_refused(client: Client) -> None:
    assert client.get("/video.mp4", headers={"Range": "bytes=200-300"}).status_code == 416


def test_what_is_missing_stays_missing(client: Client) -> None:
    assert client.get("/missing", headers={"Range": "bytes=0-1"}).status_code == 404


def pages(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """A server of pages."""
    missing = environ["PATH_INFO"] == "/missing/"
    start_response("404 Not Found" if missing else "200 OK", [("Content-Type", "text/html")])
    return [b"<body><h1>Module</h1></body>"]


def test_what_is_wrong_stands_on_every_page() -> None:
    page = Client(showing_problems(pages, lambda: "a.md:1:1: <script> mag niet")).get("/modules/").text
    assert "<h1>Module</h1>" in page
    assert "a.md:1:1: &lt;script&gt; mag niet" in page


def test_a_site_that_is_not_there_yet_is_a_page_with_what_is_wrong() -> None:
    answer = Client(showing_problems(pages, lambda: "a.md:1:1: fout")).get("/missing/")
    assert (answer.status_code, "a.md:1:1: fout" in answer.text) == (503, True)


def test_while_all_is_well_nothing_is_added() -> None:
    assert Client(showing_problems(pages, lambda: "")).get("/").data == b"<body><h1>Module</h1></body>"
