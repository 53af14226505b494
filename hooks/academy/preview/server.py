"""What the preview answers: pages and files of the last good site, and when there is something new."""

import mimetypes
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath
from threading import Condition
from typing import Any

from werkzeug.exceptions import HTTPException
from werkzeug.utils import redirect, send_file
from werkzeug.wrappers import Request, Response

from academy.errors import AcademyError
from academy.languages import TRANSLATIONS
from academy.preview.panel import problem_page, with_panel
from academy.preview.shown import Shown

NEWS = "_preview"
"""The address at which a page waits for something new."""
_LONGEST_WAIT = 20.0
_TYPES = {".js": "text/javascript", ".vtt": "text/vtt", ".woff2": "font/woff2", ".webmanifest": "application/json"}


class Preview:
    """The site as it was when it could last be built, and what is wrong since: a WSGI application."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.shown: Shown | None = None
        self.problems = ""
        self._state = secrets.token_hex(4)
        self._changed = Condition()

    def show(self, shown: Shown) -> None:
        """From now on this site, about which nothing is wrong."""
        self._become(shown, "")

    def tell(self, problems: str) -> None:
        """The site before it stays; what is wrong stands on its pages."""
        self._become(self.shown, problems)

    def _become(self, shown: Shown | None, problems: str) -> None:
        with self._changed:
            self.shown, self.problems, self._state = shown, problems, secrets.token_hex(4)
            self._changed.notify_all()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request."""
        try:
            return self._answer(Request(environ))(environ, start_response)
        except HTTPException as refusal:
            return refusal(environ, start_response)

    def _answer(self, request: Request) -> Response:
        address = request.path.lstrip("/")
        if address == NEWS:
            return self._news(request.args.get("since", ""), 0 if "now" in request.args else _LONGEST_WAIT)
        if address.endswith("/") or not address:
            address += "index.html"
        # One state for the whole answer: another may come meanwhile.
        with self._changed:
            shown, problems, state = self.shown, self.problems, self._state
        if shown is None:
            return problem_page(problems, state)
        if shown.is_page(f"{address}/index.html"):
            return redirect(_with_query(f"/{address}/", request), 308)
        try:
            return self._file(shown, address, request) or self._page(shown, address, problems, state)
        except AcademyError as error:
            return problem_page("\n".join(filter(None, (error.say(), problems))), state, is_alone=True)

    def _news(self, since: str, seconds: float) -> Response:
        """Answers when the state is another than the page has; with nothing when that lasts."""
        with self._changed:
            known = self._changed.wait_for(lambda: self._state != since, seconds)
            return Response(self._state if known else "", 200 if known else 204, headers={"Cache-Control": "no-store"})

    def _page(self, shown: Shown, address: str, problems: str, state: str) -> Response:
        status = 200 if shown.is_page(address) else 404
        html = shown.content(address if status == 200 else _missing(address))
        page = with_panel(str(html or ""), problems, state)
        return Response(page, status, mimetype="text/html", headers={"Cache-Control": "no-store"})

    def _file(self, shown: Shown, address: str, request: Request) -> Response | None:
        """A file that is no page; nothing when there is none, or no more."""
        content = None if shown.is_page(address) else shown.content(address)
        kind = _TYPES.get(PurePosixPath(address).suffix) or mimetypes.guess_type(address)[0]
        if isinstance(content, PurePosixPath):
            # A browser can only seek in a film when the server answers parts of it; this does.
            with suppress(FileNotFoundError):
                return send_file(self.root / content, request.environ, mimetype=kind, max_age=0)
            return None
        if content is None:
            return None
        kind = kind or "application/octet-stream"
        return Response(content, mimetype=kind, headers={"Cache-Control": "no-cache"})


def _with_query(address: str, request: Request) -> str:
    query = request.query_string.decode("latin-1")
    return f"{address}?{query}" if query else address


def _missing(address: str) -> str:
    return next((f"{each.folder}404.html" for each in TRANSLATIONS if address.startswith(each.folder)), "404.html")
