"""What holds for every identifier; the grammar is written here anew, not read from the code."""

from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity import ids
from comity.errors import InvalidValueError
from comity.ids import Identifier
from tests.comity.identifiers import GOOD

KINDS = sorted(GOOD, key=lambda kind: kind.__name__)
SMALL, HEX = "abcdefghijklmnopqrstuvwxyz", "0123456789abcdef"
DIGITS = "0123456789"


def _word(letters: str, least: int = 1, most: int = 6) -> st.SearchStrategy[str]:
    return st.text(letters, min_size=least, max_size=most)


def _joined(marks: str, parts: st.SearchStrategy[str], most: int = 3) -> st.SearchStrategy[str]:
    return st.builds(str.join, st.sampled_from(marks), st.lists(parts, min_size=1, max_size=most))


NAME = _joined("-", _word(SMALL + DIGITS))
ACT = st.builds("{}:{}".format, NAME, _joined("-.", _word(SMALL + DIGITS)))
STEP = _word(DIGITS, most=3) | _word(SMALL, most=2)
NUMBER = _joined(".-", _word(DIGITS + SMALL + "AB", most=3))
PLACE = st.integers(1, 10**6)

GRAMMAR: dict[type[Identifier], st.SearchStrategy[str]] = {
    ids.CourtId: NAME,
    ids.InstrumentId: NAME,
    ids.ProvisionId: st.builds(
        lambda name, article, steps: ".".join([name, article, *steps]),
        NAME, _word(DIGITS, most=3), st.lists(STEP, max_size=2),
    ),
    ids.RightId: st.builds("right:{}".format, NAME),
    ids.DoctrineId: st.builds("doctrine:{}".format, NAME),
    ids.GroupId: st.builds("group:{}".format, NAME),
    ids.RemedyId: st.builds("remedy:{}".format, NAME),
    ids.StateId: _word(SMALL.upper(), 3, 3),
    ids.LanguageId: _word(SMALL, 2, 2),
    ids.RulingId: ACT,
    ids.GuideId: ACT,
    ids.PassageId: st.builds(
        "{}{}#{}{}".format, ACT, st.sampled_from(["", "@fr", "@es"]),
        st.sampled_from(["", "@"]), NUMBER
    ),
    ids.ClaimId: st.builds("claim:{}".format, _word(HEX, 16, 16)),
    ids.HoldingId: st.builds("{}!h{}".format, ACT, PLACE),
    ids.MeasureId: st.builds("{}!m{}".format, ACT, PLACE),
    ids.CaseId: st.builds("case:{}".format, ACT),
    ids.ReleaseId: st.builds("r-{}".format, _word(HEX, 4, 64)),
    ids.Ecli: st.builds(
        "ECLI:{}:{}:{}:{}".format,
        _word(SMALL.upper(), 2, 2), _word(SMALL.upper() + DIGITS, 1, 7), _word(DIGITS, 4, 4),
        _word(SMALL.upper() + DIGITS + ".", 1, 25),
    ),
}  # fmt: skip


def _is_refused_in_words(kind: type[Identifier], value: str) -> bool:
    with pytest.raises(InvalidValueError) as refused:
        kind(value)
    said = str(refused.value)
    return refused.value.value == value and repr(value) in said and kind.example in said


@pytest.mark.parametrize("kind", KINDS)
@settings(derandomize=True, max_examples=50)
@given(data=st.data())
def test_what_the_grammar_allows_is_taken_as_it_stands(
    kind: type[Identifier], data: st.DataObject
) -> None:
    value = data.draw(GRAMMAR[kind])
    assert str(kind(value)) == value


@pytest.mark.parametrize("kind", KINDS)
@settings(derandomize=True, max_examples=50)
@given(data=st.data())
def test_one_foreign_character_spoils_an_identifier(
    kind: type[Identifier], data: st.DataObject
) -> None:
    value = data.draw(GRAMMAR[kind])
    place = data.draw(st.integers(0, len(value)))
    stranger = data.draw(st.sampled_from(" \t\n\r\x00/?%&=_+*'\"éßİ٣–’\u200b\ufeff"))
    assert _is_refused_in_words(kind, value[:place] + stranger + value[place:])


@pytest.mark.parametrize("kind", KINDS)
@settings(derandomize=True, max_examples=50)
@given(value=st.text() | st.text(SMALL + "AB12:.-#@!", max_size=12))
def test_whatever_is_taken_is_safe_in_a_url_and_the_rest_is_refused_by_name(
    kind: type[Identifier], value: str
) -> None:
    if kind.fits(value):
        assert kind(value).replace("#", "%23") == quote(value, safe=":@!")
    else:
        assert _is_refused_in_words(kind, value)


@settings(derandomize=True)
@given(value=GRAMMAR[ids.PassageId])
def test_a_passage_is_its_act_language_and_number_put_together(value: str) -> None:
    passage = ids.PassageId(value)
    head, _, last = value.partition("#")
    assert ids.RulingId(passage.act) == head.split("@")[0]
    assert passage.number == (None if last.startswith("@") else last)


@settings(derandomize=True)
@given(value=GRAMMAR[ids.ProvisionId])
def test_the_parents_of_a_provision_lead_to_its_article(value: str) -> None:
    provision: ids.ProvisionId | None = ids.ProvisionId(value)
    steps = []
    while provision is not None:
        steps.append(provision)
        provision = provision.parent
    assert steps[-1] == steps[0].article
    assert len(steps) == value.count(".")
    assert {step.instrument for step in steps} == {steps[0].instrument}
