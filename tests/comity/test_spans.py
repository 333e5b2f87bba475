import hashlib

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from comity.errors import InvalidValueError
from comity.spans import Span, sha256_of

TEXT = "Ruritania n’a pas répondu. 𝔉in."
TEXTS = st.text(min_size=2, max_size=40)


def _span(text: str, start: int, end: int) -> Span:
    return Span(start, end, sha256_of(text))


def _drawn(data: st.DataObject, text: str) -> Span:
    start = data.draw(st.integers(0, len(text) - 1))
    return _span(text, start, data.draw(st.integers(start + 1, len(text))))


def test_a_text_is_known_by_the_sha_256_of_its_utf_8() -> None:
    assert sha256_of("é") == hashlib.sha256(b"\xc3\xa9").hexdigest()


def test_a_span_holds_its_first_character_and_not_its_end() -> None:
    assert _span(TEXT, 0, 9).read(TEXT) == "Ruritania"
    assert _span(TEXT, 9, 10).read(TEXT) == " "


def test_a_span_counts_code_points_and_not_bytes_or_halves() -> None:
    assert _span(TEXT, 27, 28).read(TEXT) == "𝔉"
    assert _span(TEXT, 28, len(TEXT)).read(TEXT) == "in."


@settings(derandomize=True)
@given(text=TEXTS, data=st.data())
def test_a_span_reads_its_own_text_as_a_slice_does(text: str, data: st.DataObject) -> None:
    span = _drawn(data, text)
    assert span.read(text) == text[span.start : span.end]


@settings(derandomize=True)
@given(text=st.text(min_size=3, max_size=40), data=st.data())
def test_two_spans_that_meet_share_no_character_and_lose_none(
    text: str, data: st.DataObject
) -> None:
    meeting = data.draw(st.integers(1, len(text) - 1))
    first, second = _span(text, 0, meeting), _span(text, meeting, len(text))
    assert first.read(text) + second.read(text) == text


@settings(derandomize=True)
@given(text=TEXTS, other=st.text(max_size=40), data=st.data())
def test_a_span_never_reads_another_text(text: str, other: str, data: st.DataObject) -> None:
    assume(text != other)
    with pytest.raises(InvalidValueError, match="it indexes another text"):
        _drawn(data, text).read(other)


def test_a_text_that_only_looks_the_same_is_another_text() -> None:
    with pytest.raises(InvalidValueError, match="it indexes another text"):
        _span("Le\u00f3n", 0, 2).read("Leo\u0301n")


def test_a_span_past_the_end_of_its_text_is_refused() -> None:
    with pytest.raises(InvalidValueError, match=r"'\[2, 6\)' .* the text is shorter"):
        _span("Five.", 2, 6).read("Five.")


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 3), (-3, -1), (0, 0)])
def test_an_empty_backward_or_negative_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(InvalidValueError, match="it must hold at least one character") as refused:
        Span(start, end, "0" * 64)
    assert refused.value.value == f"[{start}, {end})"


def test_spans_sort_by_place_in_the_text() -> None:
    late, early, longer = (_span(TEXT, *place) for place in ((9, 10), (0, 4), (0, 9)))
    assert sorted([late, longer, early]) == [early, longer, late]
