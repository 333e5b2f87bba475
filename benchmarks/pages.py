"""Budgets of the pages on the largest judgment that a graph holds: bytes, rendering, first paint.

``python -m benchmarks.pages STORE`` (``make bench-pages STORE=sqlite:///path``) asks for each page
of that judgment as a server does, tells what the functions of ``queries`` took, what of it the
store, and what the rest took, and paints the reader in the system's Chromium over 1.6 Mbit/s,
150 ms, with a processor four times slower. It fails where a budget is missed.
"""

import shutil
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from http.client import HTTPConnection
from inspect import isfunction
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

from api.pages.assets import assets
from api.pages.rendering import prepare
from api.settling import settle
from comity.store import GraphReader, Row, Statement, Value
from comity.stores import opened
from queries.rows import text, whole
from tests.pages.conftest import serving

TIMES: Final = 9
RENDER_MS: Final = (30.0, 100.0)
"""Milliseconds beyond its questions: at the median, at the 95th percentile."""

READER_BYTES: Final = 200_000
PAGE_BYTES: Final = 100_000
PARAGRAPHS: Final = 560
STYLE_BYTES: Final = 10_000
SCRIPT_BYTES: Final = 21_000
LCP_MS: Final = 2_500
CLS: Final = 0.05
_SIDES: Final = ("", "/brief", "/cited-by", "/cites", "/treatment", "/like", "/history")
_LARGEST: Final = Statement(
    "largest",
    "",
    "SELECT p.owner AS id, count(*) AS n FROM passage p JOIN ruling r ON r.id = p.owner "
    "WHERE r.kind = 'judgment' AND substr(p.id, 1, length(p.owner) + 1) = p.owner || '#' "
    "GROUP BY p.owner HAVING n <= :most ORDER BY n DESC, p.owner LIMIT 1",
)
_PAINT: Final = """() => new Promise((done) => { let shift = 0, paint = 0;
new PerformanceObserver((list) => list.getEntries().forEach((each) => { shift += each.value; }))
  .observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((each) => { paint = each.startTime; }))
  .observe({ type: "largest-contentful-paint", buffered: true });
setTimeout(() => done([paint, shift]), 1500); })"""


@dataclass(slots=True, weakref_slot=True, eq=False)
class Timed:
    """A graph that counts the seconds its answers take, and those of the questions around them.

    Attributes:
        graph: that answers.
        store: seconds of its answers.
        questions: seconds of the functions of ``queries``, those of the store among them.
    """

    graph: GraphReader
    store: float = field(default=0.0)
    questions: float = field(default=0.0)
    _depth: int = field(default=0)

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Answer, and count."""
        began = time.perf_counter()
        try:
            return self.graph.run(statement, parameters)
        finally:
            self.store += time.perf_counter() - began

    def listen(self) -> None:
        """Count, from now on, what every function of ``queries`` takes that a page calls."""
        pages = [each for name, each in sys.modules.items() if name.startswith("api.pages.")]
        for module in pages:
            for name, value in list(vars(module).items()):
                if isfunction(value) and value.__module__.startswith("queries."):
                    setattr(module, name, self._counted(value))

    def _counted(self, question: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(question)
        def asked(*given: Any, **named: Any) -> Any:
            began, self._depth = time.perf_counter(), self._depth + 1
            try:
                return question(*given, **named)
            finally:
                self._depth -= 1
                if not self._depth:
                    self.questions += time.perf_counter() - began

        return asked


def main(store: str) -> int:
    """Measure, print, and return how many budgets were missed."""
    graph = opened(store)
    timed = Timed(graph)
    missed = _sent()
    timed.listen()
    prepare()  # as `comity serve` does
    settle()
    with serving(timed) as address:
        urlopen(f"{address}/en/").close()  # noqa: S310 - our own server
        for most, name in ((PARAGRAPHS, f"at most {PARAGRAPHS} passages"), (10**6, "the largest")):
            (row,) = graph.run(_LARGEST, {"most": most})
            act, passages = text(row, "id"), whole(row, "n")
            print(f"\n{name}: {act}, {passages} passages")
            for side in _SIDES:
                missed += _page(address, timed, f"/en/rulings/{act}{side}", most)
            missed += _painted(address, f"/en/rulings/{act}", most)
    graph.close()
    print(f"\nbudgets missed: {missed}")
    return missed


def _sent() -> int:
    """Print what style and scripts weigh as they are sent; return how many budgets are missed."""
    weighs = {name: len(asset.compressed or asset.content) for name, asset in assets().items()}
    parts = (
        ("style", STYLE_BYTES, ("comity.css", "drawings.css")),
        ("scripts", SCRIPT_BYTES, ("comity.js", "htmx.min.js")),
    )
    missed = 0
    for kind, budget, names in parts:
        size = sum(weighs[name] for name in names)
        missed += size > budget
        told = f"of {budget / 1_000:.0f} kB{'  MISSED' if size > budget else ''}"
        print(f"{kind}: {size / 1_000:.1f} kB compressed {told}")
    return missed


def _page(address: str, timed: Timed, path: str, most: int) -> int:
    line = HTTPConnection(urlsplit(address).netloc)
    rest: list[float] = []
    asked: list[float] = []
    stored: list[float] = []
    content = b""
    for _ in range(TIMES):
        timed.store, timed.questions, began = 0.0, 0.0, time.perf_counter()
        line.request("GET", path, headers={"Accept-Encoding": "gzip"})
        content = line.getresponse().read()
        took = time.perf_counter() - began
        rest.append((took - timed.questions) * 1_000)
        asked.append(timed.questions * 1_000)
        stored.append(timed.store * 1_000)
    line.close()
    middle, high = statistics.median(rest), statistics.quantiles(rest, n=20)[-1]
    size = len(content)
    is_reader = path.rpartition("/")[2].count(":") > 0
    budget = READER_BYTES if is_reader else PAGE_BYTES
    is_bound = most == PARAGRAPHS
    wrong = is_bound and (size > budget or middle > RENDER_MS[0] or high > RENDER_MS[1])
    print(
        f"  {path:<42} {size / 1_000:6.1f} kB  questions {statistics.median(asked):6.1f} ms"
        f" (of it the store {statistics.median(stored):6.1f})"
        f"  rest {middle:5.1f} ms (95 %: {high:5.1f}){'  MISSED' if wrong else ''}"
    )
    return int(wrong)


def _painted(address: str, path: str, most: int) -> int:
    place = shutil.which("chromium")
    if place is None:
        print("  no chromium on this machine: first paint is not measured")
        return 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=place, args=["--no-sandbox"])
        page = browser.new_page()
        session = page.context.new_cdp_session(page)
        rate = 1_600_000 / 8
        session.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": 150, "downloadThroughput": rate, "uploadThroughput": rate,
        })  # fmt: skip
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(address + path)
        paint, shift = page.evaluate(_PAINT)
        browser.close()
    wrong = most == PARAGRAPHS and (paint > LCP_MS or shift > CLS)
    print(
        f"  slow line: largest paint {paint:.0f} ms, shift {shift:.3f}{'  MISSED' if wrong else ''}"
    )
    return int(wrong)


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
