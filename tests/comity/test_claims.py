from dataclasses import replace

import pytest

from comity.claims import Claim, Source, Status, claim_id
from comity.ids import ClaimId
from comity.spans import Span

CLAIM = Claim(
    subject="ecthr:001-1",
    property="holding",
    value="violation echr.8",
    span=Span(100, 160, "0" * 64),
    source=Source.RULE,
    rule="holding.holds@1",
    confidence=0.97,
)

OTHERS = {
    "subject": replace(CLAIM, subject="ecthr:001-2"),
    "property": replace(CLAIM, property="cites"),
    "value": replace(CLAIM, value="no-violation echr.8"),
    "start": replace(CLAIM, span=Span(101, 160, "0" * 64)),
    "end": replace(CLAIM, span=Span(100, 161, "0" * 64)),
    "text": replace(CLAIM, span=Span(100, 160, "1" * 64)),
    "no text": replace(CLAIM, span=None),
    "rule": replace(CLAIM, rule="holding.holds@2"),
}


def test_an_editor_outranks_the_courts_metadata_a_rule_a_model_and_a_computation() -> None:
    ranked = sorted(Source, key=lambda source: source.rank)
    assert ranked == ["editor", "court-metadata", "rule", "model", "computation"]
    assert [source.rank for source in ranked] == [0, 1, 2, 3, 4]


def test_a_claim_stands_until_someone_says_otherwise() -> None:
    assert CLAIM.status is Status.RESOLVED
    assert set(Status) == {"resolved", "ambiguous", "unresolved", "rejected"}


def test_the_id_of_a_claim_never_changes_between_releases() -> None:
    assert CLAIM.id == "claim:053209909900e8f1"
    assert OTHERS["no text"].id == "claim:a4a02e75c19c3943"
    assert isinstance(CLAIM.id, ClaimId)


@pytest.mark.parametrize("part", OTHERS)
def test_another_word_place_or_rule_makes_another_claim(part: str) -> None:
    assert OTHERS[part].id != CLAIM.id


def test_all_these_claims_are_different_ones() -> None:
    assert len({claim.id for claim in OTHERS.values()}) == len(OTHERS)


@pytest.mark.parametrize(
    "same",
    [
        replace(CLAIM, source=Source.EDITOR),
        replace(CLAIM, confidence=0.1),
        replace(CLAIM, status=Status.REJECTED),
    ],
)
def test_what_becomes_of_a_claim_leaves_its_id_alone(same: Claim) -> None:
    assert same.id == CLAIM.id


def test_the_parts_of_a_claim_do_not_run_into_each_other() -> None:
    first = claim_id("ecthr:001-1", "date", "x", None, "r@1")
    second = claim_id("ecthr:001-1", "dat", "ex", None, "r@1")
    assert first != second


def test_a_rejected_claim_keeps_all_that_it_said() -> None:
    refused = replace(CLAIM, status=Status.REJECTED)
    assert (refused.value, refused.span, refused.rule) == (CLAIM.value, CLAIM.span, CLAIM.rule)
