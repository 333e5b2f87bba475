"""Addresses of pages: the bare path is the permanent one, a language stands before it."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote, urlencode

from comity.ids import PassageId

_KEPT = "/:@!"


def address(path: str, given: Iterable[tuple[str, object]] = ()) -> str:
    """Return a path, escaped, with the parameters that have a value.

    >>> address("/rulings/ecthr:001-57499/p/48", [("show", "cite"), ("fact", None)])
    '/rulings/ecthr:001-57499/p/48?show=cite'
    """
    pairs = [(name, each) for name, value in given for each in _several(value)]
    query = urlencode([(name, str(value)) for name, value in pairs if value not in (None, "")])
    return quote(path, safe=_KEPT) + (f"?{query}" if query else "")


def _several(value: object) -> Iterable[object]:
    return value if isinstance(value, list | tuple) else (value,)


def ruling_path(act: str) -> str:
    """Return the bare path of a ruling or guide."""
    return f"/rulings/{act}"


def passage_path(passage: str) -> str:
    """Return the bare path of the page of a passage.

    >>> passage_path("ecthr:001-57499#48")
    '/rulings/ecthr:001-57499/p/48'
    >>> passage_path("ecthr:001-57499@fr#@3")
    '/rulings/ecthr:001-57499@fr/p/@3'
    """
    act, _, place = passage.partition("#")
    return f"/rulings/{act}/p/{place}"


def passage_address(passage: str) -> str:
    """Return the path of the page of a passage, escaped: a long ruling asks for hundreds.

    >>> passage_address("ecthr:001-57499@fr#@3") == address(passage_path("ecthr:001-57499@fr#@3"))
    True
    """
    act, _, place = passage.partition("#")
    return f"{_act_address(act)}/p/{quote(place, safe=_KEPT)}"


@lru_cache(64)
def _act_address(act: str) -> str:
    return address(ruling_path(act))


def place_in_text(passage: str) -> str:
    """Return the bare path of a passage within the text of its ruling, with its fragment.

    >>> place_in_text("ecthr:001-57499#48")
    '/rulings/ecthr:001-57499#p48'
    """
    return f"{ruling_path(PassageId(passage).act)}#{anchor(passage)}"


def anchor(passage: str) -> str:
    """Return the fragment of a passage on the page of its ruling.

    >>> anchor("ecthr:001-57499#@3")
    'p@3'
    """
    return f"p{passage.partition('#')[2]}"
