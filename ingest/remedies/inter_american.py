"""Remedies of the Inter-American Court: the points it orders, and the paragraphs they refer to.

Article 63(1) of the American Convention: the Court rules that the consequences of the breach be
remedied and that fair compensation be paid. The points name heads and paragraphs; sums stand in
those paragraphs of the reasoning.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

import regex

from comity.extraction import Metadata, RemedyOutcome, SectionName
from ingest.document import Layout
from ingest.remedies.accessories import Terms, with_terms
from ingest.remedies.awards import Payer
from ingest.remedies.directives import Measure
from ingest.remedies.mending import mended
from ingest.remedies.references import paragraphs_in, sums_at
from ingest.remedies.sentences import clauses_in, sentences_in
from ingest.remedies.stretches import (
    MONEY,
    Stretch,
    forms_of,
    heads_of,
    interest_of,
    sums_of,
)
from ingest.remedies.terms import tax_in

_STATE: Final = (
    r"(?:Estado|State|Rep[úu]blica|Per[úu]|Peru|Paraguay|Argentina|Venezuela|Guatemala|Honduras"
    r"|Ecuador"
    r"|Colombia|Chile|Bolivia|Brasil|Brazil|M[ée]xico|Suriname|Nicaragua|El Salvador|Panam[áa]"
    r"|Barbados"
    r"|Trinidad|Hait[íi]|Costa Rica|Uruguay|Dominicana|Dominican Republic)"
)
_ORDERS: Final = regex.compile(
    rf"\b{_STATE}\b[^.;]{{0,200}}?(?<!\b(?:que|that) )\b(?:debe(?:r[áa])?|deben|deber[áa]n"
    rf"|tiene (?:la obligaci[óo]n|el deber)|est[áa] (?:obligado|en el deber)"
    r"|shall|must|should|is (?:obliged|ordered|required|under)|has the (?:duty|obligation)"
    r"|deve(?:r[áa])?|ha de|will|\p{Ll}+(?:ar|er|ir)[áa])\b"
    r"|^\W*(?:\d{1,3}\s?[.)]\s*)?(?:Que |That )?(?:Fij[ae]r?|Fix(?:es)?|To fix|Sets?|Orden(?:ar?"
    r"|e)|Dispon(?:e|er)|Requ(?:erir|iere)|To (?:order|require|request|instruct|call)"
    r"|Orders?|Requires?|Solicit(?:ar|a)|Requests?|Decid(?:e|es|ir) que (?:la cantidad|el Estado"
    r"|deben?)|Instru(?:ir|ye)|Conden(?:ar|a)|Determinar que)\b"
    r"|^\W*(?:\d{1,3}\s?[.)]\s*)?(?:en caso de que|should|if|in case|si )\b[^.]{0,160}?\b(?:mora"
    r"|arrears|delay)"
    r"|\b(?:pagos?|payments?|indemnizaci[óo]n(?:es)?"
    r"|compensations?)\b[^.;]{0,120}\b(?:no podr[áa]n?|may not|shall not|cannot)\b",
    regex.IGNORECASE,
)
_NOT_ORDERED: Final = regex.compile(
    r"^\W*(?:\d{1,3}\s?[.)]\s*)?(?:Que |That )?(?:(?:La Corte|El Tribunal|The Court|It"
    r"|Este Tribunal)?\s*"
    r"(?:Supervisar[áa]|(?:shall|will) (?:monitor|supervise|keep|maintain)|mantendr[áa]"
    r"|Mantener abiert|Declarar? (?:que )?(?:el Estado )?(?:ha|inadmis|improced|admis)"
    r"|To declare|Dar por"
    r"|Continuar[áa]? (?:con )?(?:supervis|la supervisi|monitor)|To (?:continue|keep|maintain"
    r"|monitor))"
    r"|[^.;]{0,160}?\b(?:ha(?:n)? (?:dado )?cumpli\w+|ha (?:realizado|publicado)|has (?:fully "
    r"|partially |partly )?complied|cumplimiento (?:total|parcial)|es responsable|is responsible"
    r"|viol[óo]\b|violated|incumpli[óo]|breached|no viol[óo]|é respons[áa]vel|violou)\b)",
    regex.IGNORECASE,
)
_SUPERVISED: Final = regex.compile(
    r"^\W*(?:\d{1,3}\s?[.)]\s*)?(?:Que |That )?(?:La Corte |El Tribunal |The Court |It "
    r"|Este Tribunal )?(?:supervisar[áa]|(?:shall|will) (?:monitor|supervise))",
    regex.IGNORECASE,
)
_PER_SE: Final = regex.compile(
    r"\b(?:sentencia|fallo|judge?ment|senten[çc]a)\b[^.;]{0,60}?\b(?:constitu\w+|is"
    r"|es)\b[^.;]{0,60}?\b(?:form(?:a)? (?:de|of) reparaci?[óo]?n?|form of reparation"
    r"|forma de repara[çc][ãa]o|satisfacci[óo]n|satisfaction|reparation)",
    regex.IGNORECASE,
)
_PAYS: Final = regex.compile(
    r"\b(?:pag(?:ar|o|os|ue|ar[áa]|uen|amento)|reintegr\w+|fij[ae]\w*|pay|payments?|paid"
    r"|reimburse\w*|fix\w*|indemniz\w+|compensat\w+|entreg(?:ar|ue)|cancel\w+|efectuar"
    r"|cantidad(?:es)?|amounts?|sum of|suma)\b",
    regex.IGNORECASE,
)
_SUMS: Final = regex.compile(
    r"\b(?:cantidad(?:es)?|amounts?|sums?|montos?|sumas?|quantias?|valores|fijad[oa]s?|set"
    r"|established|determined|pag\w+|pay\w*|reintegr\w+|reimburse\w*|indemnizaci\w+"
    r"|compensation)\b",
    regex.IGNORECASE,
)
_TERMS_ONLY: Final = regex.compile(
    r"\b(?:mora\b|arrears|consignar|deposit|no (?:fuese|fuera) posible|impuesto|gravamen"
    r"|fiscal(?:es)?|tipo de cambio|exchange rate|moneda nacional|equivalent|puede cumplir"
    r"|may (?:fulfill?|comply)|inversi[óo]n bancaria|bank(?:ing)? (?:investment|account))\b",
    regex.IGNORECASE,
)
_CLOSING: Final = regex.compile(
    r"\b(?:Redactada? en|Redigida em|Done (?:in|at)|Written in|Drafted in|Emitida en|Dada? en"
    r"|Y por|Los? Juec?es? [^.]{0,80}(?:hizo|hicieron|dio)|Judges? [^.]{0,80}(?:informed"
    r"|advised)|Disiente)"
)


def read_remedies(text: str, layout: Layout, metadata: Metadata) -> Iterator[Measure]:
    """Yield the remedies of a judgment or order, point by point."""
    states = metadata.respondents
    payer = Payer(states[0] if len(states) == 1 else None, metadata.date)
    reasoning = _reasoning(layout)
    found: list[Measure] = []
    terms: list[Terms] = []
    item = None
    for passage in layout.passages:
        if passage.section is not SectionName.OPERATIVE:
            continue
        item = passage.number or item
        words = mended(text, passage.start, passage.end)
        stretch = Stretch(words, metadata.language, item, payer)
        if len(words.text) > _SHORTEST:
            found += _of_point(stretch, text, reasoning)
            terms += _terms_of(stretch)
    yield from with_terms(found, terms)


def _terms_of(stretch: Stretch) -> Iterator[Terms]:
    """Yield the time and tax that a point sets for sums of other points."""
    for start, end in sentences_in(stretch.text):
        sentence = stretch.text[start:end]
        if _TERMS_ONLY.search(sentence) and _is_order(sentence) and (tax := tax_in(sentence)):
            yield Terms(None, None, tax)


_NUMBERED: Final = regex.compile(r"(?P<item>\d{1,2})\s?[.)] (?=\p{Lu})")
_SHORTEST: Final = 25  # code points; "by unanimity, that" orders nothing


def _reasoning(layout: Layout) -> Mapping[str, tuple[int, int]]:
    """Return the Court's own numbered paragraphs before the operative part, by number."""
    found: dict[str, tuple[int, int]] = {}
    for passage in layout.passages:
        if passage.section is SectionName.OPERATIVE:
            break
        if passage.number:
            found[passage.number] = (passage.start, passage.end)
    return found


def _of_point(
    stretch: Stretch, text: str, reasoning: Mapping[str, tuple[int, int]]
) -> Iterator[Measure]:
    closing = _CLOSING.search(stretch.text, 40)
    seen: set[str] = set()
    for start, end in sentences_in(stretch.text):
        if closing and start >= closing.start():
            return
        if (numbered := _NUMBERED.match(stretch.text, start, end)) is not None:
            stretch = replace(stretch, item=numbered["item"])
            seen = set()
        stop = min(end, closing.start()) if closing else end
        sentence = stretch.text[start:stop]
        if (found := _PER_SE.search(sentence)) is not None:
            place = start + found.start(), start + found.end()
            yield stretch.measure(
                place, "remedy:declaratory", RemedyOutcome.ORDERED, "iacthr.per-se@1"
            )
        if not _is_order(sentence):
            continue
        for one in _of_sentence(stretch, (start, stop), text, reasoning):
            if one.amount is not None or one.remedy not in seen:
                seen.add(one.remedy)
                yield one


def _is_order(sentence: str) -> bool:
    if _NOT_ORDERED.search(sentence):
        return False
    return _ORDERS.search(sentence) is not None


def _of_sentence(
    stretch: Stretch,
    place: tuple[int, int],
    text: str,
    reasoning: Mapping[str, tuple[int, int]],
) -> Iterator[Measure]:
    start, end = place
    sentence = stretch.text[start:end]
    part = stretch.part(start, end)
    if _PAYS.search(sentence):
        sums = list(sums_of(part, RemedyOutcome.ORDERED, "iacthr.sum@1"))
        yield from sums
        is_bare = not sums and _SUMS.search(sentence) and not _TERMS_ONLY.search(sentence)
        if is_bare:
            yield from _referred(part, text, reasoning)
        if interest_terms := list(interest_of(part, RemedyOutcome.ORDERED, "iacthr.interest@1")):
            yield from interest_terms
    if _TERMS_ONLY.search(sentence):
        return
    for clause in clauses_in(stretch.text, start, end):
        for one in forms_of(stretch, clause, RemedyOutcome.ORDERED, "iacthr.measure@1"):
            if one.remedy not in MONEY:
                yield one


def _referred(
    part: Stretch, text: str, reasoning: Mapping[str, tuple[int, int]]
) -> Iterator[Measure]:
    """Yield the sums in the paragraphs that a point refers to, and the heads without one."""
    whole = (0, len(part.text))
    heads = list(heads_of(part, whole, RemedyOutcome.ORDERED, "iacthr.head@1"))
    places = [reasoning[number] for number in paragraphs_in(part.text) if number in reasoning]
    sums = [one for place in places for one in sums_at(part, text, place, heads)]
    covered = {one.head for one in sums}
    yield from sums
    yield from (one for one in heads if one.head not in covered)
