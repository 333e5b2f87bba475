"""Sums in the paragraphs of the reasoning that a point of the operative part refers to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import Head, Recipient, RemedyOutcome
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.sentences import sentences_in
from ingest.remedies.stretches import Stretch, head_of, sums_of

_REFERENCE: Final = regex.compile(
    r"\b(?:p[áa]rrafos?|paragraphs?|par[áa]grafos?|p[áa]rrs?\."
    r"|paras?\.) ?(?P<numbers>\d{1,4}[\d,;yaletond \-]*)",
    regex.IGNORECASE,
)
_RANGE: Final = regex.compile(r"(?P<first>\d{1,4})(?: ?(?:a|al|to|-) ?(?P<last>\d{1,4}))?")
_WIDEST: Final = 40  # paragraphs; a wider range is a chapter
_FIXES: Final = regex.compile(
    r"\b(?:fij[ao]r?|fijar|fija|determin[ao]r?|dispone|ordena|orden[óo]|otorg\w+|establece"
    r"|concede|asign\w+|estima|considera|acuerda"
    r"|deber[áa]n?|debe(?:n)?|fix(?:es)?|sets?|orders?|awards?|establish(?:es)?|determines?"
    r"|decides?|grants?|shall|must|deems?|finds?|decide"
    r"|resuelve|reconoce|corresponde|equidad|equity|equitable|fairness|equitativ\w+|fixa"
    r"|determina|estabelece)\b",
    regex.IGNORECASE,
)
_ASKED: Final = regex.compile(
    r"\b(?:solicit\w+|pidi[óo]|pidieron|aleg\w+|argument\w+|requested|asked|alleged|sought"
    r"|claimed|argued|representantes (?:indic|señal|manifest)\w+|present[óo]|inform[óo]"
    r"|acreditad\w+ (?:gastos|un monto)|erogado\w*|pretend\w+|el perito|expert|reclam\w+|Cfr"
    r"|caso\b[^.]{0,60}\bvs)\b",
    regex.IGNORECASE,
)


def paragraphs_in(text: str) -> list[str]:
    """Return the numbers of the paragraphs that ``text`` refers to, in order, each once.

    >>> paragraphs_in("en los párrafos 200, 234 y 238 a 240 de la presente Sentencia")
    ['200', '234', '238', '239', '240']
    """
    found: list[str] = []
    for reference in _REFERENCE.finditer(text):
        for one in _RANGE.finditer(reference["numbers"]):
            first, last = int(one["first"]), int(one["last"] or one["first"])
            if first <= last <= first + _WIDEST:
                found += (str(number) for number in range(first, last + 1))
    return list(dict.fromkeys(found))


def sums_at(
    point: Stretch, text: str, place: tuple[int, int], heads: Sequence[Measure]
) -> Iterator[Measure]:
    """Yield the sums that the Court fixes in one paragraph, under the heads of the point.

    Args:
        point: the point of the operative part.
        text: the whole text.
        place: the paragraph.
        heads: what the point names, for a paragraph that names no head itself.
    """
    words = mended(text, *place)
    lone = heads[0] if len(heads) == 1 else None
    whole_head = head_of(words.text)
    for start, end in sentences_in(words.text):
        sentence = words.text[start:end]
        if not _FIXES.search(sentence) or _ASKED.search(sentence):
            continue
        whole = Stretch(words, point.language, point.item, point.payer).part(start, end)
        for one in sums_of(whole, RemedyOutcome.ORDERED, "iacthr.referred-sum@1"):
            is_cost = one.head is None and _spent(sentence, heads)
            filled = one.under(Head.COSTS) if is_cost else _under(one, lone, whole_head)
            given = next((head for head in heads if head.head == filled.head), lone)
            yield replace(_completed(filled, given), names_sums=given is not None)


def _under(one: Measure, lone: Measure | None, whole: Head | None) -> Measure:
    """Return a sum under the one head that the point names, else its own, else its paragraph's."""
    if lone is not None and lone.head not in (None, Head.DAMAGE, Head.ALL):
        return one.under(lone.head)
    if lone is not None and Recipient.FUND in (*one.recipients, *lone.recipients):
        return one.under(Head.COSTS)
    return one.under(one.head or (None if whole is Head.ALL else whole))


def _spent(sentence: str, heads: Sequence[Measure]) -> bool:
    """Whether a sum repays what the case cost: the point names costs, the sentence "expenses"."""
    return any(head.head is Head.COSTS for head in heads) and bool(_SPENT.search(sentence))


_SPENT: Final = regex.compile(
    r"\bgastos\b(?![^.;]{0,60}(?:tratam|m[ée]dic|psic|medicament|sepel|entierro|funer))", regex.I
)


def _completed(one: Measure, head: Measure | None) -> Measure:
    """Take from the point what the paragraph leaves out."""
    if head is None:
        return one
    return replace(
        one, deadline=one.deadline or head.deadline, recipients=one.recipients or head.recipients
    )
