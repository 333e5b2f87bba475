"""Identifiers of what courts and bodies write, and of what is found in it."""

from typing import ClassVar

from comity.ids.base import KEBAB, Identifier
from comity.ids.terms import CourtId

_KEY = r"[a-z0-9]+(?:[-.][a-z0-9]+)*"
_ACT = rf"{KEBAB}:{_KEY}"
_LANGUAGE = r"(?:@[a-z]{2})?"


class RulingId(Identifier):
    """A ruling: court code and the source's own record key."""

    __slots__ = ()
    kind: ClassVar[str] = "ruling"
    pattern: ClassVar[str] = _ACT
    example: ClassVar[str] = "ecthr:001-57619"

    @property
    def court(self) -> CourtId:
        """The court or body that gave it."""
        return CourtId(self.split(":", 1)[0])


class GuideId(Identifier):
    """An interpretive guide: its body and key."""

    __slots__ = ()
    kind: ClassVar[str] = "guide"
    pattern: ClassVar[str] = _ACT
    example: ClassVar[str] = "un-hrc:gc-36"

    @property
    def body(self) -> CourtId:
        """The body that adopted it."""
        return CourtId(self.split(":", 1)[0])


class PassageId(Identifier):
    """A numbered paragraph of a ruling or guide, or ``#@n``, its ordinal, where none is printed.

    The language is named where it is not the preferred text's: ``ecthr:001-57619@fr#88``.
    """

    __slots__ = ()
    kind: ClassVar[str] = "passage"
    pattern: ClassVar[str] = rf"{_ACT}{_LANGUAGE}#@?[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*"
    example: ClassVar[str] = "ecthr:001-57619#88"

    @property
    def act(self) -> str:
        """The id of the ruling or guide it is part of."""
        return self.split("#", 1)[0].split("@", 1)[0]

    @property
    def number(self) -> str | None:
        """The printed paragraph number; ``None`` where none is printed."""
        last = self.split("#", 1)[1]
        return None if last.startswith("@") else last


class ClaimId(Identifier):
    """A claim: a hash of ruling, property, value, span and rule."""

    __slots__ = ()
    kind: ClassVar[str] = "claim"
    pattern: ClassVar[str] = r"claim:[0-9a-f]{16}"
    example: ClassVar[str] = "claim:9f2c4d1e8a7b6053"


class HoldingId(Identifier):
    """A holding, numbered in operative order."""

    __slots__ = ()
    kind: ClassVar[str] = "holding"
    pattern: ClassVar[str] = rf"{_ACT}!h[1-9][0-9]*"
    example: ClassVar[str] = "ecthr:001-57619!h1"


class MeasureId(Identifier):
    """A measure ordered, numbered in operative order."""

    __slots__ = ()
    kind: ClassVar[str] = "measure"
    pattern: ClassVar[str] = rf"{_ACT}!m[1-9][0-9]*"
    example: ClassVar[str] = "ecthr:001-57619!m1"


class CaseId(Identifier):
    """A dispute: ``case:`` and the id of its first ruling."""

    __slots__ = ()
    kind: ClassVar[str] = "case"
    pattern: ClassVar[str] = rf"case:{_ACT}"
    example: ClassVar[str] = "case:ecthr:001-57619"


class ReleaseId(Identifier):
    """A state of the graph: a hash of texts, ontology version and extractor version."""

    __slots__ = ()
    kind: ClassVar[str] = "release"
    pattern: ClassVar[str] = r"r-[0-9a-f]{4,64}"
    example: ClassVar[str] = "r-2b7d90aa"


class Ecli(Identifier):
    """A European Case Law Identifier, in upper case; looks records up, is never the key.

    Source: Council conclusions 2011/C 127/01, annex.
    """

    __slots__ = ()
    kind: ClassVar[str] = "ECLI"
    pattern: ClassVar[str] = r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}"
    example: ClassVar[str] = "ECLI:CE:ECHR:1989:0707JUD001403888"
