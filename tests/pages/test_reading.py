"""Journeys of readers, with a script and without: what they ask leads to the words."""

import re
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.pages.places import HANDYSIDE, PLACES

READER = f"/en/rulings/{HANDYSIDE}"

PATIENCE_S = 60


def _get(address: str, **given: Any) -> httpx.Response:
    return httpx.get(address, timeout=PATIENCE_S, **given)


@pytest.fixture
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A tab that runs no script."""
    context = browser.new_context(base_url=site, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_pasted_citation_leads_to_the_passage(page: Page) -> None:
    page.goto("/en/")
    page.get_by_role("combobox").fill("Handyside § 48")
    page.get_by_role("combobox").press("Enter")
    page.wait_for_url(re.compile(rf"/en/rulings/{HANDYSIDE}#p48$"))
    expect(page.locator("#p48")).to_be_in_viewport()


def test_a_pasted_citation_leads_to_the_passage_without_a_script(plain: Page) -> None:
    plain.goto("/en/")
    plain.locator("#q").fill("Handyside § 48")
    plain.locator("form.ask button").click()
    plain.wait_for_load_state()
    assert plain.url.endswith(f"/en/rulings/{HANDYSIDE}#p48")
    assert plain.locator("#p48 .t").inner_text().startswith("The test")


def test_what_is_typed_brings_only_what_exists(page: Page) -> None:
    page.goto("/en/")
    page.get_by_role("combobox").press_sequentially("private li")
    option = page.get_by_role("option").first
    expect(option).to_contain_text("Private life")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/rights/private-life")


def test_a_finding_opens_its_proof_in_place_and_gives_the_focus_back(page: Page) -> None:
    page.goto(READER)
    finding = page.locator("#p48 .find").first
    finding.focus()
    page.keyboard.press("Enter")
    proof = page.locator("#p48 .ev")
    expect(proof).to_be_focused()
    expect(proof).to_contain_text("How sure")
    assert "fact=claim:" in page.url
    page.keyboard.press("Escape")
    expect(page.locator(".ev")).to_have_count(0)
    expect(finding).to_be_focused()
    assert "fact=" not in page.url


def test_the_proof_opens_without_a_script_and_closes_by_a_link(plain: Page) -> None:
    plain.goto(READER)
    plain.locator("#p48 .find").first.click()
    plain.wait_for_load_state()
    assert "How sure" in plain.locator("#p48 .ev").inner_text()
    plain.locator(".ev .close").click()
    plain.wait_for_load_state()
    assert plain.locator(".ev").count() == 0


def test_an_address_shows_the_same_to_whoever_opens_it(page: Page, browser: Browser) -> None:
    page.goto(READER)
    page.locator("#p48 .find").first.click()
    page.locator("#p48 .ev dl").wait_for()
    page.get_by_label("Provisions").uncheck()
    shown = page.locator("main").inner_text()
    private = browser.new_context(viewport={"width": 1400, "height": 900}).new_page()
    private.goto(page.url)
    assert private.locator("main").inner_text() == shown
    private.context.close()


def test_a_partys_words_never_look_like_the_courts(page: Page, site: str) -> None:
    found = _get(f"{site}/v1/lookup", params={"q": "S.R. v. Ruritania"}).json()
    page.goto(f"/en/rulings/{found['data']['candidates'][0]['id']}")
    plea = page.locator(".para.plea .t").first
    assert "argument" in plea.locator(".who").inner_text().lower()
    style = "(at) => [getComputedStyle(at).borderInlineStartStyle, getComputedStyle(at).color]"
    edge, ink = plea.evaluate(style)
    court = page.locator(".para:not(.plea) .t").first.evaluate(style)
    assert (edge, court[0]) == ("dashed", "none")
    assert ink != court[1]


def test_every_mark_of_the_invented_judgment_has_a_proof(site: str) -> None:
    act = _get(f"{site}/v1/lookup", params={"q": "S.R. v. Ruritania"}).json()
    reader = f"{site}/en/rulings/{act['data']['candidates'][0]['id']}"
    claims = sorted(set(re.findall(r"\?fact=(claim:[0-9a-f]{16})", _get(reader).text)))
    assert len(claims) > 40
    for claim in claims[::10]:
        assert 'class="ev' in _get(reader, params={"fact": claim}).text
        assert _get(f"{site}/en/facts/{claim}").status_code == 200


def test_a_draft_with_two_invented_citations_shows_exactly_those_two(plain: Page) -> None:
    plain.goto("/en/check")
    plain.get_by_label("Your text").fill(
        "See Handyside v. the United Kingdom, no. 5493/72, § 48; Hentzau v. Ruritania, "
        "no. 98001/07, § 3; Soering v. the United Kingdom, no. 14038/88; "
        "Rassendyll v. Ruritania, no. 98002/07."
    )
    plain.get_by_role("button", name="Check the citations").click()
    plain.wait_for_load_state()
    wrong = plain.locator("#report tbody tr", has_text="not found")
    assert wrong.count() == 2
    assert all("Ruritania" in each for each in wrong.all_inner_texts())
    assert plain.locator("#report tbody tr").count() == 4


def test_every_link_of_every_page_leads_somewhere(site: str) -> None:
    seen: dict[str, int] = {}
    with httpx.Client(base_url=site, follow_redirects=True, timeout=PATIENCE_S) as client:
        for name, path in PLACES.items():
            if name == "unknown":
                continue  # its languages lead to itself
            text = client.get(f"/en{path}").text
            for link in sorted(set(re.findall(r'href="(/[^"#]*)', text)))[:40]:
                address = link.replace("&amp;", "&")
                if address not in seen:
                    seen[address] = client.get(address).status_code
    assert len(seen) > 200
    assert {link: code for link, code in seen.items() if code != 200} == {}


def test_a_program_is_sent_to_the_same_answer_as_data(site: str) -> None:
    page = f"{site}/en/rulings/{HANDYSIDE}/cited-by"
    data = _get(page, headers={"Accept": "application/json"}, follow_redirects=True).json()
    shown = _get(page).text
    total = sum(each["citations"] for each in data["data"]["in_all"])
    assert f"{total} citations" in shown


def test_a_bare_address_goes_to_the_language_that_is_liked(site: str) -> None:
    asked = {"Accept-Language": "fr-CH, de;q=0.9"}
    answer = _get(f"{site}/rulings/{HANDYSIDE}?show=cite", headers=asked)
    assert answer.status_code == 302
    assert answer.headers["location"] == f"/fr/rulings/{HANDYSIDE}?show=cite"
    assert answer.headers["vary"] == "Accept-Language"
