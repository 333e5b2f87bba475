"""Pages with an answer in them break no rule of WCAG 2.2 A and AA or of best practice."""

from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Page

from tests.pages.atlas.conftest import Opening
from tests.pages.atlas.places import KEY_PLACES

AXE: Final = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text(encoding="utf-8")
TAGS: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def faults(page: Page) -> list[tuple[str, str]]:
    """Return the rules a page breaks, each with the first element that does."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        "tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", TAGS
    )
    return [(each["id"], each["nodes"][0]["html"][:160]) for each in found["violations"]]


@pytest.mark.parametrize("place", KEY_PLACES)
def test_a_page_breaks_no_rule_in_the_light_on_a_desk(place: str, opening: Opening) -> None:
    assert faults(opening(f"/en{place}")) == []


@pytest.mark.parametrize("place", KEY_PLACES)
def test_a_page_breaks_no_rule_in_the_dark_on_a_phone_from_right_to_left(
    place: str, opening: Opening
) -> None:
    page = opening(f"/qps{place}", width=390, scheme="dark")
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("place", KEY_PLACES)
def test_a_page_breaks_no_rule_where_the_line_is_too_slow_for_its_fonts(
    place: str, opening: Opening
) -> None:
    page = opening("/en/about")
    page.route("**/*.woff2", lambda route: route.abort())
    page.goto(f"/en{place}")
    assert faults(page) == []


def test_a_page_with_faults_is_found_out(opening: Opening) -> None:
    page = opening("/en/rights")
    page.set_content("<font color='#bbb'>pale</font><img src='x'><h4>too deep</h4>")
    assert {"image-alt", "color-contrast"} <= {rule for rule, _ in faults(page)}
