"""What the preview adds to a page: what is wrong with the content, and the script that waits for something new."""

from html import escape

from werkzeug.wrappers import Response

_WORDS = {
    "title": "Er is nog iets te herstellen",
    "below": "Hieronder staat de site van vóór deze fout. Bewaar je verbetering, dan ververst de pagina vanzelf.",
    "nothing": "Er is nog geen site om te tonen. Bewaar je verbetering, dan verschijnt zij hier vanzelf.",
    "alone": "Deze pagina kan nu niet worden getoond. Bewaar je verbetering, dan verschijnt zij hier vanzelf.",
    "first": "De academie wordt gebouwd. De pagina verschijnt hier vanzelf.",
    "wait": "Een ogenblik",
}
_PANEL = (
    '<section role="alert" data-problems style="position:fixed;inset:auto 0 0;max-height:50vh;'
    'overflow:auto;z-index:9999;padding:1rem 1.5rem;background:#7a1420;color:#fff;font:16px/1.5 system-ui,sans-serif">'
    '<h2 style="margin:0;color:#fff">'
    "{title}</h2><p>{below}</p>"
    '<pre style="white-space:pre-wrap;color:#fff;background:none;font:14px/1.5 monospace">{problems}</pre></section>'
)
_PAGE = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>{title}</title></head>'
    '<body style="margin:2rem;font:16px/1.5 system-ui,sans-serif"><h1>{title}</h1><p>{text}</p>'
    '<pre data-problems style="white-space:pre-wrap">{problems}</pre></body></html>'
)
_SCRIPT = """<script type="module">
const news = "/_preview?since=%s";
const others = new BroadcastChannel("academy-preview");
let isOld = false;
const renew = () => isOld && !document.hidden && location.reload();
const hear = () => {
  isOld = true;
  renew();
};
const ask = async (also = "") => {
  const answer = await fetch(news + also, { cache: "no-store" });
  if (answer.status !== 200) return;
  others.postMessage(await answer.text());
  hear();
};
const wait = async () => {
  while (!isOld) await ask().catch(() => new Promise((done) => setTimeout(done, 1000)));
};
others.addEventListener("message", ({ data }) => news.endsWith(data) || hear());
document.addEventListener("visibilitychange", renew);
// A browser has six connections for all its tabs: one of them waits, and tells the others. What it told already, a tab
// that was still loading asks by itself.
await ask("&now").catch(() => {});
navigator.locks.request("academy-preview", wait);
</script>"""


def with_panel(html: str, problems: str, state: str) -> str:
    """The page, with what is wrong on top of it; `state` names what it shows."""
    before, end, after = html.rpartition("</body>")
    panel = _PANEL.format(**_WORDS, problems=escape(problems)) if problems else ""
    return f"{before}{panel}{_SCRIPT % state}{end}{after}"


def problem_page(problems: str, state: str, *, is_alone: bool = False) -> Response:
    """The page where there is no site yet, or where this page alone cannot be shown."""
    title, text = (_WORDS["title"], _WORDS["nothing"]) if problems else (_WORDS["wait"], _WORDS["first"])
    html = _PAGE.format(title=title, text=_WORDS["alone"] if is_alone else text, problems=escape(problems))
    return Response(with_panel(html, "", state), 503, mimetype="text/html", headers={"Cache-Control": "no-store"})
