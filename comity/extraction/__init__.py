"""What extraction returns for one ruling or guide: plain values, one class a kind of finding.

Offsets are Unicode code points into ``Extraction.text``, half-open. The closed lists are enums
here and concepts in the ontology; a test holds the two together.
"""

from comity.extraction.citing import Authority, CitationFound
from comity.extraction.deciding import HoldingFound, RightFound, Vote
from comity.extraction.findings import (
    DoctrineFound,
    Findings,
    GroupFound,
    ProvisionFound,
)
from comity.extraction.metadata import Identifier, Metadata
from comity.extraction.places import Evidence, Passage, Section
from comity.extraction.redress import Head, Recipient, RemedyFound, RemedyOutcome, Tax
from comity.extraction.terms import (
    Formation,
    Kind,
    Outcome,
    Role,
    SectionName,
    Segmentation,
    Speaker,
    Treatment,
)
from comity.extraction.whole import Dissent, Extraction, SeparateOpinion

__all__ = [
    "Authority",
    "CitationFound",
    "Dissent",
    "DoctrineFound",
    "Evidence",
    "Extraction",
    "Findings",
    "Formation",
    "GroupFound",
    "Head",
    "HoldingFound",
    "Identifier",
    "Kind",
    "Metadata",
    "Outcome",
    "Passage",
    "ProvisionFound",
    "Recipient",
    "RemedyFound",
    "RemedyOutcome",
    "RightFound",
    "Role",
    "Section",
    "SectionName",
    "Segmentation",
    "SeparateOpinion",
    "Speaker",
    "Tax",
    "Treatment",
    "Vote",
]
