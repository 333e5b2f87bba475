"""Writes a digest line by line and keeps what each line proves."""

from dataclasses import dataclass, field

from comity.extraction import (
    CitationFound,
    DoctrineFound,
    Evidence,
    Findings,
    GroupFound,
    HoldingFound,
    ProvisionFound,
    RemedyFound,
    RightFound,
    Role,
    SectionName,
    Treatment,
    Vote,
)
from ingest.reading.library.authorities import authority_of, printed
from ingest.reading.library.digests import Digest
from ingest.reading.library.files import (
    CitedEntry,
    Library,
    OperativeEntry,
    ParagraphEntry,
    RemedyEntry,
    VoteEntry,
)


@dataclass(slots=True)
class Writing:
    """A digest in the making, with its findings in text order.

    Attributes:
        library: where cited rulings and guides are described.
        digest: the text so far.
    """

    library: Library
    digest: Digest = field(default_factory=Digest)
    citations: list[CitationFound] = field(default_factory=list)
    doctrines: list[DoctrineFound] = field(default_factory=list)
    provisions: list[ProvisionFound] = field(default_factory=list)
    rights: list[RightFound] = field(default_factory=list)
    holdings: list[HoldingFound] = field(default_factory=list)
    remedies: list[RemedyFound] = field(default_factory=list)
    groups: list[GroupFound] = field(default_factory=list)

    @property
    def findings(self) -> Findings:
        """All that was found so far."""
        return Findings(
            rights=tuple(self.rights),
            holdings=tuple(self.holdings),
            citations=tuple(self.citations),
            provisions=tuple(self.provisions),
            doctrines=tuple(self.doctrines),
            remedies=tuple(self.remedies),
            groups=tuple(self.groups),
        )

    def summary(self, sentences: tuple[str, ...], groups: tuple[str, ...]) -> None:
        """Write what was decided, in one line, and the groups it concerns."""
        at = self.digest.paragraph(" ".join(sentences), SectionName.FRONT)
        self.groups.extend(GroupFound(group, at) for group in groups)

    def key_paragraph(self, entry: ParagraphEntry) -> None:
        """Write a key paragraph, its citations in the same line."""
        names = [self._printed(cited) for cited in entry.cites]
        text = f"{entry.says} Cites {'; '.join(names)}." if names else entry.says
        at = self.digest.paragraph(text, SectionName.ASSESSMENT, number=entry.number)
        self._cite(entry.cites)
        for doctrine in entry.doctrines:
            self.doctrines.append(DoctrineFound(doctrine, "applies", at))
        for provision in entry.interprets:
            words = self.digest.within(entry.says)
            self.provisions.append(ProvisionFound(entry.says, provision, (), "editor", words))

    def citations_near(self, near: str, cites: tuple[CitedEntry, ...]) -> None:
        """Write citations whose paragraph is known only about: the line has no number."""
        names = "; ".join(self._printed(cited) for cited in cites)
        self.digest.paragraph(f"Cites {names}.", SectionName.ASSESSMENT, label=f"about {near}")
        self._cite(cites)

    def operative_item(
        self, number: str | None, label: str, entries: tuple[OperativeEntry | RemedyEntry, ...]
    ) -> None:
        """Write all that one item of the operative part decides, in one line.

        Args:
            number: printed paragraph number, where the item has one.
            label: how the line begins where it has none, e.g. ``"operative 4"``.
            entries: findings and remedies of the item, in order.
        """
        lines = [_said(entry) for entry in entries]
        text = f"{'; '.join(lines)}."
        self.digest.paragraph(text, SectionName.OPERATIVE, number=number, label=number or label)
        for entry, line in zip(entries, lines, strict=True):
            at = self.digest.within(line)
            if isinstance(entry, OperativeEntry):
                self._finding(entry, at)
            else:
                self._remedy(entry, at)

    def _finding(self, entry: OperativeEntry, at: Evidence) -> None:
        for right in entry.rights:
            self.rights.append(RightFound(right, entry.provision, Role.DECIDED, at))
        if entry.outcome is None:
            return
        holding = HoldingFound(
            provision=entry.provision,
            with_=entry.with_,
            outcome=entry.outcome,
            respondent=None,
            aspect=entry.aspect,
            vote=_vote(entry.vote),
            conditional=entry.conditional,
            operative_item=entry.item,
            at=at,
        )
        self.holdings.append(holding)

    def _remedy(self, entry: RemedyEntry, at: Evidence) -> None:
        remedy = RemedyFound(
            remedy=entry.remedy,
            head=entry.head,
            amount=entry.amount,
            currency=entry.currency,
            outcome=entry.outcome,
            deadline=entry.deadline,
            at=at,
        )
        self.remedies.append(remedy)

    def _printed(self, cited: CitedEntry) -> str:
        return printed(authority_of(self.library, cited.target), cited.pinpoints)

    def _cite(self, cites: tuple[CitedEntry, ...]) -> None:
        for cited in cites:
            words = self._printed(cited)
            citation = CitationFound(
                text=words,
                cites="guide" if cited.target in self.library.guides else "ruling",
                form="full",
                authority=authority_of(self.library, cited.target),
                pinpoints=cited.pinpoints,
                treatment=Treatment.CITED,
                cue=None,
                at=self.digest.within(words),
            )
            self.citations.append(citation)


def _said(entry: OperativeEntry | RemedyEntry) -> str:
    vote = entry.vote if isinstance(entry, OperativeEntry) else None
    if vote is None:
        return entry.says
    by = "unanimously" if vote.unanimous else f"by {vote.for_} votes to {vote.against}"
    return f"{entry.says}, {by}"


def _vote(entry: VoteEntry | None) -> Vote | None:
    return Vote(entry.for_, entry.against, entry.unanimous) if entry else None
