"""What extraction returns for one ruling or guide: plain values, one class a kind of finding.

Offsets are Unicode code points into ``Extraction.text``, half-open. The closed lists are enums
here and concepts in the ontology; a test holds the two together.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from comity.claims import Status


class Kind(StrEnum):
    """What an act is."""

    JUDGMENT = "judgment"
    DECISION = "decision"
    VIEWS = "views"
    ADVISORY_OPINION = "advisory-opinion"
    ORDER = "order"
    REPORT = "report"
    GUIDE = "guide"


class Formation(StrEnum):
    """Who sat."""

    COMMITTEE = "committee"
    CHAMBER = "chamber"
    GRAND_CHAMBER = "grand-chamber"
    PLENARY = "plenary"
    SINGLE_JUDGE = "single-judge"
    FULL_COURT = "full-court"


class SectionName(StrEnum):
    """The part of a ruling."""

    FRONT = "front"
    PROCEDURE = "procedure"
    FACTS = "facts"
    DOMESTIC_LAW = "domestic-law"
    INTERNATIONAL_MATERIALS = "international-materials"
    SUBMISSIONS = "submissions"
    LAW = "law"
    ASSESSMENT = "assessment"
    OPERATIVE = "operative"
    SEPARATE_OPINION = "separate-opinion"
    ANNEX = "annex"
    NOTES = "notes"


class Speaker(StrEnum):
    """Whose words they are."""

    COURT = "court"
    APPLICANT = "applicant"
    GOVERNMENT = "government"
    THIRD_PARTY = "third-party"
    OTHER_COURT = "other-court"
    SEPARATE_OPINION = "separate-opinion"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """What a holding decides."""

    VIOLATION = "violation"
    NO_VIOLATION = "no-violation"
    INADMISSIBLE = "inadmissible"
    ADMISSIBLE = "admissible"
    STRUCK_OUT = "struck-out"
    NO_SEPARATE_ISSUE = "no-separate-issue"
    DISCONTINUED = "discontinued"
    ADVISORY = "advisory"
    OBJECTION_DISMISSED = "objection-dismissed"
    OBJECTION_ALLOWED = "objection-allowed"
    RESERVED = "reserved"


class Role(StrEnum):
    """How a right stands in a ruling."""

    INVOKED = "invoked"
    EXAMINED = "examined"
    DECIDED = "decided"


class Treatment(StrEnum):
    """What the citing text does with the authority; ``cited`` where no cue proves more."""

    FOLLOWED = "followed"
    APPLIED = "applied"
    SUPPORTED = "supported"
    COMPARED = "compared"
    DISTINGUISHED = "distinguished"
    DEPARTED = "departed"
    DISCUSSED = "discussed"
    QUOTED = "quoted"
    CITED = "cited"


class Segmentation(StrEnum):
    """How much of the structure was recognised."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a finding stands and why it is believed.

    Attributes:
        start: first code point in the text.
        end: one past the last.
        passage: printed paragraph number, e.g. ``"80"``; ``None`` where none is printed.
        ordinal: place of the passage in ``Extraction.passages``, from 0; -1 outside them.
        section: the part of the ruling; ``None`` where the text is not segmented.
        speaker: whose words.
        rule: rule id and version, e.g. ``"provision.explicit@2"``.
        confidence: 0 to 1.
        status: resolved, ambiguous or unresolved.
    """

    start: int
    end: int
    passage: str | None
    ordinal: int
    section: SectionName | None
    speaker: Speaker
    rule: str
    confidence: float
    status: Status = Status.RESOLVED


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as printed.

    Attributes:
        number: printed number, e.g. ``"88"`` or ``"7.4"``; ``None`` where none is printed.
        start: first code point.
        end: one past the last.
        section: the part it stands in.
        speaker: whose words it reports.
    """

    number: str | None
    start: int
    end: int
    section: SectionName | None
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a ruling: name, place and speaker."""

    name: SectionName
    start: int
    end: int
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number or citation by which people know the act, e.g. type ``appno``, ``ecli``, ``symbol``.

    Types in use: ``appno``, ``ecli``, ``hudoc``, ``symbol`` (UN), ``series`` (``A 46``, ``C 4``),
    ``number`` (communication or case number), ``celex``, ``citation``, ``source-key``.
    """

    type: str
    value: str


@dataclass(frozen=True, slots=True)
class RightFound:
    """A right invoked, examined or decided, through the provision that carries it."""

    right: str
    provision: str
    role: Role
    at: Evidence


@dataclass(frozen=True, slots=True)
class Vote:
    """The vote on an item; counts are ``None`` where the text gives none."""

    for_: int | None
    against: int | None
    unanimous: bool


@dataclass(frozen=True, slots=True)
class HoldingFound:
    """What the operative part decides on one provision.

    Attributes:
        provision: ``None`` where the item names none ("the application is inadmissible").
        with_: provisions read together with it.
        outcome: what is decided.
        respondent: State, where one is named or only one is respondent.
        aspect: ``"substantive"``, ``"procedural"`` or ``None``.
        vote: ``None`` where none is stated.
        conditional: the condition in the text's words, e.g. ``"if extradited"``.
        operative_item: printed number of the item.
        at: the operative sentence.
    """

    provision: str | None
    with_: tuple[str, ...]
    outcome: Outcome
    respondent: str | None
    aspect: str | None
    vote: Vote | None
    conditional: str | None
    operative_item: str | None
    at: Evidence


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
    """

    court: str | None
    title: str | None = None
    appnos: tuple[str, ...] = ()
    ecli: str | None = None
    series: str | None = None
    symbol: str | None = None
    number: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class CitationFound:
    """A mention of an authority, with its pinpoints and treatment.

    Attributes:
        text: the words under the span.
        cites: ``"ruling"``, ``"guide"`` or ``"instrument"``.
        form: ``"full"``, ``"short"`` or ``"ibid"``.
        authority: what it names, completed from the full form where this is a short one.
        pinpoints: paragraphs or ranges, e.g. ``("51", "58-60")``.
        treatment: ``cited`` where no cue proves more.
        cue: span of the words that prove the treatment.
        at: place and rule.
    """

    text: str
    cites: str
    form: str
    authority: Authority
    pinpoints: tuple[str, ...]
    treatment: Treatment
    cue: tuple[int, int] | None
    at: Evidence


@dataclass(frozen=True, slots=True)
class ProvisionFound:
    """A mention of a provision.

    Attributes:
        text: the words under the span.
        provision: ``None`` where the rules abstain.
        candidates: readings the text allows, where several.
        step: the step of the cascade that decided, e.g. ``"explicit"``, ``"default"``.
        at: place and rule.
    """

    text: str
    provision: str | None
    candidates: tuple[str, ...]
    step: str
    at: Evidence


@dataclass(frozen=True, slots=True)
class DoctrineFound:
    """A doctrine applied (by the court) or only mentioned."""

    doctrine: str
    role: str
    at: Evidence


@dataclass(frozen=True, slots=True)
class RemedyFound:
    """A remedy, with head, amount, currency and deadline where printed."""

    remedy: str
    head: str | None
    amount: str | None
    currency: str | None
    outcome: str
    deadline: str | None
    at: Evidence


@dataclass(frozen=True, slots=True)
class GroupFound:
    """A concerned group that the passage names."""

    group: str
    at: Evidence


@dataclass(frozen=True, slots=True)
class SeparateOpinion:
    """A separate opinion and the judges who sign it."""

    kind: str
    judges: tuple[str, ...]
    start: int
    end: int


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


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings of one text, each list in text order."""

    rights: tuple[RightFound, ...] = ()
    holdings: tuple[HoldingFound, ...] = ()
    citations: tuple[CitationFound, ...] = ()
    provisions: tuple[ProvisionFound, ...] = ()
    doctrines: tuple[DoctrineFound, ...] = ()
    remedies: tuple[RemedyFound, ...] = ()
    groups: tuple[GroupFound, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """One text of one ruling or guide, read and searched.

    Attributes:
        id: as given by the source, echoed.
        text: the normalised text that all offsets index.
        text_sha256: its SHA-256.
        metadata: what the act is.
        passages: printed paragraphs, in text order, without overlap.
        sections: parts, in text order, without overlap.
        findings: what was found.
        separate_opinions: in text order.
        segmentation: how much of the structure was recognised.
        warnings: what the reader should know, in words.
        supplied: metadata that came with the document, as rival of what the text says.
        extractor: name and version.
    """

    id: str
    text: str
    text_sha256: str
    metadata: Metadata
    passages: tuple[Passage, ...]
    sections: tuple[Section, ...]
    findings: Findings
    separate_opinions: tuple[SeparateOpinion, ...] = ()
    segmentation: Segmentation = Segmentation.NONE
    warnings: tuple[str, ...] = ()
    supplied: Metadata | None = None
    extractor: str = field(default="comity 0.1.0")
