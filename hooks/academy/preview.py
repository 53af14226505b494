"""HTTP Range for the preview: a browser can only seek in a video when the server answers parts of it."""

from collections.abc import Callable, Iterable
from typing import Any

from werkzeug.wrappers import Request, Response

WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def answering_ranges(app: WsgiApp) -> WsgiApp:
    """The same application, that also answers `Range:` with 206 and `Accept-Ranges: bytes`."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        request = Request(environ)
        if "livereload" in request.path:
            return app(environ, start_response)
        response = Response.from_app(app, environ)
        if response.status_code == 200 and request.method in ("GET", "HEAD"):
            response.set_data(response.get_data())
            response.make_conditional(environ, accept_ranges=True, complete_length=len(response.get_data()))
        return response(environ, start_response)

    return answer
