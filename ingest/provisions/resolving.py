"""Which treaty is "Article 8"? The cascade, from what is printed down to the court's own treaty."""

import re
from collections.abc import Sequence
from typing import Final

from comity.claims import Status
from comity.extraction import Metadata, Passage, ProvisionFound, SectionName
from ingest.places import Places
from ingest.provisions.bare import bare_treaty
from ingest.provisions.definitions import Definitions
from ingest.provisions.grammar import RawProvision, provision_mentions
from ingest.provisions.readings import Anchors, Reading, chapter_of
from ontology.vocabulary import Vocabulary

_RULE: Final = "provision.{}@1"
_CONFIDENCE: Final = {
    # "passage", "section" and "default" say how often a step is right on mentions that do print
    # their instrument, when it is hidden from the step (Strasbourg, 2,414 mentions).
    "explicit": 0.98,
    "distributed": 0.97,
    "definition": 0.9,
    "anaphora": 0.9,
    "passage": 0.97,
    "section": 0.96,
    "default": 0.87,
    "foreign": 0.9,
    "abolished": 0.9,
    "abstained": 0.5,
}
_DEFAULTS_APPLY: Final = frozenset(
    {SectionName.LAW, SectionName.ASSESSMENT, SectionName.OPERATIVE, SectionName.SUBMISSIONS}
)
_ACCOUNTS: Final = frozenset(
    {SectionName.FRONT, SectionName.PROCEDURE, SectionName.FACTS, SectionName.SEPARATE_OPINION}
)

_PLEA: Final = re.compile(
    r"\b(?:violat|victim|breach|infring|contrary\s+to|contraven|rights?\s+under|claims?\s+under"
    r"|issues?\s+under)",
    re.IGNORECASE,
)
_REACH: Final = 220  # code points before an article in which the plea stands
_LISTED: Final = re.compile(  # "…; Article 9, because …; and of article 14, because …"
    r"(?:[:;]\s*(?:and\s+)?(?:of\s+)?|,\s+(?:and\s+)?of\s+)$", re.IGNORECASE
)
_LISTED_REACH: Final = 1_200  # code points: the plea stands before the first article of the list
_FORMER: Final = re.compile(r"\b(?:former|old|anciens?)\s$", re.IGNORECASE)


def find_provisions(
    text: str, passages: Sequence[Passage], metadata: Metadata, vocabulary: Vocabulary
) -> tuple[ProvisionFound, ...]:
    """Return the mentions of provisions in a text, each with the step that decided its treaty.

    Args:
        text: the normalised text.
        passages: its passages, in text order.
        metadata: its court, whose own treaty is the default, and its date.
        vocabulary: says which articles exist.

    Returns:
        In text order; a mention of domestic law has step ``"foreign"`` and no provision, one of an
        article that is no more ``"abolished"`` and none, one that the rules leave open
        ``"abstained"`` and its candidates.
    """
    convention = bare_treaty(text, metadata.court, vocabulary)
    cascade = _Cascade(text, Places(passages), convention, metadata, vocabulary)
    return tuple(cascade.found(mention) for mention in provision_mentions(text, convention))


class _Cascade:
    """The steps, tried in turn; what one mention settles helps those after it."""

    def __init__(
        self,
        text: str,
        places: Places,
        convention: str,
        metadata: Metadata,
        vocabulary: Vocabulary,
    ) -> None:
        self.text = text
        self.places = places
        self.convention = convention
        self.vocabulary = vocabulary
        self.date = metadata.date
        court = vocabulary.courts.get(metadata.court)
        self.has_default = court is None or not court.bare_articles_vary
        self.anchors = Anchors()
        self.definitions = Definitions(text)

    def found(self, mention: RawProvision) -> ProvisionFound:
        """Return the mention with the provision it means."""
        ordinal = self.places.ordinal(mention.start)
        section = self.places.passage(ordinal).section
        self.anchors.enter(ordinal, chapter_of(section))
        reading = self._reading(mention, section)
        self.anchors.settle(mention.tail, reading, is_printed=bool(mention.words))
        return self._as_found(mention, self._checked(mention, reading))

    def _reading(self, mention: RawProvision, section: SectionName | None) -> Reading:
        if mention.foreign:
            defined = self.definitions.meaning(mention.words, mention.start)
            return Reading(defined, "definition") if defined else Reading(None, "foreign")
        if mention.instrument:
            step = "distributed" if mention.is_distributed else "explicit"
            return Reading(mention.instrument, step)
        if mention.words:
            last = self.anchors.last_named if self.has_default else None
            return Reading(last, "anaphora") if last else Reading(None, "abstained")
        return (
            self.anchors.reading(mention.tail)
            or self._frame(mention, section)
            or self._default(mention, section)
        )

    def _provision(self, instrument: str, mention: RawProvision) -> str | None:
        """Return today's number: Article 50 of 1995 is Article 41, Article 31 is no more."""
        printed = f"{instrument}.{mention.tail}"
        if _FORMER.search(self.text, max(0, mention.start - 8), mention.start):
            return self.vocabulary.provision_before(printed, self.date)
        return self.vocabulary.provision_at(printed, self.date)

    def _frame(self, mention: RawProvision, section: SectionName | None) -> Reading | None:
        """Read the section: domestic law is not the treaty's, other treaties may be any."""
        if section is SectionName.DOMESTIC_LAW:
            return Reading(None, "foreign")
        last = self.anchors.last_named
        if section is SectionName.INTERNATIONAL_MATERIALS and last:
            candidate = self._provision(last, mention) or ""
            return Reading(None, "abstained", candidate=candidate)
        return None

    def _default(self, mention: RawProvision, section: SectionName | None) -> Reading:
        applies = self.has_default and (
            section in _DEFAULTS_APPLY or self._is_plea(mention, section)
        )
        meant = self._provision(self.convention, mention)
        if applies and (meant is None or self._exists(meant)):
            return Reading(self.convention, "default")
        return Reading(None, "abstained")

    def _is_plea(self, mention: RawProvision, section: SectionName | None) -> bool:
        """Whether an account of the case says here that a right was violated."""
        if section not in _ACCOUNTS:
            return False
        is_listed = _LISTED.search(self.text, max(0, mention.start - 12), mention.start)
        reach = _LISTED_REACH if is_listed else _REACH
        before = self.text[max(0, mention.start - reach) : mention.start]
        return _PLEA.search(before.rpartition(". ")[2] if is_listed else before) is not None

    def _exists(self, provision: str) -> bool:
        return self.vocabulary.has_provision(provision)

    def _checked(self, mention: RawProvision, reading: Reading) -> Reading:
        """Abstain where the instrument lacks the article; a slip or a misreading, either way."""
        if reading.instrument is None:
            return reading
        provision = self._provision(reading.instrument, mention)
        if provision is None:
            return Reading(None, "abolished")
        if self._exists(provision):
            return reading
        return Reading(None, "abstained", candidate=provision)

    def _as_found(self, mention: RawProvision, reading: Reading) -> ProvisionFound:
        provision = self._provision(reading.instrument, mention) if reading.instrument else None
        candidates: tuple[str, ...] = ()
        if reading.step == "abstained":
            own = reading.candidate or self._provision(self.convention, mention)
            candidates = (own,) if own and (reading.candidate or self._exists(own)) else ()
        status = Status.RESOLVED if provision else Status.UNRESOLVED
        return ProvisionFound(
            text=self.text[mention.start : mention.end],
            provision=provision,
            candidates=candidates,
            step=reading.step,
            at=self.places.evidence(
                (mention.start, mention.end),
                _RULE.format(reading.step),
                _CONFIDENCE[reading.step],
                status,
            ),
        )
