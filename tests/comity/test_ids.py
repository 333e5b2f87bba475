import copy
import pickle

import pytest

from comity import ids
from comity.errors import InvalidValueError
from comity.ids import Identifier, PassageId, ProvisionId
from tests.comity.identifiers import BAD, GOOD

KINDS = sorted(GOOD, key=lambda kind: kind.__name__)


def _each(table: object) -> list[tuple[type[Identifier], str]]:
    assert isinstance(table, dict)
    return [(kind, value) for kind, values in table.items() for value in values]


def test_every_kind_has_good_and_bad_examples() -> None:
    published = {getattr(ids, name) for name in ids.__all__} - {Identifier}
    assert set(GOOD) == set(BAD) == published == set(Identifier.__subclasses__())


@pytest.mark.parametrize(("kind", "value"), _each(GOOD))
def test_a_good_identifier_keeps_every_character(kind: type[Identifier], value: str) -> None:
    made = kind(value)
    assert (str(made), type(made), kind(made)) == (value, kind, made)
    assert kind.fits(value)


@pytest.mark.parametrize(("kind", "value"), _each(BAD))
def test_a_bad_identifier_is_refused_with_an_example(kind: type[Identifier], value: str) -> None:
    with pytest.raises(InvalidValueError) as refused:
        kind(value)
    assert (refused.value.kind, refused.value.value) == (kind.kind, value)
    said = f"{value!r} is not a valid {kind.kind}: expected something like {kind.example!r}"
    assert str(refused.value) == said
    assert not kind.fits(value)


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_of_a_kind_is_a_good_one(kind: type[Identifier]) -> None:
    assert kind(kind.example) == kind.example


def test_no_two_kinds_bear_one_name() -> None:
    assert len({kind.kind for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_an_identifier_outlives_a_copy_and_another_process(kind: type[Identifier]) -> None:
    made = kind(kind.example)
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301 - our own bytes
        assert (other, type(other)) == (made, kind)


@pytest.mark.parametrize(
    ("passage", "act", "number"),
    [
        ("ecthr:001-57619#88", "ecthr:001-57619", "88"),
        ("ecthr:001-57619#12", "ecthr:001-57619", "12"),
        ("ecthr:001-57619#@7", "ecthr:001-57619", None),
        ("ecthr:001-57619@fr#88", "ecthr:001-57619", "88"),
        ("ecthr:001-57619@fr#@7", "ecthr:001-57619", None),
        ("un-hrc:gc-36#7.4", "un-hrc:gc-36", "7.4"),
    ],
)
def test_a_passage_knows_its_act_and_printed_number(
    passage: str, act: str, number: str | None
) -> None:
    assert (PassageId(passage).act, PassageId(passage).number) == (act, number)


@pytest.mark.parametrize(
    ("provision", "instrument", "article", "parent"),
    [
        ("echr.8", "echr", "echr.8", None),
        ("echr.8.2", "echr", "echr.8", "echr.8"),
        ("echr.6.3.d", "echr", "echr.6", "echr.6.3"),
        ("echr-p1.1", "echr-p1", "echr-p1.1", None),
    ],
)
def test_a_provision_knows_its_instrument_article_and_parent(
    provision: str, instrument: str, article: str, parent: str | None
) -> None:
    made = ProvisionId(provision)
    assert (made.instrument, made.article, made.parent) == (instrument, article, parent)
    assert isinstance(made.instrument, ids.InstrumentId)
    assert isinstance(made.article, ProvisionId)


def test_an_act_knows_the_court_or_body_that_gave_it() -> None:
    assert ids.RulingId("un-hrc:ccpr-c-48-d-470-1991").court == ids.CourtId("un-hrc")
    assert ids.GuideId("un-cedaw:gr-35").body == ids.CourtId("un-cedaw")
