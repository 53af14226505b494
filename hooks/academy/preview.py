"""What the preview answers beside the files of the site: parts of a video, and what is wrong with the content."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from werkzeug.exceptions import RequestedRangeNotSatisfiable
from werkzeug.wrappers import Request, Response

WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
_WORDS = {
    "title": "Er is nog iets te herstellen",
    "below": "Hieronder staat de site van vóór deze fout. Bewaar je verbetering, dan ververst de pagina vanzelf.",
    "nothing": "Er is nog geen site om te tonen. Bewaar je verbetering, dan verschijnt zij hier vanzelf.",
}
_PANEL = (
    '<section role="alert" data-problems style="position:fixed;inset:auto 0 0;max-height:50vh;'
    'overflow:auto;z-index:9999;padding:1rem 1.5rem;background:#7a1420;color:#fff;font:16px/1.5 system-ui,sans-serif">'
    '<h2 style="margin:0;color:#fff">'
    "{title}</h2><p>{below}</p>"
    '<pre style="white-space:pre-wrap;color:#fff;background:none;font:14px/1.5 monospace">{problems}</pre></section>'
)
_PAGE = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">'
    '<meta name="viewport" content="width=device-width"><title>{title}</title></head>'
    '<body style="margin:2rem;font:16px/1.5 system-ui,sans-serif"><h1>{title}</h1><p>{nothing}</p>'
    '<pre data-problems style="white-space:pre-wrap">{problems}</pre></body></html>'
)


def showing_problems(app: WsgiApp, problems: Callable[[], str]) -> WsgiApp:
    """The same application, with what `problems` says on every page; a page of its own where there is no site yet."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if _polls(environ):
            return app(environ, start_response)
        response = Response.from_app(app, environ)
        # Asked after the answer is there: the server waits with it for a build that is going on.
        told = problems()
        return (_with_problems(response, told) if told else response)(environ, start_response)

    return answer


def answering_ranges(app: WsgiApp) -> WsgiApp:
    """The same application, that also answers `Range:` with 206 and `Accept-Ranges: bytes`.

    A browser can only seek in a video when the server answers parts of it.
    """

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        request = Request(environ)
        if _polls(environ):
            return app(environ, start_response)
        response = Response.from_app(app, environ)
        if response.status_code == 200 and request.method in ("GET", "HEAD"):
            return _in_parts(response, environ)(environ, start_response)
        return response(environ, start_response)

    return answer


def _polls(environ: dict[str, Any]) -> bool:
    """Is it the question of a page whether there is something new? Its answer comes later."""
    return "livereload" in Request(environ).path


def _with_problems(response: Response, told: str) -> Response:
    if response.mimetype != "text/html":
        return response
    values = {**_WORDS, "problems": escape(told)}
    if response.status_code != 200:
        return Response(_PAGE.format(**values), 503, mimetype="text/html")
    page = response.get_data(as_text=True)
    before, end, after = page.rpartition("</body>")
    response.set_data(f"{before}{_PANEL.format(**values)}{end}{after}")
    return response


def _in_parts(response: Response, environ: dict[str, Any]) -> WsgiApp:
    """The part that was asked for, the whole when none was, or the refusal of a part that is not there."""
    content = response.get_data()
    response.set_data(content)
    try:
        response.make_conditional(environ, accept_ranges=True, complete_length=len(content))
    except RequestedRangeNotSatisfiable as refusal:
        return refusal.get_response(environ)
    return response
