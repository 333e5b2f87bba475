"""The page of one paragraph shows what is claimed of it, as the reader of the whole text does."""

import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Page, expect

from api.app import create_app
from comity.ids import PassageId
from comity.store import Batch, Graph
from comity.stores import opened
from queries.marks import marks_of_passage
from tests.builders import a_citation, a_claim, a_claim_id, a_passage, a_ruling, an_edge
from tests.queries import world as small

ACT = "ecthr:99001-12-2018-06-12"
"""The invented judgment."""

PARAGRAPH = f"/en/rulings/{ACT}/p/44"
LATER = "ecthr:001-60"
SENTENCE = "It differs from Example, § 40, in every respect."
MARGINS = re.compile(
    r'<div class="para[^"]*" id="(?P<anchor>[^"]+)">.*?(?=<div class="para|</article>)', re.S
)
ASIDE = re.compile(r'<aside class="m".*?</aside>', re.S)


@pytest.fixture
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A tab that runs no script."""
    context = browser.new_context(base_url=site, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def pages() -> Iterator[tuple[Graph, TestClient]]:
    """The pages over the small world, in which a later ruling cites § 40 far behind its start."""
    graph = opened("sqlite:///:memory:")
    small.fill(graph)
    text = f"7. {'The Court goes on. ' * 60}{SENTENCE} It ends."
    graph.replace(
        LATER,
        Batch(
            {"Ruling": [a_ruling(LATER, date="2021-01-01", year=2021)],
             "Passage": [a_passage(f"{LATER}#7", text=text)]},
            {"PART_OF": [an_edge(f"{LATER}#7", LATER, LATER)],
             "CITES": [a_citation(f"{LATER}#7", small.OLD, text="Example, § 40", year=2021,
                                  pinpoints=["40"], treatment="distinguished")]},
        ),
    )  # fmt: skip
    with TestClient(create_app(graph)) as client:
        yield graph, client
    graph.close()


def test_a_finding_of_a_paragraph_opens_its_proof_in_place_and_gives_the_focus_back(
    page: Page,
) -> None:
    page.goto(PARAGRAPH)
    finding = page.locator(".find.k-cite").first
    finding.focus()
    page.keyboard.press("Enter")
    proof = page.locator("#p44 .ev")
    expect(proof).to_be_focused()
    expect(proof).to_contain_text("Kudła v. Poland")
    expect(page.locator("#p44 a.lit").first).to_contain_text("Kudła")
    assert "fact=claim:" in page.url
    page.keyboard.press("Escape")
    expect(page.locator(".ev")).to_have_count(0)
    expect(finding).to_be_focused()


def test_its_proof_opens_and_closes_by_links_without_a_script(plain: Page) -> None:
    plain.goto(PARAGRAPH)
    plain.locator(".find").first.click()
    plain.wait_for_load_state()
    assert plain.url.partition("?")[0].endswith(PARAGRAPH)
    assert "How sure" in plain.locator("#p44 .ev").inner_text()
    plain.locator(".ev .close").click()
    plain.wait_for_load_state()
    assert plain.locator(".ev").count() == 0
    plain.locator("section[aria-labelledby=cites] li a", has_text="proof").first.click()
    plain.wait_for_load_state()
    assert "Klass" in plain.locator("#p44 .ev").inner_text()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_paragraph_alone_shows_what_the_reader_shows_beside_it(
    library: Graph, language: str
) -> None:
    with TestClient(create_app(library)) as client:
        whole = client.get(f"/{language}/rulings/{ACT}").text
        beside = {
            found["anchor"]: margin
            for found in MARGINS.finditer(whole)
            if (margin := ASIDE.findall(found[0]))
        }
        assert len(beside) > 40
        for anchor, margin in list(beside.items())[::6]:
            alone = client.get(f"/{language}/rulings/{ACT}/p/{anchor[1:]}").text
            assert ASIDE.findall(alone) == margin


def test_who_cites_a_paragraph_is_shown_in_the_sentence_that_does(
    pages: tuple[Graph, TestClient],
) -> None:
    for place in (f"/en/rulings/{small.OLD}/p/40", f"/en/rulings/{small.OLD}/cited-by"):
        shown = pages[1].get(place).text
        assert re.search(rf"<a class=\"say\"[^>]*>{re.escape(SENTENCE)}</a>", shown)
    alone = pages[1].get(f"/en/rulings/{small.OLD}/p/40").text
    assert "distinguishes § 40" in alone
    assert "Cited by 2</a>" in alone


def test_an_item_of_the_operative_part_is_no_paragraph_and_not_cited_as_one(
    pages: tuple[Graph, TestClient],
) -> None:
    graph, client = pages
    act = "ecthr:001-61"
    item = a_passage(f"{act}#@9", number="40", section="operative", text="40. Holds so.")
    graph.replace(
        act,
        Batch(
            {"Ruling": [a_ruling(act)], "Passage": [a_passage(f"{act}#40"), item]},
            {"PART_OF": [an_edge(each, act, act) for each in (f"{act}#40", f"{act}#@9")],
             "CITES": []},
        ),
    )  # fmt: skip
    graph.replace(
        LATER,
        Batch(
            {"Ruling": [a_ruling(LATER)], "Passage": [a_passage(f"{LATER}#7")]},
            {"PART_OF": [an_edge(f"{LATER}#7", LATER, LATER)],
             "CITES": [a_citation(f"{LATER}#7", act, pinpoints=["40"])]},
        ),
    )  # fmt: skip
    cited = [client.get(f"/en/rulings/{act}/p/{place}").text for place in ("40", "@9")]
    assert ["Cited by 1<" in each for each in cited] == [True, False]
    assert "operative item 40</bdi></h1>" in cited[1]
    assert client.get(f"/en/rulings/{act}").text.count("Cited by 1<") == 1


def test_a_paragraph_of_which_nothing_is_claimed_says_so(
    pages: tuple[Graph, TestClient],
) -> None:
    graph, client = pages
    shown = client.get(f"/en/rulings/{LATER}/p/7").text
    assert marks_of_passage(graph, PassageId(f"{LATER}#7")) == ()
    assert "Nothing was found in this paragraph" in shown


def test_a_less_sure_finding_is_left_out_counted_and_one_click_away(
    pages: tuple[Graph, TestClient],
) -> None:
    graph, client = pages
    act = "ecthr:001-62"
    unsure = a_claim(
        a_claim_id("unsure"), owner=act, property="doctrine", value=f"{small.MARGIN} applies",
        passage=f"{act}#3", confidence=0.4,
    )  # fmt: skip
    graph.replace(
        act,
        Batch(
            {"Ruling": [a_ruling(act)], "Passage": [a_passage(f"{act}#3")], "Claim": [unsure]},
            {"PART_OF": [an_edge(f"{act}#3", act, act)]},
        ),
    )
    place = f"/en/rulings/{act}/p/3"
    told = client.get(place).text
    assert "1 less sure finding left out" in told
    assert 'class="find' not in told
    assert f'href="{place}?sure=all"' in told
    assert "check: 40 %" in client.get(f"{place}?sure=all").text


def test_the_proof_of_an_unknown_claim_is_not_found(pages: tuple[Graph, TestClient]) -> None:
    place = f"/en/rulings/{small.OLD}/p/40"
    assert pages[1].get(f"{place}?fact=claim:{'0' * 16}").status_code == 404
    assert pages[1].get(f"{place}?fact=nonsense").status_code == 400
