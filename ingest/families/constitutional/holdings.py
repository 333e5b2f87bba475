"""What a constitutional court declares of the European Convention, in so many words.

In Austria and in Bosnia and Herzegovina the Convention has the rank of the constitution, and the
operative part itself says that it was violated. Elsewhere a court decides under its constitution,
and no provision of a treaty is held to be violated.
"""

from collections.abc import Iterator
from typing import Final

import regex

from comity.extraction import HoldingFound, Outcome, SectionName, Speaker
from ingest.document import Layout
from ingest.places import Places

_RULE: Final = "constitutional.declaration@1"
_CONFIDENT: Final = 0.92
_AUSTRIAN: Final = regex.compile(
    r"\b(?:ist|sind"
    r"|wurde\w*)\b[^.;]{0,160}?\bim\s+verfassungsgesetzlich\s+gew[äa]hrleisteten"
    r"\s+Recht\b(?:[^;](?!\.\s+\p{Lu}\p{Ll}{3})){0,260}?"
    r"\bverletzt\s+worden\b"
)
_ARTICLE_DE: Final = regex.compile(
    r"\bArt\.?\s?(?P<article>\d{1,2})(?:\s+Abs\.?\s?(?P<paragraph>\d))?"
    r"(?:\s+(?P<protocol>\d{1,2})\.\s*(?:ZPEMRK|ZP(?:\s+zur)?\s+EMRK)|\s+EMRK)\b"
)
_BOSNIAN: Final = regex.compile(
    r"(?:Utvr[đd]uje\s+se\s+(?:povreda|kr[šs]enje)|Nije\s+(?:povrije[đd]eno|prekr[šs]eno)"
    r"|Ne\s+postoji\s+(?:povreda|kr[šs]enje))[^;]{0,440}?\bEvropsk\p{Ll}+\s+konvencij\p{Ll}+"
)
_ARTICLE_BS: Final = regex.compile(
    r"\bčlana?\s+(?P<article>\d{1,2})\.?(?:\s+stav(?:a|ka)?\s+\(?(?P<paragraph>\d)\)?\.?)?"
    r"(?:\s+Protokola\s+broj\s+(?P<protocol>\d{1,2})\s+uz"
    r"|(?:\s+u\s+vezi\s+s[a]?\s+[^;,]{3,40})?)\s+(?=Evropsk)"
)


def read_holdings(
    text: str, layout: Layout, court: str, respondent: str | None
) -> tuple[HoldingFound, ...]:
    """Return the articles of the Convention that the operative part says were violated, or not.

    Args:
        text: the whole text.
        layout: its sections and passages.
        court: its code; none but two courts declare such a thing.
        respondent: State, where one is a party.
    """
    found: dict[HoldingFound, None] = {}
    if court in ("aut-vfgh", "bih-concourt"):
        places = Places(layout.passages)
        for part in layout.sections:
            if part.name is SectionName.OPERATIVE and part.speaker is Speaker.COURT:
                for outcome, provision, span in _declared(text, part.start, part.end, court):
                    at = places.evidence(span, _RULE, _CONFIDENT)
                    found.setdefault(
                        HoldingFound(provision, (), outcome, respondent, None, None, None, None, at)
                    )
    return tuple(found)


def _declared(
    text: str, start: int, end: int, court: str
) -> Iterator[tuple[Outcome, str, tuple[int, int]]]:
    form, article = (_AUSTRIAN, _ARTICLE_DE) if court == "aut-vfgh" else (_BOSNIAN, _ARTICLE_BS)
    for one in form.finditer(text, start, end):
        outcome = _outcome(one.group(), court)
        if outcome is None:
            continue
        for named in article.finditer(text, one.start(), one.end()):
            yield outcome, _provision(named), one.span()


def _outcome(words: str, court: str) -> Outcome | None:
    if court == "aut-vfgh":
        return Outcome.NO_VIOLATION if regex.search(r"\bnicht\b", words) else Outcome.VIOLATION
    if regex.match(r"Nije|Ne\s", words):
        return Outcome.NO_VIOLATION
    return Outcome.VIOLATION if words.startswith("Utvr") else None


def _provision(named: "regex.Match[str]") -> str:
    instrument = f"echr-p{named['protocol']}" if named["protocol"] else "echr"
    tail = named["article"] + (f".{named['paragraph']}" if named["paragraph"] else "")
    return f"{instrument}.{tail}"
