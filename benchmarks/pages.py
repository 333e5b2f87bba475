"""Budgets of the pages on the largest judgment that a graph holds: bytes, rendering, first paint.

``python -m benchmarks.pages STORE`` (``make bench-pages STORE=sqlite:///path``) asks for each page
of that judgment, tells what its questions took and what the rest took, and paints the reader in
the system's Chromium over 1.6 Mbit/s, 150 ms, with a processor four times slower. It fails where
a budget is missed.
"""

import gzip
import shutil
import statistics
import sys
import time
from dataclasses import dataclass, field
from typing import Final

from fastapi.testclient import TestClient
from playwright.sync_api import sync_playwright

from api.app import create_app
from api.pages.assets import assets
from api.settling import settle
from comity.store import Graph, GraphReader, Row, Statement, Value
from comity.stores import opened
from queries.coverage import held_now
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
    """A graph that counts the seconds its answers take."""

    graph: GraphReader
    seconds: float = field(default=0.0)

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        """Answer, and count."""
        began = time.perf_counter()
        try:
            return self.graph.run(statement, parameters)
        finally:
            self.seconds += time.perf_counter() - began


def main(store: str) -> int:
    """Measure, print, and return how many budgets were missed."""
    graph = opened(store)
    timed = Timed(graph)
    held_now(timed)
    missed = _sent()
    client = TestClient(create_app(timed))
    settle()  # as `comity serve` does
    for most, name in ((PARAGRAPHS, f"at most {PARAGRAPHS} passages"), (10**6, "the largest")):
        (row,) = graph.run(_LARGEST, {"most": most})
        act, passages = text(row, "id"), whole(row, "n")
        print(f"\n{name}: {act}, {passages} passages")
        for side in _SIDES:
            missed += _page(client, timed, f"/en/rulings/{act}{side}", most)
        missed += _painted(graph, f"/en/rulings/{act}", most)
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


def _page(client: TestClient, timed: Timed, path: str, most: int) -> int:
    rest: list[float] = []
    asked: list[float] = []
    content = b""
    for _ in range(TIMES):
        timed.seconds, began = 0.0, time.perf_counter()
        content = client.get(path).content
        took = time.perf_counter() - began
        rest.append((took - timed.seconds) * 1_000)
        asked.append(timed.seconds * 1_000)
    middle, high = statistics.median(rest), statistics.quantiles(rest, n=20)[-1]
    size = len(gzip.compress(content, 6))
    is_reader = path.rpartition("/")[2].count(":") > 0
    budget = READER_BYTES if is_reader else PAGE_BYTES
    is_bound = most == PARAGRAPHS
    wrong = is_bound and (size > budget or middle > RENDER_MS[0] or high > RENDER_MS[1])
    print(
        f"  {path:<52} {size / 1_000:7.1f} kB  questions {statistics.median(asked):7.1f} ms"
        f"  rest {middle:6.1f} ms (95 %: {high:6.1f}){'  MISSED' if wrong else ''}"
    )
    return int(wrong)


def _painted(graph: Graph, path: str, most: int) -> int:
    place = shutil.which("chromium")
    if place is None:
        print("  no chromium on this machine: first paint is not measured")
        return 0
    with serving(graph) as address, sync_playwright() as playwright:
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
