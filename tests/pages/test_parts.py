"""What pages are made of: text split at marks, provisions as people write them."""

import re

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from api.app import create_app
from api.pages.asked.provisions import provisions_in
from api.pages.names import Names
from api.pages.rulings.findings import Finding, Sources
from api.pages.rulings.piecing import pieces
from api.pages.rulings.reading import Known, Wanted, reading
from api.pages.rulings.splitting import Span, split
from comity.store import Graph
from queries.marks import Mark
from queries.whole_texts import Said

_SPANS = st.lists(
    st.builds(Span, st.integers(-3, 30), st.integers(-3, 40), st.integers(0, 5)), max_size=6
)


@given(st.text(max_size=30), _SPANS)
def test_segments_joined_are_the_text_again(text: str, spans: list[Span]) -> None:
    assert "".join(each.text for each in split(text, spans)) == text


@given(st.text(min_size=1, max_size=30), _SPANS)
def test_at_any_point_the_shortest_mark_shows(text: str, spans: list[Span]) -> None:
    at = 0
    for segment in split(text, spans):
        over = [each for each in spans if each.start <= at < each.end and each.start < each.end]
        shortest = min((each.end - each.start for each in over), default=None)
        shown = [each.end - each.start for each in over if each.key == segment.key]
        assert (segment.key is None) == (not over)
        assert not over or shortest in shown
        at += len(segment.text)


def _finding(start: int, end: int, key: int) -> Finding:
    return Finding("hold", "", "", f"claim:{key}", 1.0, hollow=False, start=start, end=end)


@given(
    st.text(min_size=1, max_size=30), _SPANS, st.integers(0, 3), st.sampled_from(["", "claim:1"])
)
def test_a_paragraph_is_cut_as_its_marks_are(
    text: str, spans: list[Span], skipped: int, fact: str
) -> None:
    within = [each for each in spans if 0 <= each.start < each.end and each.end > skipped]
    found = [_finding(*each) for each in within]
    words = text[skipped:]
    moved = [
        Span(max(0, each.start - skipped), each.end - skipped, place)
        for place, each in enumerate(within)
    ]
    cut = split(words, moved)
    assert [(each.text, each.claim) for each in pieces(text, skipped, found, fact)] == [
        (each.text, "" if each.key is None else found[each.key].claim) for each in cut
    ]
    assert [each.is_lit for each in pieces(text, skipped, found, fact)] == [
        bool(fact) and any(found[key].claim == fact for key in each.keys) for each in cut
    ]


def test_a_part_of_the_law_bears_the_provision_under_whose_heading_it_begins(
    library: Graph,
) -> None:
    with TestClient(create_app(library)) as client:
        text = client.get("/en/rulings/ecthr:99001-12-2018-06-12").text
    contents = re.findall(
        r"<li><a href=\"#s\d+\"><span>(The law[^<]*)</span>(?: <[^>]+>([^<]+))?", text
    )
    assert contents == [
        ("The law · Article 8 ECHR", ""),
        ("The law · Article 8 ECHR", "22–23"), ("The law · Article 13 ECHR", ""),
        ("The law · Article 13 ECHR", "44–46"), ("The law · Article 10 ECHR", "49–50"),
        ("The law · Article 41 ECHR", "52"), ("The law · Article 41 ECHR", "55–56"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "about"),
    [
        ("II. ALLEGED VIOLATION OF ARTICLE 5 OF THE CONVENTION", "Article 5 ECHR"),
        ("ALLEGED VIOLATION OF ARTICLE 5 OF THE CONVENTION", "Article 5 ECHR"),
        ("A. ALLEGED VIOLATION OF ARTICLE 5 OF THE CONVENTION", ""),
        ("Alleged violation of Article 5 of the Convention", ""),
    ],
)
def test_a_heading_in_capitals_that_lost_its_number_is_of_the_first_order(
    heading: str, about: str, library: Graph
) -> None:
    at = heading.upper().index("ARTICLE")
    mark = Mark(
        "claim:1", "provision", "echr.5", at, at + 9, "law", "court", "rule", "r@1", 1.0, None
    )
    said = [
        Said("ecthr:001-9#@1", None, "law", "court", "en", heading),
        Said("ecthr:001-9#2", "2", "law", "court", "en", "2. It is so."),
    ]
    known, sources = Known({said[0].id: (mark,)}, {}, {}), Sources(Names(library, "en"), {}, {})
    (part,) = reading(said, known, sources, Wanted()).parts
    assert part.about == about


def test_a_provision_is_read_as_people_write_it(library: Graph) -> None:
    for written in ("art 8 echr", "8 CEDH", "Article 8 ECHR", "ECHR art. 8"):
        assert "echr.8" in provisions_in(library, written)
    assert provisions_in(library, "art 8") == ()
    assert provisions_in(library, "privacy") == ()
    assert "iccpr.17" in provisions_in(library, "ICCPR Art. 17 (1)")
