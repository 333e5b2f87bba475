import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass
from enum import StrEnum

import pytest

from comity import extraction
from comity.claims import Status
from comity.extraction import (
    Authority,
    CitationFound,
    DoctrineFound,
    Evidence,
    Extraction,
    Findings,
    GroupFound,
    HoldingFound,
    Kind,
    Metadata,
    Outcome,
    Passage,
    ProvisionFound,
    RemedyFound,
    RightFound,
    Role,
    Section,
    SectionName,
    SeparateOpinion,
    Speaker,
    Treatment,
    Vote,
)
from comity.spans import sha256_of

TEXT = "1. The State breached Article 8."
AT = Evidence(3, 12, "1", 0, SectionName.OPERATIVE, Speaker.COURT, "holding.holds@1", 0.9)
FINDINGS = Findings(
    rights=(RightFound("right:private-life", "echr.8", Role.DECIDED, AT),),
    holdings=(
        HoldingFound(
            "echr.8",
            (),
            Outcome.VIOLATION,
            "NOR",
            None,
            Vote(None, None, unanimous=True),
            None,
            "1",
            AT,
        ),
    ),
    citations=(
        CitationFound(
            "see X", "ruling", "full", Authority("ecthr"), ("51",), Treatment.CITED, None, AT
        ),
    ),
    provisions=(ProvisionFound("Article 8", "echr.8", (), "explicit", AT),),
    doctrines=(DoctrineFound("doctrine:margin-of-appreciation", "applied", AT),),
    remedies=(RemedyFound("remedy:compensation", None, "100", "EUR", "ordered", None, AT),),
    groups=(GroupFound("group:children", AT),),
)
WHOLE = Extraction(
    id="a.txt",
    text=TEXT,
    text_sha256=sha256_of(TEXT),
    metadata=Metadata("ecthr", Kind.JUDGMENT),
    passages=(Passage("1", 0, len(TEXT), SectionName.OPERATIVE, Speaker.COURT),),
    sections=(Section(SectionName.OPERATIVE, 0, len(TEXT), Speaker.COURT),),
    findings=FINDINGS,
    separate_opinions=(SeparateOpinion("dissenting", ("Judge A",), 0, 3),),
)
PUBLIC = [getattr(extraction, name) for name in extraction.__all__]


def test_every_public_name_is_a_value_or_a_closed_list() -> None:
    assert all(is_dataclass(kind) or issubclass(kind, StrEnum) for kind in PUBLIC)


def test_every_kind_of_finding_has_its_list() -> None:
    assert all(len(getattr(FINDINGS, field.name)) == 1 for field in fields(Findings))
    assert all(getattr(Findings(), field.name) == () for field in fields(Findings))


def test_an_extraction_crosses_from_one_process_to_another() -> None:
    assert pickle.loads(pickle.dumps(WHOLE)) == WHOLE  # noqa: S301 - our own bytes


def test_nobody_can_change_what_was_found() -> None:
    with pytest.raises(FrozenInstanceError):
        AT.start = 0  # type: ignore[misc]  # the point of the test
    assert hash(WHOLE) == hash(pickle.loads(pickle.dumps(WHOLE)))  # noqa: S301 - our own bytes


def test_evidence_is_resolved_until_the_rules_say_otherwise() -> None:
    assert AT.status is Status.RESOLVED


@pytest.mark.parametrize(
    ("guide_kind", "interprets"),
    [
        ("general-comment", True),
        ("case-law-guide", True),
        ("principles", True),
        ("treaty", False),
        ("declaration", False),
        ("report", False),
        (None, False),
    ],
)
def test_treaties_declarations_and_reports_do_not_interpret(
    guide_kind: str | None, *, interprets: bool
) -> None:
    assert Metadata("un-hrc", Kind.GUIDE, guide_kind=guide_kind).interprets is interprets
