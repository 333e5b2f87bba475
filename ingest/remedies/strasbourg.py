"""Remedies of the European Court and the former Commission: clauses of the operative part.

Article 41 (Article 50 until 1 November 1998) sums, the finding that suffices, the rest of the
claim, the question reserved, and what Article 46 lets the Court order.
"""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import Metadata, RemedyOutcome
from ingest.document import Layout
from ingest.families.ecthr.frames import frame_of
from ingest.families.ecthr.items import clauses_of
from ingest.remedies.awards import Payer
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.sentences import Clause, clauses_in, sentences_in
from ingest.remedies.stretches import (
    MONEY,
    Stretch,
    forms_of,
    head_of,
    heads_of,
    interest_of,
    sums_of,
)

_PAYS: Final = regex.compile(
    r"\b(?:to pay|shall pay|must pay|should pay|will pay|pays|reimburse|pay to|to be paid"
    r"|verser|payer|rembourser|alloue|octroie|awards?|accorde)\b",
    regex.IGNORECASE,
)
_DISMISSES: Final = regex.compile(
    r"\b(?:dismiss(?:es)?|reject(?:s)?|refuses?|rejette|d[ée]boute|[ée]carte)\b[^;]{0,90}?"
    r"(?P<claim>\b(?:claims?|just satisfaction|demandes?|pr[ée]tentions?|satisfaction [ée]quitable"
    r"|surplus|compensation|damages)\b)",
    regex.IGNORECASE,
)
_OF_THE_CASE: Final = regex.compile(
    r"\b(?:objections?|preliminary|exceptions?|inadmissible|irrecevable|applications?\b(?!’)"
    r"|victim status|request (?:for|to|under)|strike)",
    regex.IGNORECASE,
)
_SATISFACTION: Final = regex.compile(
    r"\b(?:satisfaction|damages?|pecuniary|costs|compensation|article (?:41|50)|[ée]quitable"
    r"|dommages?|pr[ée]judice|frais|surplus de la demande"
    r"|remainder of the (?:applicants?[’']s? )?claims?)",
    regex.IGNORECASE,
)
_REST: Final = regex.compile(r"\b(?:remainder|rest|remaining|surplus|balance|reste)\b", regex.I)
_NOTHING: Final = regex.compile(
    r"\b(?:no (?:call|need|reason|cause|grounds?)|not (?:necessary|appropriate|called upon)"
    r"|unnecessary)"
    r"[^;]{0,40}(?:award|make (?:an|any) award|apply article (?:41|50)|just satisfaction"
    r"|article (?:41|50))"
    r"|\bn['’ ]?(?:y a|est) pas (?:lieu|n[ée]cessaire)[^;]{0,40}(?:allouer|octroyer|accorder"
    r"|appliquer[^;]{0,20}(?:41|50)|satisfaction [ée]quitable)"
    r"|\bno (?:separate )?award\b|\bmakes no award",
    regex.IGNORECASE,
)
_RESERVED: Final = regex.compile(
    r"\bnot (?:yet )?ready for (?:a )?decision|\bpas en [ée]tat\b"
    r"|\breserves? the (?:said )?question"
    r"|\br[ée]serve (?:ladite|la) question",
    regex.IGNORECASE,
)
_SUFFICES: Final = regex.compile(
    r"\bconstitut\w*\b[^;]{0,90}?\bjust satisfaction|\bsufficient just satisfaction"
    r"|\bsatisfaction [ée]quitable suffisante|\bconstitu\w*[^;]{0,60}\bsatisfaction [ée]quitable"
    r"|\bfournit[^;]{0,60}satisfaction [ée]quitable|\b(?:adequate"
    r"|sufficient) (?:just )?satisfaction (?:for|in|under)",
    regex.IGNORECASE,
)
_NOTES: Final = regex.compile(
    r"^\W*(?:\d{1,2}\s?[.)]\s*)?(?:\(?[a-z]\)\s*)?(?:unanimously,? |[àa] l['’]unanimit[ée],? )?"
    r"(?:(?:decides?|d[ée]cide) (?:to|de) )?(?:takes?|prend(?:re)?) (?:formal )?(?:note|acte"
    r"|cognisance)",
    regex.IGNORECASE,
)
_SETTLED: Final = regex.compile(
    r"\b(?:settlement|declaration|undertak\w+|r[èe]glement|d[ée]claration|engagement)", regex.I
)
_MUST: Final = regex.compile(
    r"\b(?:State|Government|Turkey|Republic|authorities|Federation|Kingdom|Russia|Ukraine"
    r"|Romania|Italy"
    r"|Greece|Georgia|Azerbaijan|Moldova|it)\b[^;.]{0,80}?\b(?:must|shall|should|is to|are to"
    r"|has to"
    r"|have to|needs to|is (?:required|obliged|under)|ought to)\b(?! pay\b)"
    r"|\b(?:[ÉE]tat|Gouvernement|Turquie|R[ée]publique|autorit[ée]s|F[ée]d[ée]ration|Gr[èe]ce"
    r"|Italie)\b[^;.]{0,80}?"
    r"\b(?:doi(?:t|vent)|devr(?:a|ait|ont)|est (?:tenu|invit[ée])|sont tenues)\b(?! verser| payer)"
    r"|\b(?:orders|indicates|directs|invites|urges|recommends|ordonne|indique|invite|enjoint)\b"
    r"|\bmeasures (?:must|should|are to|need to) be\b|\bshall (?:ensure|secure|put|take|adopt)\b",
    regex.IGNORECASE,
)
_HELD: Final = regex.compile(
    r"\b(?:violation of|breach of|violation de|violated|admissible|recevable|no need to examine)\b",
    regex.I,
)
_RULE_39: Final = regex.compile(
    r"\b(?:continue|indicate|decides? to|maint)\w*\b[^;]{0,120}\b(?:Rule 39|article 39"
    r"|interim measures?"
    r"|mesures? provisoires?)|\b(?:continue|continuer|poursuivre)[^;]{0,40}(?:indicat|indiqu)"
    r"|desirable[^;]{0,80}not (?:to )?"
    r"|souhaitable[^;]{0,80}ne pas",
    regex.IGNORECASE,
)
_LIFTED: Final = regex.compile(
    r"\b(?:lift|discontinu|end to|lev|mettre fin|no longer|cease)", regex.I
)
_ADJOURNS: Final = regex.compile(
    r"\b(?:adjourn|ajourn)\w*\b[^;]{0,260}?\b(?:applications|cases|affaires|requ[êe]tes"
    r"|proceedings)\b",
    regex.I,
)


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield the remedies of a ruling, clause by clause of its operative part."""
    del layout
    frame = frame_of(text)
    if frame.operative is None:
        return
    states = metadata.respondents
    payer = Payer(states[0] if len(states) == 1 else None, metadata.date)
    for clause in clauses_of(text, frame):
        words = mended(text, clause.start, clause.end)
        yield from _of_clause(Stretch(words, metadata.language, clause.item, payer))


_SIGNS: Final = (  # one of which stands in every clause that deals with redress
    "pay", "vers", "rembours", "reimburs", "atisfaction", "award", "allou", "octro", "accord", "41",
    "50", "laim", "emande", "surplus", "must", "shall", "hould", "is to", "are to", "doi", "devr",
    "rder", "rdonn", "ndicat", "ndiqu", "djourn", "journ", "note", "acte", "nvit", "ajourn",
)  # fmt: skip


def _of_clause(stretch: Stretch) -> Iterator[Measure]:
    text = stretch.text
    if not any(sign in text for sign in _SIGNS):
        return
    pays = _PAYS.search(text) is not None
    if (suffices := _SUFFICES.search(text)) is not None:
        yield from _finding(stretch, suffices)
    if _RESERVED.search(text) and (_SATISFACTION.search(text) or "41" in text or "50" in text):
        yield _one(stretch, RemedyOutcome.RESERVED, "ecthr.reserved@1")
    elif (refused := _refused(text)) is not None and not suffices:
        yield _one(stretch, RemedyOutcome.DISMISSED, "ecthr.dismissed@1", whole=refused)
    elif _NOTES.search(text):
        yield from _noted(stretch)
    elif pays:
        yield from _paid(stretch)
    yield from _ordered(stretch)


def _finding(stretch: Stretch, found: "regex.Match[str]") -> Iterator[Measure]:
    text = stretch.text
    stop = text.find(";", found.end())
    head = head_of(text, found.start(), stop if stop >= 0 else len(text))
    one = stretch.measure(
        (found.start(), found.end()), "remedy:declaratory", RemedyOutcome.FINDING_SUFFICES,
        "ecthr.finding@1",
    )  # fmt: skip
    yield one.under(head)


def _refused(text: str) -> bool | None:
    """Whether the whole claim is refused, or the rest of it; ``None`` where none is."""
    if _NOTHING.search(text):
        return True
    found = _DISMISSES.search(text)
    if found is None or _OF_THE_CASE.search(text, 0, found.start("claim")):
        return None
    return _REST.search(text) is None if _SATISFACTION.search(text) else None


def _one(stretch: Stretch, outcome: RemedyOutcome, rule: str, *, whole: bool = False) -> Measure:
    place = (0, len(stretch.text.rstrip(" ;.")))
    head = head_of(stretch.text)
    remedy = "remedy:no-remedy" if whole and head is None else "remedy:compensation"
    return stretch.measure(place, remedy, outcome, rule).under(head)


def _noted(stretch: Stretch) -> Iterator[Measure]:
    if _SETTLED.search(stretch.text):
        place = (0, len(stretch.text))
        yield stretch.measure(
            place, "remedy:friendly-settlement", RemedyOutcome.AGREED, "ecthr.settlement@1"
        )
        yield from sums_of(stretch, RemedyOutcome.AGREED, "ecthr.settlement@1")


def _paid(stretch: Stretch) -> Iterator[Measure]:
    sums = list(sums_of(stretch, RemedyOutcome.ORDERED, "ecthr.award@1"))
    yield from sums or heads_of(
        stretch, (0, _before_interest(stretch.text)), RemedyOutcome.ORDERED, "ecthr.unstated@1"
    )
    yield from interest_of(stretch, RemedyOutcome.ORDERED, "ecthr.interest@1")


_EXPIRY: Final = regex.compile(
    r"[(;] ?(?:\(?b\)? )?(?:that|qu['’])[^;]{0,20}(?:from the expiry|simple interest"
    r"|[àa] compter de l['’]expiration|ces montants)",
    regex.IGNORECASE,
)


def _before_interest(text: str) -> int:
    found = _EXPIRY.search(text)
    return found.start() if found else len(text)


def _ordered(stretch: Stretch) -> Iterator[Measure]:
    text = stretch.text
    if _RULE_39.search(text) and not _LIFTED.search(text):
        place = (0, len(text.rstrip(" ;.")))
        yield stretch.measure(
            place, "remedy:interim-measures", RemedyOutcome.ORDERED, "ecthr.interim@1"
        )
        return
    if (found := _ADJOURNS.search(text)) is not None:
        place = found.span()
        yield stretch.measure(
            place, "remedy:pilot-procedure", RemedyOutcome.ORDERED, "ecthr.measure@1"
        )
    for start, end in sentences_in(text):
        for clause in clauses_in(text, start, end):
            if _is_order(text, clause):
                for one in forms_of(stretch, clause, RemedyOutcome.ORDERED, "ecthr.measure@1"):
                    if one.remedy not in MONEY:
                        yield one


def _is_order(text: str, clause: Clause) -> bool:
    own = text[clause.start : clause.end]
    if _HELD.search(own) or _PAYS.search(own) or _RESERVED.search(own):
        return False
    return bool(_MUST.search(own) or (_MUST.search(clause.lead) and not _HELD.search(clause.lead)))
