"""Which representation of a resource the client wants, by ``Accept`` (RFC 9110) or by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from comity.errors import ComityError

_ANY: Final = "*"


class NotOfferedError(ComityError, ValueError):
    """None of the media types that a client accepts is offered at this address."""


@dataclass(frozen=True, slots=True)
class _Range:
    """A media range, e.g. ``text/*``, and how much it is wanted, from 0 to 1."""

    kind: str
    subkind: str
    quality: float

    def fits(self, media_type: str) -> int:
        """Return how closely a media type is named: 3 in full, 2 by its kind, 1 by ``*/*``, 0."""
        kind, _, subkind = media_type.partition("/")
        if self.kind == _ANY:
            return 1
        if self.kind != kind:
            return 0
        return 2 if self.subkind == _ANY else 3 * (self.subkind == subkind)


def chosen(accept: str | None, offered: Sequence[str]) -> str:
    """Return the media type that a client likes best; of equals, the first offered.

    >>> chosen("text/turtle;q=0.5, application/ld+json", ["text/turtle", "application/ld+json"])
    'application/ld+json'

    Args:
        accept: value of the header; ``None`` where there is none.
        offered: media types without parameters, the server's own favourite first.

    Raises:
        NotOfferedError: none is acceptable.
    """
    if not accept or not accept.strip():
        return offered[0]
    ranges = [each for part in accept.split(",") if (each := _range(part)) is not None]
    best = max(offered, key=lambda each: _quality(each, ranges))  # the first of equals
    if not _quality(best, ranges):
        raise NotOfferedError(f"this address offers {', '.join(offered)}; not {accept}")
    return best


def named(form: str | None, accept: str | None, forms: Mapping[str, str]) -> str:
    """Return the name of the form wanted: ``form`` where it is given, else by ``accept``.

    Args:
        form: name of a form, one of ``forms``.
        accept: value of the header.
        forms: media type by name, the server's own favourite first.

    Raises:
        NotOfferedError: none is acceptable.
    """
    if form is not None:
        return form
    media_type = chosen(accept, list(forms.values()))
    return next(name for name, each in forms.items() if each == media_type)


def _range(part: str) -> _Range | None:
    """Return a range; ``None`` for what is none, which is passed over."""
    name, *parameters = (each.strip().lower() for each in part.split(";"))
    kind, slash, subkind = name.partition("/")
    if not (kind and slash and subkind) or (kind == _ANY and subkind != _ANY):
        return None
    given = dict(each.split("=", 1) for each in parameters if "=" in each)
    try:
        quality = float(given.get("q", "1"))
    except ValueError:
        return None
    return _Range(kind, subkind, quality) if 0 <= quality <= 1 else None


def _quality(media_type: str, ranges: Sequence[_Range]) -> float:
    """Return the quality that the closest range gives to a media type."""
    closest = max(ranges, key=lambda each: (each.fits(media_type), each.quality), default=None)
    return closest.quality if closest is not None and closest.fits(media_type) else 0.0
