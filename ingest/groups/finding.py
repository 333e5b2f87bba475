"""Groups that a ruling concerns, each with the words that prove it best.

Any ruling names women, children or prisoners somewhere. It concerns them where those who complain
are said to be among them and the court's reasons take it up, or where its reasons speak of them
again and again. What parties, domestic law, international materials and separate opinions say
proves nothing, nor does the name of an instrument, a body or a case cited.
"""

from collections.abc import Sequence
from typing import Final

from comity.extraction import GroupFound, Metadata, Passage
from ingest.doctrines.gazetteer import Forms, Span, gazetteer_of, spans_in
from ingest.groups.hearing import Hearing, Told, is_heard
from ingest.groups.signs import BY_LANGUAGE
from ingest.places import Places
from ontology.vocabulary import Vocabulary

_RULES: Final = {"member": "group.member@1", "reasons": "group.reasons@1"}
_CONFIDENCE: Final = {"member": 0.75, "reasons": 0.75}  # lower bounds; 62 read by one reader


def find_groups(
    text: str,
    passages: Sequence[Passage],
    metadata: Metadata,
    vocabulary: Vocabulary,
    citations: Sequence[tuple[int, int]] = (),
) -> tuple[GroupFound, ...]:
    """Return the groups that a ruling concerns, in text order, each at most once a rule.

    Args:
        text: the normalised text.
        passages: its passages, in text order.
        metadata: its language; languages whose signs are not known yield nothing.
        vocabulary: the groups and their lexical forms.
        citations: half-open spans of what it cites, in text order.
    """
    signs = BY_LANGUAGE.get(metadata.language)
    if signs is None:
        return ()
    places = Places(passages)
    hearing = Hearing(Told(text, citations), signs, passages)
    gazetteer = gazetteer_of(_forms(vocabulary, metadata.language))
    asked: dict[tuple[str, int], list[Span]] = {}
    heard = {ordinal for ordinal, passage in enumerate(passages) if is_heard(passage)}
    for start, group, stretch in gazetteer.hits(text):
        if (ordinal := places.ordinal(start)) in heard:
            asked.setdefault((group, ordinal), []).append(stretch)
    for (group, ordinal), stretches in asked.items():
        passage = places.passage(ordinal)
        within = ((max(low, passage.start), min(high, passage.end)) for low, high in stretches)
        hearing.hear(group, passage, spans_in(gazetteer.forms[group], text, within))
    found = [
        GroupFound(group, places.evidence(at, _RULES[rule], _CONFIDENCE[rule]))
        for group, rule, at in hearing.proofs()
    ]
    return tuple(sorted(found, key=lambda one: (one.at.start, one.group, one.at.rule)))


def _forms(vocabulary: Vocabulary, language: str) -> Forms:
    return tuple(
        (group.id, (rf"\b(?:{'|'.join(forms)})",))
        for group in vocabulary.groups.values()
        if (forms := group.lexical.get(language, ()))
    )
