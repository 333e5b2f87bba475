"""What guides say of themselves: body, symbol, number, and what they replace."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

import regex

from comity.extraction import Identifier, Kind, Metadata
from comity.ids import GuideId
from ingest.document import Document
from ingest.families.days import first_date
from ingest.families.languages import language_of
from ingest.loading.identifying import guide_key
from ingest.loading.joint_guides import numbers_in
from ontology.vocabulary import Vocabulary

_BODIES: Final = (  # names that are no court's, each as its collections write it
    ("un-spt", regex.compile(r"^CAT-OP$|Subcommittee on Prevention", regex.I)),
    ("un", regex.compile(r"^SR\b|Special Rapporteur|United Nations|General Assembly"
                         r"|Working Group", regex.I)),
    ("coe", regex.compile(r"Council of Europe", regex.I)),
    ("eu", regex.compile(r"European Union", regex.I)),
    ("venice", regex.compile(r"Venice Commission", regex.I)),
    ("oas", regex.compile(r"American States|Estados Americanos", regex.I)),
    ("au", regex.compile(r"African Union|Organi[sz]ation of African Unity", regex.I)),
    ("ecthr", regex.compile(r"European Court of Human Rights", regex.I)),
)  # fmt: skip
_NUMBER: Final = regex.compile(
    r"\bgeneral\s+(?:comment|recommendation)s?\s+(?:No\.?\s*)?(?P<number>\d{1,3})\b", regex.I
)
_KINDS: Final = (  # the first that fits; what else is given as a guide reports
    ("treaty", regex.compile(r"^treaty\b", regex.I)),
    ("declaration", regex.compile(r"^declaration\b", regex.I)),
    ("general-comment", regex.compile(r"general\s+(?:comment|recommendation)", regex.I)),
    ("case-law-guide",
     regex.compile(r"case-law\s+guide|\bguide\s+on\s+(?:article|the\s+case)", regex.I)),
)  # fmt: skip
_NUMERALS: Final = (  # "6 (1982) and 14", or "XI (1993)"
    r"(?P<numbers>NUMERAL(?:(?:\s*,\s*|\s+and\s+)NUMERAL)*)".replace(
        "NUMERAL", r"(?:\d{1,3}|(?-i:[IVXL]{1,7}))\b(?:\s*\([^)]{1,40}\))?"
    )
)
_GUIDES: Final = rf"general\s+(?:comment|recommendation)s?\s+(?:Nos?\.?\s*)?{_NUMERALS}"
_REPLACES: Final = regex.compile(
    r"(?:(?P<itself>\b(?:this|present)\s+general\s+(?:comment|recommendation))\s+"
    r"|general\s+(?:comment|recommendation)\s+No\.?\s*(?P<other>\d{1,3})(?:\s*\(\d{4}\))?\s+)?"
    r"\b(?:replac(?:es?|ing)|supersedes?|superseding|updates\s+and\s+replaces)\s+(?:its\s+|the\s+)?"
    rf"(?:previous\s+|earlier\s+)?{_GUIDES}",
    regex.I,
)
_REPLACED: Final = (
    regex.compile(  # "its general comment No. 1 would be superseded by the below text"
        rf"\b{_GUIDES}[^.;]{{0,80}}?\b(?:superseded|replaced)\s+by\s+"
        r"(?P<itself>this\b|the\s+(?:below|following|present)\b)",
        regex.I,
    )
)
_MAY_REPLACE: Final = regex.compile(r"replac(?:e|ing)|supersede|superseding", regex.I)
_FURTHER: Final = regex.compile(r"\band\s+No\.\s*(\d{1,3})\b")  # "No. 6 (1982) and No. 14"
_REACH: Final = 100  # code points
_TITLE_PAGE: Final = 600  # code points
_COVER: Final = 2_000  # code points
_ISSUED: Final = regex.compile(
    r"\bDistr\.?\s*:?\s*(?:general|limited|restricted)\s*(?P<day>\d{1,2})\s*"
    r"(?P<month>\p{L}{3,9})\s*(?P<year>(?:19|20)\d\d)", regex.I
)  # fmt: skip
_FIRST_PAGE: Final = 6_000  # code points in which a guide says what it replaces
_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50}


def read_metadata(document: Document, vocabulary: Vocabulary) -> Metadata:
    """Return what a guide says of itself, and what came with it."""
    supplied = document.supplied
    body = body_of(document, vocabulary)
    return Metadata(
        court=body,
        kind=Kind.GUIDE,
        language=language_of(supplied.language, document.text),
        title=supplied.title or _first_line(document.text),
        date=supplied.date or _date(document.text),
        identifiers=tuple(dict.fromkeys(_identifiers(document, body))),
        supersedes=_superseded(document.text, body),
        guide_kind=guide_kind(document),
    )


def _date(text: str) -> str | None:
    """Return the day on which a document of the United Nations was issued, from its cover.

    Other days on the first page are those of what it speaks of.
    """
    found = _ISSUED.search(text, 0, _COVER)
    return first_date(" ".join(found.group("day", "month", "year"))) if found else None


def body_of(document: Document, vocabulary: Vocabulary) -> str:
    """Return the code of the body that gave the guide, ``"un"`` where its name is unknown."""
    written = document.supplied.body or document.supplied.court or ""
    if code := vocabulary.court_named(written):
        return code
    return next((code for code, form in _BODIES if form.search(written)), "un")


def guide_kind(document: Document) -> str:
    """Return what sort of guide it is, by what came with it, else by how it begins."""
    supplied = document.supplied
    named = f"{supplied.kind or ''}\n{supplied.title or ''}".strip()
    for words in (named, document.text[:_TITLE_PAGE]):
        for kind, form in _KINDS:
            if form.search(words):
                return kind
        if supplied.kind:
            break
    return "report"


def _identifiers(document: Document, body: str) -> Iterator[Identifier]:
    printed = document.supplied.symbol or ""
    for symbol in regex.split(r"\s*[,;]\s*", printed):
        if symbol:
            yield Identifier("symbol", symbol)
    if number := _number(document, body, dict(numbers_in(f"{printed} {_of_key(document.id)}"))):
        yield Identifier("number", number)


def _of_key(key: str) -> str:
    """Return a source's key as the symbols that it is made of: “cmw-c-gc-7-cerd-c-gc-38”."""
    return regex.sub(r"(?<![a-z])([a-z]{3,5})-c-gc-(\d{1,2})", r"\1/C/GC/\2", key.lower()).upper()


def _number(document: Document, body: str, numbers: Mapping[str, str]) -> str | None:
    """Return the number that the guide has with its own body: that of the symbol, or the title's.

    A title may name another body's first: “Joint general comment No. 3 … and No. 22 …”.
    """
    if body in numbers:
        return numbers[body]
    found = _NUMBER.search(document.supplied.title or document.text[:300])
    return str(int(found["number"])) if found else None


@lru_cache(maxsize=1)
def _superseded(text: str, body: str) -> tuple[str, ...]:
    """Return the guides that a guide replaces, once each; it is asked twice, with its title too."""
    return tuple(dict.fromkeys(_replaced(text, body))) if _MAY_REPLACE.search(text) else ()


def _replaced(text: str, body: str) -> Iterator[str]:
    """Yield the guides that a guide says it replaces: on its first page, or in its own name."""
    for found in (*_REPLACES.finditer(text), *_REPLACED.finditer(text)):
        said = found.groupdict()
        if said.get("other") or not (said["itself"] or found.start() < _FIRST_PAGE):
            continue
        bare = regex.sub(r"\([^)]*\)", "", found["numbers"])
        numbers = regex.findall(r"\d+|(?<!\w)[IVXL]+(?!\w)", bare)
        numbers += _FURTHER.findall(text, found.end(), found.end() + _REACH)
        keys = (guide_key(body, str(_arabic(each))) for each in numbers)
        yield from (str(GuideId(f"{body}:{key}")) for key in keys)


def _arabic(numeral: str) -> int:
    """Return the value of a number, Arabic or Roman."""
    if numeral.isdigit():
        return int(numeral)
    values = [_ROMAN[letter] for letter in numeral]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def _first_line(text: str) -> str | None:
    return next((line.strip("# ") for line in text.split("\n") if line.strip("# ")), None)
