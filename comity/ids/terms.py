"""Identifiers of what the ontology names: courts, instruments, provisions, rights, States."""

from typing import ClassVar, Self

from comity.ids.base import KEBAB, Identifier

_ARTICLE = r"(?:[0-9]+(?:bis|ter|quater)?|[a-z])"
_STEP = r"(?:[0-9]+(?:bis|ter|quater)?|[a-z]+)"


class CourtId(Identifier):
    """A court or body: ``ecthr``, ``un-hrc``; national ones begin with the State's alpha-3 code."""

    __slots__ = ()
    kind: ClassVar[str] = "court"
    pattern: ClassVar[str] = KEBAB
    example: ClassVar[str] = "ecthr"


class InstrumentId(Identifier):
    """A treaty, protocol or declaration: ``echr``, ``echr-p1``, ``iccpr``."""

    __slots__ = ()
    kind: ClassVar[str] = "instrument"
    pattern: ClassVar[str] = KEBAB
    example: ClassVar[str] = "echr-p1"


class ProvisionId(Identifier):
    """An article of an instrument, or a paragraph or letter of one.

    Articles bear numbers, or single letters where the treaty has them: Article E of the revised
    European Social Charter is ``esc-rev.e``.

    >>> ProvisionId("echr.6.3.d").article
    'echr.6'
    >>> ProvisionId("echr.6.3.d").parent
    'echr.6.3'
    """

    __slots__ = ()
    kind: ClassVar[str] = "provision"
    pattern: ClassVar[str] = rf"{KEBAB}\.{_ARTICLE}(?:\.{_STEP}){{0,2}}"
    example: ClassVar[str] = "echr.6.3.d"

    @property
    def instrument(self) -> InstrumentId:
        """The instrument it is part of."""
        return InstrumentId(self.split(".", 1)[0])

    @property
    def article(self) -> "ProvisionId":
        """The provision cut to its article."""
        return ProvisionId(".".join(self.split(".")[:2]))

    @property
    def parent(self) -> Self | None:
        """The provision one step up; ``None`` for an article."""
        head, _, _ = self.rpartition(".")
        return type(self)(head) if "." in head else None


class RightId(Identifier):
    """A right, as a concept: ``right:private-life``."""

    __slots__ = ()
    kind: ClassVar[str] = "right"
    pattern: ClassVar[str] = rf"right:{KEBAB}"
    example: ClassVar[str] = "right:private-life"


class DoctrineId(Identifier):
    """A named test or principle: ``doctrine:margin-of-appreciation``."""

    __slots__ = ()
    kind: ClassVar[str] = "doctrine"
    pattern: ClassVar[str] = rf"doctrine:{KEBAB}"
    example: ClassVar[str] = "doctrine:margin-of-appreciation"


class GroupId(Identifier):
    """A concerned group: ``group:children``."""

    __slots__ = ()
    kind: ClassVar[str] = "group"
    pattern: ClassVar[str] = rf"group:{KEBAB}"
    example: ClassVar[str] = "group:children"


class RemedyId(Identifier):
    """A remedy: ``remedy:compensation``."""

    __slots__ = ()
    kind: ClassVar[str] = "remedy"
    pattern: ClassVar[str] = rf"remedy:{KEBAB}"
    example: ClassVar[str] = "remedy:compensation"


class StateId(Identifier):
    """A State, ISO 3166-1 alpha-3; former States by ISO 3166-3 alpha-3."""

    __slots__ = ()
    kind: ClassVar[str] = "state"
    pattern: ClassVar[str] = r"[A-Z]{3}"
    example: ClassVar[str] = "GBR"


class LanguageId(Identifier):
    """A language, ISO 639-1."""

    __slots__ = ()
    kind: ClassVar[str] = "language"
    pattern: ClassVar[str] = r"[a-z]{2}"
    example: ClassVar[str] = "en"
