"""Where the operative part, the separate opinions and the annexes of a ruling begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

OPERATIVE_VERB: Final = (
    r"(?:Holds?|Declares?|Decides?|Dismiss(?:es)?|Rejects?|Strikes?|Finds?|Joins?|Says|Concludes?"
    r"|Reserves?|Takes?\ note|Discontinues?|Affirms?|Allows?|Upholds?|Awards?|Invites?|Orders?"
    r"|Requests?|Directs?|Adjourns?|Considers?|Confirms?|Retains?|Accepts?|Adopts?|Disjoins?"
    r"|Relinquishes?|Lifts?|Points?\ out|Pronounces?|Answers?|Delivers?|Notes?|Refuses?|Grants?"
    r"|Revises?|Resumes?|Unanimously\ holds?"
    r"|Dit|D[ée]clare|D[ée]cide|Rejette|Raye|Joint|R[ée]serve|Prend\ acte|Constate|Estime|Alloue"
    r"|Accueille|Ordonne|Invite|Condamne|Conclut|Consid[èe]re|Met\ fin|Ajourne|Confirme|Donne"
    r"|Accepte|Admet|Se\ d[ée]clare|Renvoie|Octroie|Retient|Demande|L[èe]ve)"
)
_VOTED: Final = (
    r"unanimously|by\s+(?:a\s+majority|\w+(?:-\w+)?\s+votes?)|[àa]\s+l\s?['’]\s?unanimit[ée]"
    r"|[àa]\s+la\s+majorit[ée]|par\s+\w+(?:-\w+)?\s+voix"
)
_FORMULA: Final = re.compile(
    rf"""(?P<formula>for\s+(?:all\s+)?(?:these|those|the\s+(?:fore|above)\w*)\s+reasons\s?[,:]?\s*
      (?:the\s+(?:grand\s+)?(?:court|commission)|now\s+therefore)
    |par\s+ces\s+motifs\s?[,:]?\s*la\s+(?:cour|commission))\b
    (?P<vote>[\s,:]*(?:by\s+a\s+majority|{_VOTED})?(?:\s+contre\s+\w+|\s+to\s+\w+)?)
    (?:[\s,:;…]|\(?\.\.\.\)?)*        # "[Extracts]" leave items out
    (?P<goes_on>\n|(?:\d{{1,2}}\s?[.)]\s*)?{OPERATIVE_VERB}\b|\(?\d{{1,2}}\s?[.)]|\(?[Aa]\s?[.)]\s|$)""",
    re.VERBOSE | re.IGNORECASE,
)
_DONE: Final = re.compile(
    r"\bDone\s+(?:in|at|on|with)\s|\bDelivered\s+(?:in|at)\s|\bFait\s+(?:en|à|au|les)\s"
    r"|\bRendu\s+en\s|\bProno?nc[ée]+\s+en\s"
)
_OPINION: Final = re.compile(
    r"""(?:(?:(?:JOINT|PART(?:LY|IALLY)|CONCURRING|CONCURRENT|DISSENTING|SEPARATE|INDIVIDUAL
      |CONCURRING/DISSENTING|SUPPLEMENTARY|FURTHER|COMMON|BRIEF|AND|OR|IN\ PART|,|/|-)[\s,/-]*)+
      OPINIONS?|OPINION\s+(?:[\w,]+\s+){0,3}?(?:DISSIDENTE|CONCORDANTE|S[ÉE]PAR[ÉE]E|INDIVIDUELLE
      |CONCURRENTE|COMMUNE|CONCORDANT|DISSIDENT)
    |(?:JOINT\s+)?(?:STATEMENTS?|DECLARATIONS?)\s+(?:OF|BY)\s+(?:(?:PARTIAL\s+|SEPARATE\s+)?DISSENT|JUDGE|MR|MRS)
    |D[ÉE]CLARATION\s+(?:DE\s+DISSENTIMENT|DE\s+(?:MM?\.?|M\s?me|LA\s+JUGE|VOTE)|DU\s+JUGE|COMMUNE|DE\s+DISSENSION)
    |OPINION\s+OF\s+(?:JUDGE|MR|MRS|MS)|DISSENTING\s+VIEW)
    (?=[\s,]|$)""",
    re.VERBOSE,
)
_OPINION_LINE: Final = re.compile(
    r"[^\S\n]*(?:" + _OPINION.pattern + r")(?=[^\n;]{0,250}(?:\n|\Z|\(|\.))",
    re.VERBOSE | re.IGNORECASE,
)
_ANNOUNCED: Final = re.compile(
    r"\bseparate\s+opinions?\b[^.;]{0,120}\b(?:is|are)\s+annexed\s+to\s+this\b"
    r"|\bAu\s+présent\s+arrêt\s+se\s+trouve(?:nt)?\s+joint"
)
_LISTED: Final = re.compile(
    r"(?:[;,]|\b(?:is|are|sont|est|annexed|jointe?s?|and|et)\b[^\n]{0,60})\s*$"
)
_ANNEX: Final = re.compile(
    r"(?:^|(?<=[\s.]))(?:APPENDI(?:X|CES)|ANNEX(?:ES|E)?)\b(?!\s+(?i:to the (?:decision|report)))"
    r"|^(?:Appendix|Annexe?)\b(?=[^\n.;]{0,80}$)|(?<=President\s)(?:Appendix|Annexe?)\b"
    r"|(?<=Président\s)Annexe\b|(?<=Registrar\s)Appendix\b",
    re.MULTILINE,
)
_BEFORE: Final = 30  # code points of "For all the aforementioned r"
_REACH: Final = 300  # code points in which a formula ends


@dataclass(frozen=True, slots=True)
class Frame:
    """The places after which the ruling's own reasoning has ended.

    Attributes:
        operative: first code point of the formula; ``None`` where there is no operative part.
        items: first code point after the formula and its vote.
        vote: the vote that the formula states, as printed; empty where it states none.
        done: where the closing words ("Done in English") begin, or the end of the operative part.
        opinions: where each separate opinion begins.
        annex: where the annexes begin.
    """

    operative: int | None
    items: int
    vote: str
    done: int
    opinions: tuple[int, ...]
    annex: int | None

    @property
    def body_end(self) -> int:
        """One past the last code point before the operative part and whatever follows it."""
        ends = [self.operative, *self.opinions[:1], self.annex]
        return min([end for end in ends if end is not None], default=self.done)


@lru_cache(maxsize=2)  # layout and holdings of one text both ask
def frame_of(text: str) -> Frame:
    """Return the frame of a ruling of the Court or of the former Commission."""
    formula = _formula(text)
    if formula is None:
        announced = _ANNOUNCED.search(text)
        begin = announced.end() if announced else len(text) // 2
        opinions = tuple(_opinions(text, begin, strict=True))
        return Frame(None, 0, "", len(text), opinions, None)
    items = formula.start("goes_on")
    done = _DONE.search(text, items)
    closing = done.start() if done else items
    opinions = tuple(_opinions(text, closing, strict=done is None))
    annex = _annex(text, closing, opinions)
    ends = [closing] if done else [*opinions[:1], *([annex] if annex else [])]
    return Frame(
        formula.start(), items, formula["vote"], min(ends, default=len(text)), opinions, annex
    )


def _formula(text: str) -> "re.Match[str] | None":
    """Return the last formula that decides; one in capitals before one in a sentence."""
    return _last(text, ("EASONS", "OTIFS")) or _last(text, ("easons", "otifs"))


def _last(text: str, words: tuple[str, ...]) -> "re.Match[str] | None":
    place = len(text)
    while (place := max(text.rfind(word, 0, place) for word in words)) >= 0:
        found = _FORMULA.search(text, max(0, place - _BEFORE), place + _REACH)
        if (
            found
            and found.start() < place
            and not _is_quoted(text, found.start())
            and not _is_reasoning(text, found)
        ):
            return found
    return None


def _is_reasoning(text: str, formula: "re.Match[str]") -> bool:
    """Whether the numbered paragraphs of the reasons go on after a formula within a sentence."""
    if formula["formula"].isupper():
        return False
    return any(
        int(found["number"]) >= _MOST_ITEMS
        for found in _PARAGRAPH.finditer(text, formula.end(), formula.end() + _NEXT)
    )


_PARAGRAPH: Final = re.compile(r"\n(?P<number>\d{2,3})\.\s")
_MOST_ITEMS: Final = 30  # of an operative part
_NEXT: Final = 6_000  # code points in which the next paragraphs begin


def _is_quoted(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start]
    return "“" in before or "«" in before or '"' in before


def _opinions(text: str, start: int, *, strict: bool) -> Iterator[int]:
    """Yield where opinions begin: by a heading in capitals, or by a line of their own."""
    last = -_SHORTEST_OPINION
    for begin in sorted({*_in_capitals(text, start, strict=strict), *_on_lines(text, start)}):
        if begin - last >= _SHORTEST_OPINION:
            last = begin
            yield begin


def _in_capitals(text: str, start: int, *, strict: bool) -> Iterator[int]:
    place = start
    while (place := _find_first(text, _TITLES, place)) >= 0:
        found = _OPINION.search(text, max(start, place - _LONGEST_KIND), place + _LONGEST_KIND)
        place += 1
        if found and found.end() >= place:
            line = text.rfind("\n", 0, found.start()) + 1
            if not strict or not text[line : found.start()].strip():
                yield found.start()


_TITLES: Final = ("OPINION", "STATEMENT", "DECLARATION", "DÉCLARATION", "DISSENTING VIEW")
_LONGEST_KIND: Final = 60  # code points of "JOINT PARTLY CONCURRING, PARTLY DISSENTING OPINION"


def _find_first(text: str, words: tuple[str, ...], start: int) -> int:
    return min((at for word in words if (at := text.find(word, start)) >= 0), default=-1)


def _on_lines(text: str, start: int) -> Iterator[int]:
    line = text.find("\n", start)
    while line >= 0:
        line += 1
        if _OPINION_LINE.match(text, line) and not _is_listed(text, line):
            yield line
        line = text.find("\n", line)


_SHORTEST_OPINION: Final = 150  # code points; a heading of several lines is one heading


def _is_listed(text: str, start: int) -> bool:
    """Whether a line only announces opinions: "the following separate opinions are annexed"."""
    end = text.find("\n", start)
    return bool(_LISTED.search(text[start : end if end >= 0 else len(text)]))


def _annex(text: str, start: int, opinions: tuple[int, ...]) -> int | None:
    """Return where annexes begin: after the closing words, before or after the opinions."""
    place = start
    while (place := _find_first(text, _ANNEXES, place)) >= 0:
        found = _ANNEX.match(text, place - 1)
        own_line = not text[text.rfind("\n", 0, place - 1) + 1 : place - 1].strip()
        if found and (own_line or not opinions or place < opinions[0]):
            return place - 1
        place += 1
    return None


_ANNEXES: Final = ("PPENDIX", "PPENDICES", "NNEX", "ppendix", "nnex")
