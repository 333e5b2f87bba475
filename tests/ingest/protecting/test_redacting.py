"""Places move with the text."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.protecting.redacting import Mark, Redaction

TEXT = "abcdefghijklmnopqrst"


@st.composite
def _marks(draw: st.DrawFn) -> tuple[Mark, ...]:
    cuts = sorted(draw(st.sets(st.integers(0, len(TEXT)), max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return tuple(
        Mark(start, end, draw(st.sampled_from(["*", "[–]", "[name]"]))) for start, end in pairs
    )


@given(_marks(), st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT)))
def test_a_span_reads_the_same_words_with_whole_marks(
    marks: tuple[Mark, ...], start: int, length: int
) -> None:
    end = min(len(TEXT), start + length)
    redaction = Redaction(TEXT, marks)
    expected, place = "", start
    for mark in marks:
        if mark.start < end and start < mark.end:
            expected += TEXT[place : max(place, mark.start)] + mark.text
            place = mark.end
    expected += TEXT[place:end]
    moved = redaction.moved(start, end)
    assert redaction.text[slice(*moved)] == expected


@given(_marks())
def test_a_text_without_its_marks_is_what_was_not_replaced(marks: tuple[Mark, ...]) -> None:
    kept = TEXT
    for mark in reversed(marks):
        kept = kept[: mark.start] + mark.text + kept[mark.end :]
    assert Redaction(TEXT, marks).text == kept
