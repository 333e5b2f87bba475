"""What people come for, over real texts: from a citation, a right, a draft to the very words."""

import csv
import io
import unicodedata
from collections import Counter
from typing import Any

import httpx2 as httpx
import pypdfium2
import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.corpora

CITED = "ecthr:001-60163"
NUMBER = "46544/99"
PARAGRAPH = "61"
CITING = "iacthr:c-351"
RIGHT = "right:private-life"
INVENTED = ("98001/07", "98002/07")
PATIENCE_S = 60


def _data(site: str, path: str, **query: str) -> Any:
    answer = httpx.get(f"{site}/v1{path}", params=query, timeout=PATIENCE_S)
    assert answer.status_code == 200
    return answer.json()["data"]


def _is(so: bool, what: str) -> None:  # noqa: FBT001 - an assertion that prints no words of a ruling
    if not so:
        pytest.fail(f"not so: {what}")


def _bare(text: str) -> str:
    """Return a text without white space and ligatures, which paper sets anew."""
    return "".join(unicodedata.normalize("NFKC", text).replace("\u00ad", "").split())


def test_a_pasted_citation_leads_to_the_passage(tab: Page, site: str) -> None:
    title = _data(site, f"/rulings/{CITED}")["act"]["title"]
    tab.goto("/en/")
    tab.locator("#q").fill(f"{title}, no. {NUMBER}, § {PARAGRAPH}, ECHR 2002-I")
    with tab.expect_navigation():
        tab.locator("form.ask button").click()
    _is(tab.url.endswith(f"/en/rulings/{CITED}#p{PARAGRAPH}"), "the address is the passage's")
    shown = _bare(tab.locator(f"#p{PARAGRAPH} .t").inner_text())
    passage = _data(site, f"/passages/{CITED}%23{PARAGRAPH}")["passage"]["text"]
    _is(len(shown) > 100 and shown in _bare(passage), "its words are those of the text")


def test_three_clicks_from_a_right_to_the_paragraph_that_cites_strasbourg(tab: Page) -> None:
    tab.goto("/en/rights/private-life")
    tab.locator('.answer a[href="#cross"]').click()
    tab.wait_for_load_state()
    strasbourg = tab.locator('small .tag[title="European Court of Human Rights"]')
    tab.locator("#cross ~ ul li").filter(has=strasbourg).locator("a").first.click()
    tab.wait_for_load_state()
    _is(f"/en/rulings/{CITING}/p/" in tab.url, "the passage is of San José")
    words = tab.locator("main").inner_text()
    _is("TEDH" in words, "it names the Tribunal of Strasbourg, as San José writes it")


def test_a_brief_on_paper_has_all_its_fields(page: Page, site: str) -> None:
    told = _data(site, f"/rulings/{CITED}/brief")
    page.goto(f"/en/rulings/{CITED}?print=brief")
    page.emulate_media(media="print")
    printed = pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    text = _bare(
        "".join(printed[n].get_textpage().get_text_range() for n in range(len(printed)))
    )  # fmt: skip
    for field in ("h1", "main h3", "main .list li", "main section p", ".decided li", ".facts"):
        lines = [each for each in page.locator(field).all() if each.is_visible()]
        _is(bool(lines), f"there is a field {field}")
        for each in lines:
            _is(_bare(each.inner_text()) in text, f"a line of {field} is on the paper")
    for heading, field in (("tests", "doctrines"), ("rests", "authorities")):
        known = told[field]["relied"] if field == "authorities" else told[field]
        assert page.locator(f"section[aria-labelledby={heading}] li").count() == len(known)
    assert NUMBER in text


def test_the_table_behind_the_columns_is_that_of_the_api(tab: Page, site: str) -> None:
    tab.goto("/en/rights/private-life")
    address = tab.locator('main a[href^="/v1/holdings.csv"]').get_attribute("href")
    assert address
    answer = httpx.get(f"{site}{address}", timeout=PATIENCE_S)
    rows = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    listed = {
        (row["year"], row["outcome"]): row["holdings"] for row in rows if row["part"] == "groups"
    }
    groups = _data(site, "/holdings", right=RIGHT, by="year,outcome")["groups"]
    assert listed == {
        (str(each["year"]), each["outcome"]): str(each["holdings"]) for each in groups
    }
    total = sum(int(each) for each in listed.values())
    drawn = tab.locator("figure:has(.yearly)").inner_text()
    _is(total > 0 and f"{total} holdings by year" in drawn, "the drawing counts as many")


def test_a_draft_with_two_invented_citations_shows_exactly_those(tab: Page, site: str) -> None:
    title = _data(site, f"/rulings/{CITED}")["act"]["title"]
    tab.goto("/en/check")
    tab.get_by_label("Your text").fill(
        f"See {title}, no. {NUMBER}, § {PARAGRAPH}; Hentzau v. Ruritania, no. {INVENTED[0]}, § 3; "
        f"Rassendyll v. Ruritania, no. {INVENTED[1]}."
    )
    tab.get_by_role("button", name="Check the citations").click()
    tab.locator("#report").wait_for()
    rows = tab.locator("#report tbody tr").all_inner_texts()
    missing = [each for each in rows if "not found" in each]
    found = Counter(number for each in missing for number in INVENTED if number in each)
    _is(len(rows) == 3 and len(missing) == 2, "three citations are read, two are not found")
    assert found == dict.fromkeys(INVENTED, 1)
