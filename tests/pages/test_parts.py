"""What pages are made of: text split at marks, provisions as people write them."""

from hypothesis import given
from hypothesis import strategies as st

from api.pages.asked.provisions import provisions_in
from api.pages.rulings.splitting import Span, split
from comity.store import Graph

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


def test_a_provision_is_read_as_people_write_it(library: Graph) -> None:
    for written in ("art 8 echr", "8 CEDH", "Article 8 ECHR", "ECHR art. 8"):
        assert "echr.8" in provisions_in(library, written)
    assert provisions_in(library, "art 8") == ()
    assert provisions_in(library, "privacy") == ()
    assert "iccpr.17" in provisions_in(library, "ICCPR Art. 17 (1)")
