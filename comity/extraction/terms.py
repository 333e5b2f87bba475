"""The closed lists that findings draw on: enums here, concepts in the ontology."""

from enum import StrEnum


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
