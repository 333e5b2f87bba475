"""Values that are made quickly are what frozen dataclasses are, in all that can be seen of them."""

import pickle
from copy import copy
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from inspect import signature

import pytest

from comity.values import quickly_made


@dataclass(frozen=True, slots=True)
class Slow:
    """A value as dataclasses make it."""

    start: int
    name: str | None
    sort: str = "exact"


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    """The like of it, made quickly."""

    start: int
    name: str | None
    sort: str = "exact"


def test_a_value_made_quickly_holds_what_it_was_given() -> None:
    made = [Quick(1, "a"), Quick(1, name="b", sort="close"), Quick(start=2, name=None)]
    assert [asdict(one) for one in made] == [
        asdict(Slow(1, "a")), asdict(Slow(1, "b", "close")), asdict(Slow(2, None))
    ]  # fmt: skip


def test_a_value_made_quickly_is_of_its_own_class_and_frozen() -> None:
    one = Quick(1, "a")
    assert type(one) is Quick
    with pytest.raises(FrozenInstanceError):
        one.start = 2  # type: ignore[misc]  # what is refused
    assert not hasattr(one, "__dict__")


def test_values_made_quickly_are_equal_and_hashed_by_what_they_hold() -> None:
    assert Quick(1, "a") == Quick(1, "a") != Quick(1, "b")
    assert len({Quick(1, "a"), Quick(1, "a"), Quick(2, "a")}) == 2
    assert repr(Quick(1, "a")) == "Quick(start=1, name='a', sort='exact')"


def test_a_value_made_quickly_is_copied_changed_and_sent_as_any_other() -> None:
    one = Quick(1, "a")
    assert replace(one, name="b") == Quick(1, "b")
    assert copy(one) == one == pickle.loads(pickle.dumps(one))  # noqa: S301 - our own
    assert [field.name for field in fields(one)] == ["start", "name", "sort"]


def test_it_takes_the_arguments_that_the_dataclass_took() -> None:
    assert signature(Quick) == signature(Slow)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        Quick(1)  # type: ignore[call-arg]  # what is refused


def test_a_class_whose_init_does_more_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Listed:
        names: list[str] = field(default_factory=list)

    with pytest.raises(TypeError, match="Listed does more"):
        quickly_made(Listed)
