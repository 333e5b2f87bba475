from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.claims import Claim, Source, Status, resolve


def _claim(value: str, source: Source = Source.RULE, confidence: float = 0.5) -> Claim:
    return Claim("ecthr:001-1", "date", value, None, source, f"{source}@1", confidence)


CLAIMS = st.builds(
    lambda value, source, confidence, status: replace(
        _claim(value, source, confidence), status=status
    ),
    st.sampled_from(["2010-05-04", "2010-05-05", "2011-01-01"]),
    st.sampled_from(Source),
    st.sampled_from([0.1, 0.5, 0.9]),
    st.sampled_from(Status),
)


def _refused(claim: Claim) -> Claim:
    return replace(claim, status=Status.REJECTED)


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (Source.EDITOR, Source.COURT_METADATA),
        (Source.COURT_METADATA, Source.RULE),
        (Source.RULE, Source.MODEL),
    ],
)
def test_a_stronger_source_wins_against_any_confidence(stronger: Source, weaker: Source) -> None:
    unsure, sure = _claim("2010-05-04", stronger, 0.01), _claim("2011-01-01", weaker, 1.0)
    resolution = resolve([sure, unsure])
    assert (resolution.winner, resolution.losers) == (unsure, (sure,))


def test_of_one_source_the_surer_claim_wins() -> None:
    unsure, sure = _claim("2010-05-04", confidence=0.4), _claim("2011-01-01", confidence=0.6)
    assert resolve([unsure, sure]).winner == sure


def test_the_losers_stay_visible_in_their_order() -> None:
    editor, metadata = _claim("a", Source.EDITOR), _claim("b", Source.COURT_METADATA)
    rule, model = _claim("c", Source.RULE), _claim("d", Source.MODEL)
    assert resolve([model, editor, rule, metadata]).losers == (metadata, rule, model)


def test_a_rejected_claim_never_wins_and_is_shown_apart() -> None:
    refused, model = _refused(_claim("a", Source.EDITOR, 1.0)), _claim("b", Source.MODEL, 0.1)
    resolution = resolve([refused, model])
    assert (resolution.winner, resolution.losers) == (model, ())
    assert resolution.rejected == (refused,)


def test_where_every_claim_is_rejected_none_holds() -> None:
    refused = [_refused(_claim("a")), _refused(_claim("b", Source.MODEL))]
    resolution = resolve(refused)
    assert (resolution.winner, resolution.losers) == (None, ())
    assert resolution.rejected == tuple(refused)
    assert not resolution.is_contested


def test_where_nothing_is_claimed_none_holds() -> None:
    resolution = resolve([])
    assert (resolution.winner, resolution.losers, resolution.rejected) == (None, (), ())
    assert not resolution.is_contested


def test_a_loser_that_says_something_else_contests_the_winner() -> None:
    assert resolve([_claim("a", Source.EDITOR), _claim("b")]).is_contested


def test_a_loser_that_says_the_same_contests_nothing() -> None:
    assert not resolve([_claim("a", Source.EDITOR), _claim("a")]).is_contested


def test_a_rejected_rival_contests_nothing() -> None:
    assert not resolve([_claim("a", Source.EDITOR), _refused(_claim("b"))]).is_contested


@settings(derandomize=True)
@given(claims=st.lists(CLAIMS, max_size=6), data=st.data())
def test_the_order_of_claims_never_matters(claims: list[Claim], data: st.DataObject) -> None:
    assert resolve(data.draw(st.permutations(claims))) == resolve(claims)


@settings(derandomize=True)
@given(claims=st.lists(CLAIMS, max_size=6))
def test_no_claim_is_lost_and_none_is_invented(claims: list[Claim]) -> None:
    resolution = resolve(claims)
    shown = [*resolution.losers, *resolution.rejected]
    shown += [resolution.winner] if resolution.winner else []
    assert sorted(map(repr, shown)) == sorted(map(repr, claims))
    assert all(claim.status is Status.REJECTED for claim in resolution.rejected)


@settings(derandomize=True)
@given(claims=st.lists(CLAIMS, min_size=1, max_size=6))
def test_no_loser_is_stronger_than_the_winner(claims: list[Claim]) -> None:
    resolution = resolve(claims)
    for loser in resolution.losers:
        assert resolution.winner is not None
        winner = resolution.winner
        assert (winner.source.rank, -winner.confidence) <= (loser.source.rank, -loser.confidence)
