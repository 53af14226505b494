"""HTTP Range for the preview: a browser can only seek in a video when the server answers parts of it."""

from collections.abc import Callable, Iterable
from typing import Any

from werkzeug.exceptions import RequestedRangeNotSatisfiable
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
            return _in_parts(response, environ)(environ, start_response)
        return response(environ, start_response)

    return answer


def _in_parts(response: Response, environ: dict[str, Any]) -> WsgiApp:
    """The part that was asked for, the whole when none was, or the refusal of a part that is not there."""
    content = response.get_data()
    response.set_data(content)
    try:
        response.make_conditional(environ, accept_ranges=True, complete_length=len(content))
    except RequestedRangeNotSatisfiable as refusal:
        return refusal.get_response(environ)
    return response
