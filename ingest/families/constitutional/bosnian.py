"""How the Constitutional Court of Bosnia and Herzegovina lays its rulings out."""

from typing import Final

import regex

from comity.extraction import SectionName, Speaker
from ingest.families.constitutional.plans import NUMBER, ROMAN, Chapter, Plan, line

BOSNIA: Final = Plan(
    decides_first=True,
    chapters=(
        Chapter(line(r"OBRAZLO[ŽZ]ENJE"
                     r"|O\s?b\s?r\s?a\s?z\s?l\s?o\s?ž\s?e\s?nj\s?e"), SectionName.FACTS),
        Chapter(line(r"Uvod"), SectionName.PROCEDURE),
        Chapter(line(r"[Čč]injeni[čc]no\s+stanje"), SectionName.FACTS),
        Chapter(line(r"Apelacija"), SectionName.SUBMISSIONS, Speaker.APPLICANT),
        Chapter(line(r"Relevantni\s+propisi"), SectionName.DOMESTIC_LAW),
        Chapter(regex.compile(
            rf"^[^\S\n]*+{ROMAN}(?:Dopustivost(?:\s+i\s+meritum)?)[^\S\n]*$"
            r"|^[^\S\n]*+\d{1,2}\.\s+(?:Pri\s+ispitivanju\s+dopustivosti"
            r"|Ustavni\s+sud\s+podsje[ćc]a)\b", regex.M), SectionName.LAW),
    ),
    operative=line(r"(?:ODLUKU|RJE[ŠS]ENJE)\b[^\n]{0,60}"),
    topics=(
        Chapter(line(r"(?:[a-c]\)\s*)?Odgovor\s+na"
                     r"\s+apelaciju", ordered=False), SectionName.SUBMISSIONS, Speaker.GOVERNMENT),
    ),
    opinions=regex.compile(r"^[^\S\n]*+(?P<what>(?:Izdvojeno|IZDVOJENO|Suprotno"
                           r"|SUPROTNO)\s+(?i:(?:\p{L}+\s+){0,2}mi[šs]ljenje))"
                           r"(?:\s+(?i:o\s+\p{L}+|o\s+neslaganju))?(?:\s+(?i:sudij[ea]"
                           r"|potpredsjedni\p{L}+"
                           r"|predsjedni\p{L}+)\s+(?P<names>[^\n]{3,60}))?", regex.M),
    numbered=NUMBER,
    pleas=(
        (Speaker.APPLICANT, regex.compile(
            r"\s*Apelant(?:i|ica|ice|kinja)?\b[^.;]{0,120}?\b(?:pozva|smatra|navod|navel"
            r"|isti[čc]|tvrd|ukaz|predla[žz]|prigovara|osporava|dodaj)\p{Ll}*")),
        (Speaker.GOVERNMENT, regex.compile(
            r"\s*(?:U\s+odgovoru\s+na\s+apelaciju|(?:Vrhovni|Kantonalni|Okru[žz]ni|Op[ćc]inski"
            r"|Osnovni|Apelacioni)\s+sud\s+je\s+u\s+odgovoru)")),
    ),
)  # fmt: skip
