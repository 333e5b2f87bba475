from benchmarks.quality.reading import read_by_hand
from ingest.confidences.table import read


def test_what_was_read_by_hand_stands_in_the_table_that_extraction_uses() -> None:
    known = {(one.rule, one.key): (one.judged, one.right, one.lower) for one in read()}
    for one in read_by_hand():
        assert known[one.rule, one.key] == (one.judged, one.right, one.lower)


def test_no_more_can_be_right_than_were_read() -> None:
    assert all(0 <= one.right <= one.judged <= 100 for one in read_by_hand())
