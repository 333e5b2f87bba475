"""What people write when they mean a ruling: numbers, symbols, reporters, titles."""

import re
import unicodedata
from typing import Final

_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")
_ECLI: Final = re.compile(r"ECLI:[A-Z]{2}:[A-Z0-9]+:[0-9]{4}:[A-Z0-9.]+", re.IGNORECASE)
_HUDOC: Final = re.compile(r"\b00[1-9]-[0-9]{4,7}\b")
_SYMBOL: Final = re.compile(r"\b[A-Z]{1,5}(?:/[A-Z0-9][A-Z0-9.-]*){2,}", re.IGNORECASE)
_SERIES: Final = re.compile(
    r"(?<![\w/.-])(?:Seri(?:es|e)\s+)?(?P<letter>[AC])\s*(?:,|-)?\s*(?:no\.?|n°|nº"
    r"|núm\.?)?\s*(?P<number>[0-9]{1,4})"
    r"(?:-(?P<part>[A-Z]))?\b(?![/-]\w)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\b0*(?P<number>[0-9]{1,6})/(?P<year>[0-9]{2,4})\b")
_WORDS_OF_NO_WEIGHT: Final = frozenset(
    {"v", "vs", "c", "versus", "contra", "case", "of", "the", "and", "others", "other", "caso",
     "affaire", "de", "la", "le", "les", "los", "el", "y", "et", "autres", "otros", "no", "nos",
     "application", "communication", "judgment", "series", "a"}
)  # fmt: skip

_SHORT_YEARS: Final = ("ecthr", "acmhpr")
_LONG_YEARS: Final = ("un-hrc", "un-cat", "un-cedaw", "un-crpd", "un-crc", "un-cescr", "afchpr")
"""Bodies that number applications and communications with years of two and of four digits."""


def folded(text: str) -> str:
    """Return ``text`` in lower case, ASCII letters and digits only, as look-up keys are kept.

    >>> folded("CCPR/C/48/D/470/1991")
    'ccprc48d4701991'
    """
    plain = unicodedata.normalize("NFKD", text.lower())
    return _NOT_PLAIN.sub("", plain)


def numbers_in(citation: str) -> tuple[str, ...]:
    """Return the look-up keys of numbers in a citation, the surest first, without repeats.

    >>> numbers_in("Goodwin v. the United Kingdom [GC], no. 28957/95")
    ('2895795',)
    >>> numbers_in("Series C No. 205")
    ('c205', 'seriesc205', 'seriescno205', 'seriec205', 'seriecno205')
    >>> numbers_in("un/ccpr-c-106-d-1932-2010"), numbers_in("Case C-411/10")
    ((), ('41110',))
    """
    if found := _ECLI.search(citation) or _HUDOC.search(citation) or _SYMBOL.search(citation):
        return (folded(found[0]),)
    keys: list[str] = []
    if found := _SERIES.search(citation):
        place = folded(found["letter"] + found["number"] + (found["part"] or ""))
        keys += _reporter_keys(place)
    for each in _NUMBER.finditer(citation):
        keys += [folded(each[0]), each["number"] + each["year"]]
    return tuple(dict.fromkeys(keys))


def _reporter_keys(place: str) -> list[str]:
    letter, rest = place[0], place[1:]
    return [
        place,
        *(f"{name}{letter}{no}{rest}" for name in ("series", "serie") for no in ("", "no")),
    ]


def ids_in(citation: str) -> tuple[str, ...]:
    """Return beginnings of ids that a citation's numbers make, for acts that are only cited.

    >>> ids_in("Series C No. 205"), ids_in("communication 155/96")
    (('iacthr:c-205',), ('ecthr:155-96', 'acmhpr:155-96'))
    """
    ids: list[str] = []
    if (found := _SERIES.search(citation)) and found["letter"].upper() == "C":
        ids.append(f"iacthr:c-{found['number']}")
    if _SYMBOL.search(citation):
        return tuple(ids)
    for each in _NUMBER.finditer(citation):
        number, year = each["number"], each["year"]
        bodies = _SHORT_YEARS if len(year) == 2 else _LONG_YEARS  # noqa: PLR2004 - "28957/95"
        ids += [f"{body}:{number}-{year}" for body in bodies]
    return tuple(ids)


def title_in(citation: str) -> str:
    """Return a citation without its numbers and symbols.

    >>> title_in("Example v. Norway (No. 2), no. 12345/10")
    'Example v. Norway (No. 2), no.  '
    """
    for pattern in (_ECLI, _HUDOC, _SYMBOL, _NUMBER):
        citation = pattern.sub(" ", citation)
    return citation


def words_in(citation: str) -> tuple[str, ...]:
    """Return the words of a title that tell it from others, folded, in their order.

    >>> words_in("Case of Christine Goodwin v. the United Kingdom")
    ('christine', 'goodwin', 'united', 'kingdom')
    """
    words = (folded(word) for word in re.split(r"[\s.,;:()\[\]/'’\"“”«»-]+", citation))
    return tuple(dict.fromkeys(word for word in words if word and word not in _WORDS_OF_NO_WEIGHT))


def plain_runs(citation: str) -> tuple[str, ...]:
    """Return the longest runs of plain letters of a title's words, for a first coarse search.

    Engines fold accents differently, so only letters that all of them agree on are searched.

    >>> plain_runs("Oršuš and Others v. Croatia")
    ('croatia', 'or')
    """
    weighty = [
        word for word in re.split(r"[\s.,;:()\[\]/'’\"“”«»-]+", citation)
        if folded(word) and folded(word) not in _WORDS_OF_NO_WEIGHT
    ]  # fmt: skip
    runs = (max(re.findall(r"[a-z0-9]+", word.lower()) or [""], key=len) for word in weighty)
    return tuple(
        sorted(dict.fromkeys(run for run in runs if len(run) > 1), key=lambda run: -len(run))
    )
