"""What a document says of itself."""

from dataclasses import dataclass
from typing import Final

from comity.extraction.terms import Formation, Kind

WITHHELD: Final = "[name withheld]"
"""What stands instead of a protected name for which the court has no pseudonym."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number or citation by which people know the act, e.g. type ``appno``, ``ecli``, ``symbol``.

    Types in use: ``appno``, ``ecli``, ``hudoc``, ``symbol`` (UN), ``series`` (``A 46``, ``C 4``),
    ``number`` (communication or case number), ``celex``, ``citation``, ``source-key``.
    """

    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the document says of itself, and what came with it where it says nothing.

    Attributes:
        court: code of the court or body.
        kind: what the act is.
        formation: who sat; ``None`` where the court has no formations or says nothing.
        language: ISO 639-1.
        title: as printed, or as supplied.
        date: ISO 8601.
        identifiers: in printed order, without repeats.
        respondents: alpha-3 codes, in printed order.
        applicants_anonymised: whether the applicants stand under initials.
        supersedes: of a guide, the guides it replaces.
        guide_kind: of a guide, what sort: ``general-comment``, ``case-law-guide``, ``treaty``,
            ``declaration``, ``report``, ``principles``, ``guidelines``, ``rules``, ``manual``,
            ``explanations`` or ``recommendation``; ``None`` for a ruling.
    """

    court: str
    kind: Kind
    formation: Formation | None = None
    language: str = "en"
    title: str | None = None
    date: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    respondents: tuple[str, ...] = ()
    applicants_anonymised: bool = False
    supersedes: tuple[str, ...] = ()
    guide_kind: str | None = None

    @property
    def sole_respondent(self) -> str | None:
        """The State, where one alone is respondent."""
        return self.respondents[0] if len(self.respondents) == 1 else None

    @property
    def interprets(self) -> bool:
        """Whether the act is a guide whose office is to say what provisions mean."""
        return self.guide_kind not in {None, "treaty", "declaration", "report"}
