"""The literals let through every passage in which the grammars find something."""

import pytest
import regex

from ingest.citations import cases, cues, guides, numbers, short_forms, starts
from ingest.citations.anchors import anchors_in, has_anchor
from ingest.citations.tails import LONE
from tests.corpora import rows
from tests.ingest.citations.texts import found_in

FILES = (
    ("ecthr-judgments.dev.jsonl.xz", 120),
    ("un-treaty-bodies.dev.jsonl.xz", 200),
    ("iacthr.dev.jsonl.xz", 100),
    ("other-courts.dev.jsonl.xz", 40),
)


@pytest.mark.corpora
@pytest.mark.parametrize(("name", "every"), FILES)
def test_no_line_without_an_anchor_holds_what_a_grammar_matches(name: str, every: int) -> None:
    versus = regex.compile(cases._VERSUS.pattern + r"\p{Lu}\p{Ll}{3}")
    grammars = (versus, guides._GUIDE, short_forms._IBID)
    for row in rows(name, every):
        for line in str(row["text"]).split("\n"):
            if any(grammar.search(line) for grammar in grammars):
                assert has_anchor(line)


@pytest.mark.corpora
@pytest.mark.parametrize(("name", "every"), FILES)
def test_a_number_that_names_a_ruling_holds_an_anchor(name: str, every: int) -> None:
    for row in rows(name, every):
        text = str(row["text"])
        anchors = [anchor.start for anchor in anchors_in(text) if anchor.kind == "lone"]
        for found in LONE.finditer(text):
            if found.lastgroup == "appno" and not numbers._APPLICATION.search(found[0]):
                continue  # a bare number names nothing
            assert any(found.start() - 1 <= anchor < found.end() for anchor in anchors)
            assert starts.STARTS.search(text, found.start(), found.end())


@pytest.mark.corpora
def test_every_cue_begins_with_one_of_its_stems() -> None:
    for row in rows("ecthr-judgments.dev.jsonl.xz", 200):
        for found in cues.CUE.finditer(str(row["text"])):
            assert found[0].lower().startswith(cues.STEMS)


def test_an_empty_text_has_no_citations() -> None:
    assert found_in("") == ()
