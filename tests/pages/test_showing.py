"""How pages are shown and weigh: by keyboard, on paper, right to left, hostile, in budget."""

import gzip
import io
import re
from typing import Any

import httpx2 as httpx
import pypdfium2
import pytest
from playwright.sync_api import Page

from api.pages.assets import assets
from tests.pages.hostile import HOSTILE, LONG, PARAGRAPHS, SCRIPT
from tests.pages.places import HANDYSIDE, PLACES

KB = 1_000
READER = f"/en/rulings/{HANDYSIDE}"

PATIENCE_S = 60


def _get(address: str, **given: Any) -> httpx.Response:
    return httpx.get(address, timeout=PATIENCE_S, **given)


def test_tab_alone_reaches_visible_outlined_stops(page: Page) -> None:
    page.goto(READER)
    for _ in range(40):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            "(() => { const at = document.activeElement, box = at.getBoundingClientRect(); return ["
            "at.tagName, box.width > 0 && box.bottom > 0 && box.top < innerHeight, "
            "getComputedStyle(at).outlineStyle !== 'none'] })()"
        )
        assert stop[1:] == [True, True], stop


def test_a_ruling_prints_whole_without_navigation(page: Page) -> None:
    page.goto(READER)
    printed = pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    text = "".join(printed[n].get_textpage().get_text_range() for n in range(len(printed)))
    for number in ("48", "49", "50"):
        assert re.search(rf"\b{number}\b", text)
    assert "not an official text" in text
    for control in ("Still good law?", "Skip to the content", "Most cited here"):
        assert control not in text


def test_votes_and_pinpoints_keep_their_order_right_to_left(page: Page, site: str) -> None:
    found = _get(f"{site}/v1/lookup", params={"q": "S.R. v. Ruritania"}).json()
    page.goto(f"/qps/rulings/{found['data']['candidates'][0]['id']}")
    assert page.locator("html").get_attribute("dir") == "rtl"
    for written in page.locator("bdi.num").all()[:20]:
        assert written.get_attribute("dir") == "ltr"
        assert written.evaluate("(at) => getComputedStyle(at).direction") == "ltr"


def test_hostile_words_are_only_words(page: Page) -> None:
    page.goto(f"/en/rulings/{HOSTILE}")
    assert page.title().startswith(SCRIPT)
    assert "broken" not in page.evaluate("document.title.slice(0, 6)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1400
    assert page.locator("#p4 .t").inner_text().count("\N{SCROLL}") == 4
    marks = page.locator("#p4 a.x").all_inner_texts()
    assert "margin" in marks
    assert "".join(marks).count("\N{SCROLL}") >= 1


def test_three_thousand_paragraphs_are_all_there(site: str) -> None:
    text = _get(f"{site}/en/rulings/{LONG}").text
    assert text.count('class="para') == PARAGRAPHS


@pytest.mark.parametrize("name", sorted(PLACES))
def test_a_page_is_no_larger_than_its_budget(site: str, name: str) -> None:
    content = _get(f"{site}/en{PLACES[name]}").content
    assert len(gzip.compress(content)) <= (15 if name == "passage" else 100) * KB


def test_style_and_scripts_are_no_larger_than_their_budget() -> None:
    sent = {name: len(asset.compressed or asset.content) for name, asset in assets().items()}
    assert sent["comity.css"] + sent.get("drawings.css", 0) <= 10 * KB
    assert sent["comity.js"] <= 4 * KB
    assert sent["comity.js"] + sent["htmx.min.js"] <= 21 * KB


def test_a_page_is_fresh_until_it_changes(site: str) -> None:
    first = _get(f"{site}{READER}")
    again = _get(f"{site}{READER}", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert "default-src 'none'" in first.headers["content-security-policy"]
    assert "set-cookie" not in first.headers


def test_the_two_sides_of_a_citation_share_the_width(page: Page) -> None:
    page.goto("/en/dialogue?from=iacthr&to=ecthr")
    sides = page.locator(".halves").first.locator(":scope > div")
    widths = sides.evaluate_all("(all) => all.map((at) => at.getBoundingClientRect().width)")
    assert len(widths) == 2
    assert min(widths) > 500


def test_what_courts_say_on_a_right_stands_beside_the_court_and_is_not_bold(page: Page) -> None:
    page.goto("/en/rights/private-life")
    first = page.locator("ul.lead > li").first
    court, words = first.locator(".tag").first.bounding_box(), first.locator(".card").bounding_box()
    assert court is not None
    assert words is not None
    assert court["x"] + court["width"] <= words["x"]
    assert abs(court["y"] - words["y"]) < 20
    assert first.locator(".c").first.evaluate("(at) => getComputedStyle(at).fontWeight") == "400"


def test_a_page_is_the_same_compressed_and_plain(site: str) -> None:
    plain = _get(f"{site}{READER}", headers={"Accept-Encoding": "identity"})
    short = _get(f"{site}{READER}", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert short.headers["content-encoding"] == "gzip"
    assert short.content == plain.content
    assert int(short.headers["content-length"]) < len(plain.content) / 2
