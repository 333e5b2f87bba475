"""One grammar for every identifier, checked when a value is made."""

from comity.ids.acts import (
    CaseId,
    ClaimId,
    Ecli,
    GuideId,
    HoldingId,
    MeasureId,
    PassageId,
    ReleaseId,
    RulingId,
)
from comity.ids.base import Identifier
from comity.ids.terms import (
    CourtId,
    DoctrineId,
    GroupId,
    InstrumentId,
    LanguageId,
    ProvisionId,
    RemedyId,
    RightId,
    StateId,
)

__all__ = [
    "CaseId",
    "ClaimId",
    "CourtId",
    "DoctrineId",
    "Ecli",
    "GroupId",
    "GuideId",
    "HoldingId",
    "Identifier",
    "InstrumentId",
    "LanguageId",
    "MeasureId",
    "PassageId",
    "ProvisionId",
    "ReleaseId",
    "RemedyId",
    "RightId",
    "RulingId",
    "StateId",
]
