"""What people come for, with and without scripts, by keyboard, on paper, from right to left."""

import pytest
from playwright.sync_api import Page

from tests.pages.atlas.conftest import Opening
from tests.pages.atlas.places import KEY_PLACES, PLACES


@pytest.mark.parametrize("scripts", [True, False])
def test_from_private_life_to_the_inter_american_paragraph_that_cites_strasbourg(
    *, scripts: bool, opening: Opening
) -> None:
    page = opening("/en/rights/private-life", scripts=scripts)
    page.get_by_role("link", name="18 times").click()
    page.wait_for_load_state()
    line = page.locator("#cross ~ ul li", has_text="Artavia Murillo").filter(has_text="Dudgeon")
    line.locator("a").first.click()
    page.wait_for_load_state()
    assert "/rulings/iacthr:c-257/p/" in page.url
    assert "Dudgeon v. the United Kingdom" in page.locator("main").inner_text()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_form_narrows_a_right_and_its_address_says_so(*, scripts: bool, opening: Opening) -> None:
    page = opening("/en/rights/private-life", scripts=scripts)
    page.get_by_label("To", exact=True).fill("1990")
    page.get_by_role("button", name="Apply").click()
    page.wait_for_load_state()
    assert "until=1990" in page.url
    narrowed = page.locator("main").inner_text()
    assert "Klass" in narrowed
    assert opening(page.url, scripts=scripts).locator("main").inner_text() == narrowed


def test_a_search_is_narrowed_by_a_facet_and_widened_by_a_chip(opening: Opening) -> None:
    page = opening("/en/search?q=surveillance", scripts=False)
    page.locator("aside").get_by_role("link", name="Germany").click()
    page.wait_for_load_state()
    assert "respondent:DEU" in page.locator(".chips").inner_text()
    page.locator(".chips a").last.click()
    page.wait_for_load_state()
    assert "respondent" not in page.locator(".chips").inner_text()


def _walked(page: Page, stops: int) -> list[dict[str, object]]:
    found = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        found.append(
            page.evaluate(
                """() => { const e = document.activeElement, r = e.getBoundingClientRect();
                const hit = e.querySelector('.hit') || e, s = getComputedStyle(e);
                return {tag: e.tagName, name: e.textContent.trim().slice(0, 40),
                  seen: r.width > 0 && r.bottom > 0 && r.top < innerHeight,
                  lined: s.outlineStyle !== 'none' || getComputedStyle(hit).stroke !== 'none'} }"""
            )
        )
    return found


@pytest.mark.parametrize("place", ["/rights/private-life", "/rulings/iacthr:c-257/map"])
def test_every_stop_of_the_keyboard_is_seen_and_outlined(place: str, opening: Opening) -> None:
    stops = _walked(opening(f"/en{place}"), 40)
    assert [each for each in stops if not (each["seen"] and each["lined"])] == []
    assert len({str(each) for each in stops}) > 30


def test_a_ruling_on_a_map_opens_by_the_keyboard(opening: Opening) -> None:
    page = opening("/en/rulings/iacthr:c-257/map")
    page.locator(".map a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/rulings/*")
    assert "/map" not in page.url


def test_no_page_loads_from_elsewhere_or_complains(opening: Opening, origin: str) -> None:
    page = opening("/en/rights")
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda each: said.append(each.url) if origin not in each.url else None)
    for place in PLACES:
        page.goto(f"/en{place}")
    assert [each for each in said if not each.startswith("data:")] == []


def test_labels_of_a_map_touch_neither_each_other_nor_the_edge(opening: Opening) -> None:
    page = opening("/en/rulings/iacthr:c-257/map")
    boxes = page.evaluate(
        """() => [...document.querySelectorAll('.map .tt')].map(e => { const b = e.getBBox();
        return [b.x, b.y, b.x + b.width, b.y + b.height] })"""
    )
    assert len(boxes) > 20
    overlapping = [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]
    assert overlapping == []
    assert all(left >= 0 and right <= 1140 for left, _, right, _ in boxes)


def test_pinpoints_and_ranges_keep_their_order_from_right_to_left(opening: Opening) -> None:
    page = opening("/qps/provisions/echr.8")
    assert page.evaluate("document.documentElement.dir") == "rtl"
    ways = page.evaluate(
        "[...document.querySelectorAll('bdi.num')].map(e => getComputedStyle(e).direction)"
    )
    assert ways
    assert set(ways) == {"ltr"}


@pytest.mark.parametrize("place", KEY_PLACES)
def test_paper_has_the_content_without_the_navigation(place: str, opening: Opening) -> None:
    page = opening(f"/en{place}", scripts=False)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    for part in (".top", ".filters", ".crumbs", ".foot"):
        assert not any(each.is_visible() for each in page.locator(part).all())
    assert len(page.pdf(format="A4")) > 5_000


def test_forced_colours_leave_bars_told_apart(opening: Opening) -> None:
    page = opening("/en/rights/private-life")
    page.emulate_media(forced_colors="active")
    fills = page.evaluate(
        "['.bar .v', '.bar .nv'].map(e => getComputedStyle(document.querySelector(e)).fill)"
    )
    assert len(set(fills)) == 2


def test_drawings_have_sizes_in_attributes_and_no_style(opening: Opening) -> None:
    page = opening("/en/doctrines/proportionality", scripts=False)
    assert page.locator("[style]").count() == 0
    drawings = page.locator("svg[role]").all()
    assert drawings
    assert all(each.get_attribute("width") and each.get_attribute("viewBox") for each in drawings)
