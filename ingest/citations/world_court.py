"""Rulings of the World Court: “Example Channel (Norway v. Peru), Judgment, I.C.J. Reports …”.

Its title comes first and holds words without capitals; the volume names the year, and the page is
as often that of the paragraph cited as the first. So an act is known by its title and its year.
"""

from typing import Final

import regex

from comity.extraction import Authority
from ingest.citations.catalogue.phases import phases_in
from ingest.citations.clues import Clues
from ingest.citations.fragments import DAY, iso_date, one_spaced
from ingest.citations.mentions import FULL, Mention, Scope
from ingest.citations.other_courts import WORLD_REPORTS
from ingest.citations.pinpoints import pinpoints_of
from ingest.citations.tails import read_tail
from ingest.loading.keys import WORLD_COURT

_REPORT: Final = regex.compile(
    rf"(?<!P\.\s?)(?<!P){WORLD_REPORTS}\(?(?P<year>(?:19|20)\d\d)\)?(?:\s*\([IVX]+\))?"
)
_PHASE: Final = (
    r"(?:(?:Application\s+(?:by\s+[\p{Lu}][\p{L}\s]{2,30}?\s+)?for\s+(?:[Pp]ermission|[Rr]evision)"
    r"(?:\s+to\s+[Ii]ntervene)?|Admissibility\s+of\s+(?:the\s+)?Declarations?\s+of\s+Intervention"
    r"|Counter-?\s?[Cc]laims?|[Pp]rovisional\s+[Mm]easures|[Pp]reliminary\s+[Oo]bjections?"
    r"|[Jj]urisdiction(?:\s+and\s+[Aa]dmissibility|\s+of\s+the\s+Court)?|[Mm]erits|[Rr]eparations?"
    r"|[Cc]ompensation|(?:First|Second)\s+(?:Phase|Face)|[Cc]ompetencia(?:\s+y\s+[Aa]dmisibilidad)?"
    r"|[Ff]ondo?|[Ee]xceptions?\s+préliminaires?)(?!\p{L}))"
)
_ACT: Final = (
    r"(?:[Aa]dvisory\s+[Oo]pinion|[Jj]udge?ments?|[Oo]rder|[Oo]pini[oó]n\s+[Cc]onsultiva|[Ss]entencia"
    r"|[Aa]rrêt|[Aa]vis\s+[Cc]onsultatif|[Oo]rdonnance)"
)
_BEFORE: Final = regex.compile(
    rf"(?r)(?P<act>(?:[\s,.;:(]*(?:{_PHASE}\)?|{_ACT}(?:\s+(?:of|de|del|du)(?:\s+the)?)?[\s,]*(?:{DAY}"
    rf"|\d\d?\.\d\d?\.\d{{4}})?|{DAY}))*)[\s,.:;(]*"
)
"""Phases, kind and day, read backwards from the volume."""

_PARTIES: Final = regex.compile(
    r"(?r)\(+(?P<parties>[^()]{3,200}(?:\([^()]{1,60}\)[^()]{0,80})?)\)\s*"
)
_STATE: Final = regex.compile(r"\s(?:v|c|vs|Vs)\.?\s+|\s(?:versus|contra)\s+|\s?/\s?")
_WORD: Final = regex.compile(r"(?r)\S+")
_JOINING_WORDS: Final = (
    "of the and in or for to on from by between against with concerning relating regarding at a an"
    " as upon under into within notwithstanding"
    " de la el los las del y en du des et le les au aux à contra relativo"
    " relativa relative v. vs. c."
)
_JOINING: Final = frozenset(_JOINING_WORDS.split())
_NO_TITLE_WORDS: Final = (
    "See Cf. Cfr. Cfr Compare Véase Voir In The As It Also Ibid. Court Quoting Citing E.g. ICJ"
    " I.C.J. CIJ C.I.J."
)
_STOPS: Final = frozenset(_NO_TITLE_WORDS.split())
_ENDS: Final = frozenset(("Justice,", "ICJ,", "I.C.J.,", "CIJ,", "Justicia,", "ICJ),", "Nations,"))
_LONGEST: Final = 400
_FIRST: Final = regex.compile(r"[“\"‘«]?\p{Lu}")
_AROUND: Final = regex.compile(r"\s+[Cc]ase\.?(?=\s*\(|$)|:\s[^()]*intervening")
_CASE: Final = regex.compile(
    r"^(?:(?:[Aa]dvisory\s+[Oo]pinion|[Jj]udge?ment)\s+(?:on|in)\s+(?:the\s+)?)?"
    r"(?:(?:[Cc]ases?|[Cc]aso|[Aa]ffaire)\s+(?:of|concerning|(?:relativo|relative)\s+[aà])\s+)?(?:the\s+)?"
)


def world_court_at(scope: Scope, at: int, floor: int) -> Mention | None:
    """Return the citation whose volume, “I.C.J. Reports 1996”, stands about ``at``.

    Args:
        scope: the text.
        at: in the words that show the volume.
        floor: where the citation before ends.
    """
    text = scope.text
    report = _REPORT.search(text, max(0, at - 8), at + 40)
    if report is None or not report.start() <= at < report.end():
        return None
    low = max(floor, report.start() - _LONGEST)
    before = _BEFORE.match(text, low, report.start())
    end = before.start() if before else report.start()
    parties = _PARTIES.match(text, low, end)
    if parties and not _STATE.search(parties["parties"]):
        parties = None
    start = _title_start(text, low, parties.start() if parties else end)
    if start is None and parties:
        start, end = parties.span("parties")
    if start is None:
        return None
    said = before["act"] if before else ""
    title = _title(text[start:end])
    tail = read_tail(text, report.start(), scope.limit(report.start()))
    dated = said if iso_date(said) else str((tail.found.get("date") or [""])[0])
    date, year = iso_date(dated), report["year"]
    authority = Authority(WORLD_COURT, title, date=date, sign=None if date else year)
    return Mention(
        start, max(tail.end, report.end()), FULL, "citation.world@1", authority,
        pinpoints=pinpoints_of([str(pin) for pin in tail.found.get("pin", ())]),
        clues=Clues(scope.court, None, phases_in(said), year, is_judgment="udg" in said),
    )  # fmt: skip


def _title(words: str) -> str:
    named = _CASE.sub("", words.strip(" ,.:;")).replace("((", "(")
    return one_spaced(_AROUND.sub("", named))


def _title_start(text: str, low: int, end: int) -> int | None:
    """Walk back over capital words and what joins them to where the title begins."""
    first, count = None, 0
    has_parties = text.startswith("(", end)
    for word in _WORD.finditer(text, low, end):
        core = word[0].strip('“”"‘’«»()[],')
        is_break = word[0].endswith((";", ":", "]")) or (word[0] in _ENDS)
        if not core or is_break or core in _STOPS or _ends_sentence(word[0]):
            break
        if word[0].startswith(("(", "[")) and ")" not in text[word.start() : end]:
            return word.start() + 1 if _FIRST.match(core) and (count or has_parties) else first
        if _FIRST.match(core):
            first, count = word.start(), count + 1
        elif core not in _JOINING and not core[0].isdigit() and not (core == "case" and not count):
            break
    return first if count > 1 or has_parties else None


def _ends_sentence(word: str) -> bool:
    core = word.rstrip('”"’)')
    return core.endswith(".") and len(core) > len("No.") and core not in _JOINING
