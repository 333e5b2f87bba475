"""Citations found, and what identifies the authority that each one names."""

from dataclasses import dataclass

from comity.extraction.places import Evidence
from comity.extraction.terms import Formation, Kind, Treatment
from comity.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Authority:
    """What identifies the ruling or guide that a citation names; every field may be missing.

    Attributes:
        court: code of the court or body that gave it.
        title: as printed, e.g. ``"Christine Goodwin v. the United Kingdom"``.
        appnos: application numbers, e.g. ``("28957/95",)``.
        ecli: European Case Law Identifier.
        series: reporter place, e.g. ``"A 46"``, ``"C 4"``.
        symbol: UN document symbol, e.g. ``"CCPR/C/GC/36"``.
        number: communication, complaint, case or general-comment number.
        date: ISO 8601.
        sign: where no date is, what Strasbourg prints to tell rulings of one number apart:
            ``"grand-chamber 2015"``, ``"decision 1999"``, or the year of the report alone.
    """

    court: str | None
    title: str | None = None
    appnos: tuple[str, ...] = ()
    ecli: str | None = None
    series: str | None = None
    symbol: str | None = None
    number: str | None = None
    date: str | None = None
    sign: str | None = None

    @property
    def numbers(self) -> tuple[str, ...]:
        """All that identifies the act by itself, without its names and its date, as printed."""
        single = (self.ecli, self.series, self.symbol, self.number)
        return (*self.appnos, *(one for one in single if one))

    def may_be(self, *, date: str | None, kind: str | None, formation: str | None) -> bool:
        """Return whether the sign may be said of a ruling; what is not known of it speaks for it.

        >>> authority = Authority("ecthr", appnos=("1/02",), sign="grand-chamber 2004")
        >>> authority.may_be(date="2004-05-06", kind="judgment", formation="chamber")
        False
        """
        said = set((self.sign or "").split())
        year = next((one for one in said if one.isdigit()), None)
        if year and date and not date.startswith(year):
            return False
        if Formation.GRAND_CHAMBER in said:
            return formation in {None, Formation.GRAND_CHAMBER}
        return Kind.DECISION not in said or kind in {None, Kind.DECISION}


@quickly_made
@dataclass(frozen=True, slots=True)
class CitationFound:
    """A mention of an authority, with its pinpoints and treatment.

    Attributes:
        text: the words under the span.
        cites: ``"ruling"``, ``"guide"`` or ``"instrument"``.
        form: ``"full"``, ``"short"`` or ``"ibid"``.
        authority: what it names, completed from the full form where this is a short one, and by
            official facts where the act is known.
        pinpoints: paragraphs or ranges, e.g. ``("51", "58-60")``.
        treatment: ``cited`` where no cue proves more.
        treatment_confidence: how sure that is, from 0 to 1; ``None`` for ``cited``, which every
            citation is.
        cue: span of the words that prove the treatment.
        at: place and rule; its status says whether one act is known to be meant.
        target: id of the act cited; where none is known yet, the id that its print makes.
        candidates: ids of the acts that it may mean, where several.
    """

    text: str
    cites: str
    form: str
    authority: Authority
    pinpoints: tuple[str, ...]
    treatment: Treatment
    cue: tuple[int, int] | None
    at: Evidence
    target: str | None = None
    candidates: tuple[str, ...] = ()
    treatment_confidence: float | None = None
