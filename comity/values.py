"""Values by the hundred thousand: frozen, slotted dataclasses that are made in a third of the time.

The ``__init__`` of a frozen dataclass sets each field through ``object.__setattr__``, which costs
more than all else that making a value does; a text yields tens of thousands of them.
"""

from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def quickly_made(kind: type[T]) -> type[T]:
    """Return a frozen, slotted dataclass whose fields are set before it freezes.

    While its ``__init__`` runs a value is of a twin class with the same slots and no freeze, and of
    its own class ever after; nobody else sees it in between.

    Args:
        kind: as ``dataclass(frozen=True, slots=True)`` made it, right under ``object``.

    Raises:
        TypeError: its ``__init__`` does more than set its arguments: it makes a default anew,
            leaves a field out, or goes on in ``__post_init__``.

    >>> from dataclasses import dataclass
    >>> @quickly_made
    ... @dataclass(frozen=True, slots=True)
    ... class Place:
    ...     start: int
    ...     end: int = 0
    >>> Place(3)
    Place(start=3, end=0)
    """
    known = fields(kind)  # type: ignore[arg-type]  # a dataclass, as said
    if hasattr(kind, "__post_init__") or not all(
        one.init and one.default_factory is MISSING for one in known
    ):
        raise TypeError(f"the __init__ of {kind.__name__} does more than set its arguments")
    names = [one.name for one in known]
    twin = type(kind.__name__, (), {"__slots__": tuple(names)})
    plain, init = _setting(names, twin, kind), kind.__init__
    plain.__defaults__, plain.__annotations__ = init.__defaults__, init.__annotations__
    plain.__qualname__, plain.__module__ = init.__qualname__, kind.__module__
    kind.__init__ = plain  # type: ignore[method-assign]  # takes what the other took
    return kind


def _setting(names: list[str], twin: type, kind: type) -> "Callable[..., None]":
    """Return an ``__init__`` that sets fields on the twin class and ends with the class itself."""
    body = ("become(self, '__class__', twin)", *(f"self.{name} = {name}" for name in names))
    head = f"def __init__(self, {', '.join(names)}):"
    made: dict[str, object] = {"become": object.__setattr__, "twin": twin, "kind": kind}
    exec("\n ".join((head, *body, "self.__class__ = kind")), made)  # noqa: S102 - as dataclasses do
    return made["__init__"]  # type: ignore[return-value]  # the function that was just compiled
