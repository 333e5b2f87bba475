from ingest.layers import compared, said_in
from tests.ingest.layers.rows import a_holding, a_row


def test_equal_layers_differ_in_nothing() -> None:
    found = compared("case-1", a_row(a_holding()), a_row(a_holding()))
    assert found.is_empty
    assert dict(found.same) == {"holdings": 1, "metadata": 4, "sections": 1}


def test_a_claim_of_one_layer_alone_is_added_or_removed() -> None:
    old, new = a_row(a_holding()), a_row(a_holding("echr.10", (50, 80)))
    found = compared("case-1", old, new)
    assert [one.place for one in found.added] == [(50, 80)]
    assert [one.place for one in found.removed] == [(10, 40)]


def test_another_value_at_the_same_place_is_one_change() -> None:
    found = compared("case-1", a_row(a_holding("echr.8")), a_row(a_holding("echr.8.1")))
    (change,) = found.revalued
    assert ('"echr.8"' in change.before.value, '"echr.8.1"' in change.after.value) == (True, True)
    assert (found.added, found.removed, found.reproved) == ((), (), ())


def test_the_same_value_by_another_rule_is_another_proof() -> None:
    new = a_row(a_holding(rule="holding.invented@2", confidence=0.95))
    found = compared("case-1", a_row(a_holding()), new)
    assert len(found.reproved) == 1
    assert (found.added, found.removed, found.revalued) == ((), (), ())


def test_of_two_claims_at_one_place_the_equal_one_is_left_alone() -> None:
    old = a_row(a_holding("echr.8"), a_holding("echr.13"))
    new = a_row(a_holding("echr.13"), a_holding("echr.10"))
    found = compared("case-1", old, new)
    ((before, after),) = ((one.before.value, one.after.value) for one in found.revalued)
    assert ("echr.8" in before, "echr.10" in after) == (True, True)
    assert dict(found.same)["holdings"] == 1


def test_a_claim_made_once_more_is_added_once() -> None:
    found = compared("case-1", a_row(a_holding()), a_row(a_holding(), a_holding()))
    assert (len(found.added), dict(found.same)["holdings"]) == (1, 1)


def test_a_field_of_metadata_changes_its_value() -> None:
    found = compared("case-1", a_row(), a_row(date="2011-05-04"))
    ((before, after),) = ((one.before.value, one.after.value) for one in found.revalued)
    assert (before, after) == ('{"date": "2010-05-04"}', '{"date": "2011-05-04"}')


def test_claims_on_another_text_are_compared_by_what_they_say() -> None:
    moved = a_holding(span=(60, 90))
    found = compared("case-1", a_row(a_holding()), a_row(moved, a_holding("echr.10"), sha="bb"))
    assert found.state == "other text"
    assert [one.value for one in found.added] == [
        one.value for one in said_in(a_row(a_holding("echr.10"))) if one.kind == "holdings"
    ]
    assert found.removed == ()


def test_a_document_of_one_layer_alone_is_told_apart() -> None:
    error = {"id": "case-1", "error": {"type": "ExtractionError", "message": "broken"}}
    row = a_row(a_holding())
    states = [compared("case-1", *pair).state for pair in ((None, row), (row, None), (error, row))]
    assert states == ["new", "gone", "unread"]
    assert compared("case-1", error, error).is_empty


def _fact(sha: str, *, rule: str = "holding.invented@1", confidence: float = 0.9) -> str:
    said = said_in(a_row(a_holding(rule=rule, confidence=confidence)))
    return next(one.fact(sha) for one in said if one.kind == "holdings")


def test_the_same_words_at_the_same_place_by_the_same_rule_are_one_fact() -> None:
    assert _fact("aa") == _fact("aa", confidence=0.5)
    assert len({_fact("aa"), _fact("aa", rule="b@1"), _fact("bb")}) == 3
