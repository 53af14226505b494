"""When the largest part of a module's page stands there (LCP), on a slow line and a processor slowed down."""

from collections.abc import Iterator, Sequence
from statistics import median

from playwright.sync_api import Browser

from bench.browser import SLOW_LINE, browser, page_of, served
from bench.measured import NotMeasuredError, spread
from bench.peers import Peer
from bench.tests_of_ours import SLOWER

_MODULE = "modules/08-*/"
_HEIGHT_BY_WIDTH = {360: 780, 1280: 900}
_PAINTED = """() => new Promise((done) => {
    let last = {}
    const said = (entry) => ({ at: entry.startTime, what: entry.element?.tagName.toLowerCase() ?? "?" })
    new PerformanceObserver((list) => (last = said(list.getEntries().at(-1))))
        .observe({ type: "largest-contentful-paint", buffered: true })
    setTimeout(() => done(last), 1000)
})"""

HEADS = ("site", *(f"at {width} px, ms" for width in _HEIGHT_BY_WIDTH), "what it is", "academy / it")
Times = dict[int, list[float]]
"""Milliseconds by the width of the screen."""


def rows(peers: Sequence[Peer], loads: int) -> Iterator[Sequence[str]]:
    """A row for every peer; each loads the page once in every round."""
    times: dict[str, Times] = {peer.name: {width: [] for width in _HEIGHT_BY_WIDTH} for peer in peers}
    kinds: dict[str, dict[str, None]] = {peer.name: {} for peer in peers}
    reasons: dict[str, str] = {}
    addresses = {peer.name: _address(peer, reasons) for peer in peers}
    for _ in range(loads):
        for name in (name for name in addresses if name not in reasons):
            try:
                _round(addresses[name], times[name], kinds[name])
            except NotMeasuredError as reason:
                reasons[name] = str(reason)
    for name, found in times.items():
        yield (
            (name, f"not measured: {reasons[name]}", "", "", "")
            if name in reasons
            else _row(name, found, kinds[name], times.get("academy", {}))
        )


def _address(peer: Peer, reasons: dict[str, str]) -> str:
    try:
        return f"{served(peer)}{page_of(peer, _MODULE) or ''}"
    except NotMeasuredError as reason:
        reasons[peer.name] = str(reason)
        return ""


def _round(address: str, times: Times, kinds: dict[str, None]) -> None:
    with browser() as started:
        for width, height in _HEIGHT_BY_WIDTH.items():
            at, what = _painted(started, address, width, height)
            times[width].append(at)
            kinds[what] = None


def _painted(started: Browser, address: str, width: int, height: int) -> tuple[float, str]:
    page = started.new_page(viewport={"width": width, "height": height})
    devices = page.context.new_cdp_session(page)
    devices.send("Network.enable")
    devices.send("Network.emulateNetworkConditions", SLOW_LINE)
    devices.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="networkidle", timeout=120_000)
    last = page.evaluate(_PAINTED)
    page.context.close()
    return float(last["at"]), str(last["what"])


def _row(name: str, found: Times, kinds: dict[str, None], ours: Times) -> Sequence[str]:
    beside = [f"{median(ours[width]) / median(found[width]):.2f}" for width in found if ours.get(width)]
    ratio = "" if name == "academy" else " and ".join(beside)
    return (name, *(spread(found[width], 0) for width in found), ", ".join(kinds), ratio)
