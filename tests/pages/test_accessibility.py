"""axe-core finds nothing on any page: light and dark, wide and narrow, English and pseudo."""

import json
from pathlib import Path
from typing import Final, Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.pages.places import HANDYSIDE, PLACES

_AXE: Final = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
_RULES: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN: Final = f"axe.run(document, {{runOnly: {json.dumps(_RULES)}, resultTypes: ['violations']}})"
PATIENCE_MS: Final = 120_000
_LOOKS: Final[tuple[tuple[str, Literal["light", "dark"], int], ...]] = (
    ("en", "light", 1400), ("en", "dark", 390), ("qps", "dark", 1400), ("qps", "light", 390),
)  # fmt: skip
"""Every page in each of these; together they have every language, light and width."""


def faults(page: Page) -> list[str]:
    """What axe says is wrong with the page that is open, one line a fault."""
    page.evaluate(_AXE)
    found = page.evaluate(_RUN)
    return [
        f"{fault['id']}: {node['html'][:160]}" for fault in found["violations"]
        for node in fault["nodes"]
    ]  # fmt: skip


@pytest.mark.parametrize(("language", "light", "width"), _LOOKS)
def test_no_page_has_a_fault_that_axe_knows(
    browser: Browser, site: str, language: str, light: Literal["light", "dark"], width: int
) -> None:
    context = browser.new_context(
        base_url=site, viewport={"width": width, "height": 900}, color_scheme=light,
        bypass_csp=True,
    )  # fmt: skip
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    found = {}
    for name, path in PLACES.items():
        page.goto(f"/{language}{path}")
        found[name] = faults(page)
    context.close()
    assert {name: listed for name, listed in found.items() if listed} == {}


def test_an_open_proof_and_an_open_menu_have_no_fault(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, bypass_csp=True)
    page = context.new_page()
    page.goto(f"/en/rulings/{HANDYSIDE}")
    page.locator(".find").nth(2).click()
    page.locator("#proof .ev").wait_for()
    assert faults(page) == []
    page.get_by_role("button", name="Cite", exact=True).click()
    assert page.locator("#cite").is_visible()
    assert faults(page) == []
    context.close()


def test_a_page_seeded_with_faults_is_caught(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html><body><img src='data:,'><h3>Low</h3><input></body></html>")
    assert len(faults(page)) >= 4
    page.close()
