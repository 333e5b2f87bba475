"""Writes a digest line by line and keeps what each line proves."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from comity.extraction import (
    CitationFound,
    DoctrineFound,
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
from ingest.reading.library.entries import (
    Basis,
    CitedEntry,
    HistoryEntry,
    HoldingEntry,
    Part,
    PassageEntry,
    RemedyEntry,
    VoteEntry,
)
from ingest.reading.library.files import Library
from ingest.reading.library.wording import at, finding, heading, remedy
from ontology import Vocabulary

_SECTIONS: Final = {
    Part.FACTS: SectionName.FACTS,
    Part.QUESTION: SectionName.LAW,
    Part.TEST: SectionName.ASSESSMENT,
    Part.APPLICATION: SectionName.ASSESSMENT,
    Part.GUIDANCE: SectionName.ASSESSMENT,
    Part.OUTCOME: SectionName.OPERATIVE,
    Part.OPINIONS: SectionName.SEPARATE_OPINION,
    Part.SIGNIFICANCE: SectionName.NOTES,
}


@dataclass(slots=True)
class Writing:
    """A digest in the making, with its findings in text order.

    Attributes:
        library: where cited rulings and guides are described.
        vocabulary: names of provisions, States and remedies.
        respondent: the one respondent State, where there is one.
        digest: the text so far.
    """

    library: Library
    vocabulary: Vocabulary
    respondent: str | None = None
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

    def passage(self, entry: PassageEntry, groups: tuple[str, ...] = ()) -> None:
        """Write a numbered passage, with the doctrines, provisions and groups it speaks of."""
        line = f"{heading(entry)} {entry.text}"
        number = ", ".join(entry.paragraphs) or None
        place = self.digest.passage(line, _SECTIONS[entry.part], entry.verified, number)
        self.groups.extend(GroupFound(group, place) for group in groups)
        self.doctrines.extend(DoctrineFound(each, "applies", place) for each in entry.doctrines)
        for provision in entry.interprets:
            words = self.digest.within(entry.text, entry.verified)
            self.provisions.append(ProvisionFound(entry.text, provision, (), "editor", words))

    def cited(self, paragraph: str | None, near: bool, cites: Sequence[CitedEntry]) -> None:  # noqa: FBT001 - a fact of the file
        """Write whom one paragraph cites; a paragraph known only about gives no number."""
        names = [self._printed(entry) for entry in cites]
        place = f"{'about ' if near else ''}{at((paragraph,))}" if paragraph else "Cited"
        number = paragraph if paragraph and not near and self._is_free(paragraph) else None
        line = f"[{place}] Cites {'; '.join(names)}."
        self.digest.passage(line, SectionName.ASSESSMENT, Basis.TEXT, number)
        for entry, words in zip(cites, names, strict=True):
            self._cite(entry, words)

    def operative(
        self, item: str | None, entries: Sequence[HoldingEntry | RemedyEntry], basis: Basis
    ) -> None:
        """Write all that one item of the operative part decides, in one line."""
        lines = [
            finding(entry, self.vocabulary)
            if isinstance(entry, HoldingEntry)
            else remedy(entry, self.vocabulary)
            for entry in entries
        ]
        label = f"[Operative part, item {item}]" if item else "[Operative part]"
        self.digest.passage(f"{label} {'; '.join(lines)}.", SectionName.OPERATIVE, basis)
        for entry, line in zip(entries, lines, strict=True):
            if isinstance(entry, HoldingEntry):
                self._holding(entry, line, basis)
            else:
                self._remedy(entry, line, basis)

    def history(self, entry: HistoryEntry) -> None:
        """Write what happened to the case before or afterwards."""
        label = f"[History, {entry.date}]" if entry.date else "[History]"
        self.digest.passage(f"{label} {entry.says}", SectionName.NOTES, entry.verified)

    def _holding(self, entry: HoldingEntry, line: str, basis: Basis) -> None:
        place = self.digest.within(line, basis)
        if entry.provision is not None:
            for right in entry.rights:
                self.rights.append(RightFound(right, entry.provision, Role.DECIDED, place))
        if entry.outcome is None or entry.provision is None:
            return
        holding = HoldingFound(
            provision=entry.provision,
            with_=entry.with_,
            outcome=entry.outcome,
            respondent=entry.respondent or self.respondent,
            aspect=entry.aspect,
            vote=_vote(entry.vote),
            conditional=entry.conditional,
            operative_item=entry.item,
            at=place,
        )
        self.holdings.append(holding)

    def _remedy(self, entry: RemedyEntry, line: str, basis: Basis) -> None:
        found = RemedyFound(
            remedy=entry.remedy,
            head=entry.head,
            amount=entry.amount,
            currency=entry.currency,
            outcome=entry.outcome,
            deadline=entry.deadline,
            at=self.digest.within(line, basis),
        )
        self.remedies.append(found)

    def _is_free(self, paragraph: str) -> bool:
        return all(passage.number != paragraph for passage in self.digest.passages)

    def _printed(self, cited: CitedEntry) -> str:
        return printed(authority_of(self.library, cited.target), cited.pinpoints)

    def _cite(self, cited: CitedEntry, words: str) -> None:
        found = CitationFound(
            text=words,
            cites="guide" if cited.target in self.library.guides else "ruling",
            form="full",
            authority=authority_of(self.library, cited.target),
            pinpoints=cited.pinpoints,
            treatment=Treatment.CITED,
            cue=None,
            at=self.digest.within(words, Basis.TEXT),
        )
        self.citations.append(found)


def _vote(entry: VoteEntry | None) -> Vote | None:
    return Vote(entry.for_, entry.against, entry.unanimous) if entry else None
