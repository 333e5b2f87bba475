"""When the real text of a ruling is loaded it takes over, and the digest stays beside it as brief.

One text a court is loaded here, the shortest; with COMITY_EVERY_TEXT set, all that are held.
"""

import os
from typing import Final

import pytest

from comity.store import Row
from ingest.loading.loading import Change
from ingest.reading.library import library_extractions
from tests.library.real import RECORDS
from tests.library.takeovers import Takeover, acts, taken_over

pytestmark = pytest.mark.corpora

SHORTEST: Final = (
    "acmhpr:212-98", "afchpr:007-2023", "ecowas:ecw-ccj-jud-40-25", "ecthr:001-58561",
    "iacthr:a-5", "un-cat:cat-c-29-d-161-2000", "un-ced:ced-c-10-d-1-2013",
    "un-cedaw:cedaw-c-46-d-18-2008", "un-cerd:gr-35", "un-cescr:gc-3",
    "un-crc:crc-c-80-d-4-2016", "un-crpd:crpd-c-10-d-4-2011", "un-hrc:gc-22",
    "un-hrc:ccpr-c-15-d-45-1979",
)  # fmt: skip
LOADED: Final = tuple(sorted(RECORDS)) if os.environ.get("COMITY_EVERY_TEXT") else SHORTEST


@pytest.fixture(scope="module")
def takeover() -> Takeover:
    """A graph with the library, then the texts, then the library again."""
    return taken_over(LOADED)


@pytest.fixture(scope="module")
def after(takeover: Takeover) -> dict[str, Row]:
    """The acts at the end."""
    return acts(takeover.graph)


each = pytest.mark.parametrize("identity", LOADED)


@each
def test_a_ruling_is_held_once_under_the_id_of_its_digest(
    takeover: Takeover, after: dict[str, Row], identity: str
) -> None:
    assert takeover.acts_of(identity) == [identity]
    assert (after[identity]["held"], after[identity]["digest"]) == (True, False)


@each
def test_its_passages_are_those_of_the_text(takeover: Takeover, identity: str) -> None:
    text = takeover.texts[identity]
    assert takeover.passages(identity) == [text.text[p.start : p.end] for p in text.passages]


@each
def test_of_the_law_the_digest_proves_only_findings_that_no_rule_found(
    takeover: Takeover, identity: str
) -> None:
    ours, text = takeover.digests[identity].findings, takeover.texts[identity].findings
    left = {"holding"} if ours.holdings and not text.holdings else set()
    assert takeover.proven_by_the_digest(identity) == left


@each
def test_the_digest_stays_as_brief(
    takeover: Takeover, after: dict[str, Row], identity: str
) -> None:
    assert after[identity]["note"] == takeover.briefs[identity]["note"] is not None


@each
def test_title_and_day_stay_those_that_were_verified(
    takeover: Takeover, after: dict[str, Row], identity: str
) -> None:
    for name in ("title", "date", "year"):
        assert after[identity][name] == takeover.briefs[identity][name]


def test_loading_the_library_again_changes_nothing(takeover: Takeover) -> None:
    first, second = takeover.changes
    assert set(first) == {Change.CHANGED}
    assert set(second) == {Change.UNCHANGED}
    assert takeover.is_settled


def test_nothing_else_is_held(after: dict[str, Row]) -> None:
    held = {identity for identity, act in after.items() if act["held"] or act["digest"]}
    assert held == {extraction.id for extraction in library_extractions()}
