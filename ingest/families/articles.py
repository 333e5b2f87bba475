"""Lists of articles as operative parts print them, in English, Spanish and Portuguese."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from ingest.families.article_steps import read_steps, read_steps_within
from ingest.families.paragraphs_apart import placed_apart

_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50}
_BARE: Final = r"(?:\d{1,2}|[IVX]+\b)(?:\.\s?[\da-z]\b|\s?\(\w\))*\)?"
_BARE_LIST: Final = rf"{_BARE}(?:(?:,\s*(?:y\s+|and\s+)?|\s+(?:y|and|e)\s+){_BARE})*"
ARTICLE: Final = regex.compile(
    r"\b(?:art(?:icle|[ií]culo|igo)s?[:,]?|arts?\.)(?:\s+(?=\(?\d|[IVXL]+\b)|(?=\d))"
    r"|(?<=\b(?:in\s+conjunction\s+with|juncto|and\s+consequently)\s)"
    r"(?=\d{1,2}(?:\s?\(\d\)|,\s+paragraph|,?\s+of\s+the\s))"  # "with 2 (3)": the word is left out
    r"|(?<=\b(?:in\s+conjunction\s+with|juncto)\s)(?=paragraphs?\s+\d)"  # of the article before
    r"|(?<=\b[Ee]n\s+relación\s+con\s(?:el\s|los\s)?)"
    rf"(?={_BARE_LIST}\s+(?:de\s+la|de\s+dich|de\s+ese|del)\b)"  # "con el 1.1 de la misma"
    r"|(?<=\b(?:misma|mismo|instrumento|tratado|thereof|Humanos|Rights|Tortura|Torture|Mujer|Women|Personas"
    r"|Persons|Americana|Convención|Convention|1\.1),?\s(?:y|and|e)\s)"
    rf"(?={_BARE_LIST}\s+(?:de\s+la|da|of\s+the)\s+(?:Conven|Inter-?\s?American))",
    regex.IGNORECASE,
)
_NUMBER: Final = regex.compile(
    r"\(?(?P<arabic>\d{1,3}(?:\s?bis)?)\)?(?!\d|[.,]\d{3}|\s*(?:%|per\s+cent))|(?P<roman>[IVXL]+)\b"
)
_WITHIN: Final = (
    regex.compile(  # "the latter read with paragraph 5", "14, paragraph 3 (c) juncto 5"
        r"(?:(?P<many>paragraphs)|paragraph)\s+(?=\d)|(?<=\)\sjuncto\s)(?=\d,?\s+of\s+the\s)",
        regex.IGNORECASE,
    )
)
_TO: Final = regex.compile(
    r"(?:\s+(?:to|through|al?)\s+|\s?[-–—]\s?)(?P<last>\d{1,3})\b(?!\s*(?:\(|%|,\d))"
)
_LONGEST_RANGE: Final = 30  # articles
_COUNTED: Final = (  # what follows a number that counts something else
    r"\s+(?:de\s+)?(?i:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]+iembre|octubre|noviembre"
    r"|diciembre|days?|weeks?|months?|years?|d[ií]as|meses|años|vot[oe]s?|persons?|personas"
    r"|v[ií]ctim)"
)
_NEXT: Final = regex.compile(
    r"(?:(?:(?:(?<=\d|\.[a-h])\.)?\s*[,;]?\s*(?:and|or|nor|y|e|o|et|ni|as\s+well\s+as|así\s+como)\s+|\s*[,;/]\s*,?\s*)"
    rf"(?=\(?\d{{1,3}}(?:\b|(?=of\b))(?!{_COUNTED})|[IVXL]+\b)"
    r"|(?<=\d\.\d)\.?\s(?=\d{1,2}\.\d\b)"  # "7.1, 7.3. 7.5 y 8.2": a comma was forgotten
    r"|(?<=\d)\.\s(?=\d{1,2},\s+paragraph)"  # "articles 6. 9, paragraph 2": the same
    r"|(?<=\))\s(?=\d{1,2}(?:,|\sand)\s\d)"  # "10 (para. 1) 16 and 17"
    r"|(?<=,\s\d{1,2})\s(?=\d{1,2},\s\d{1,2}\b)"  # "9, 17 18, 19 and 22"
    r"|,?\s+in\s+respect\s+of\s+[^,;()\d]{3,40}\s+and\s+(?=\d{1,2},\s+paragraph))"
)
_GLOSS: Final = regex.compile(r"\s*\([^()\d]{6,90}\)")


@dataclass(frozen=True, slots=True)
class ArticleList:
    """One list of articles, e.g. "articles 7 and 14, paragraphs 1 and 3 (d)".

    Attributes:
        start: first code point of the word "article".
        end: one past the last number.
        tails: provisions without their instrument, as printed, e.g. ``("7", "14.1", "14.3.d")``.
        roman: whether the articles are counted in Roman numerals.
        within: whether these are paragraphs of the article before: "juncto paragraph 5".
    """

    start: int
    end: int
    tails: tuple[str, ...]
    roman: bool
    within: bool = False


def article_lists(text: str) -> Iterator[ArticleList]:
    """Yield the lists of articles in ``text``, in text order."""
    place, article = 0, ""
    while found := ARTICLE.search(text, place):
        tails: list[str] = []
        place, roman, resumed = found.end(), False, True
        within = _WITHIN.match(text, place) if article else None
        if within:
            place, resumed = read_steps_within(text, within, article, tails), False
        while resumed and (number := _NUMBER.match(text, place)):
            roman = number["roman"] is not None
            article = str(_arabic(number["roman"])) if roman else number["arabic"].replace(" ", "")
            place = read_steps(text, number.end(), article, tails)
            if not roman and (range_ := _TO.match(text, place)):
                place = range_.end()
                tails += map(str, _between(article, range_["last"]))
            gloss = _GLOSS.match(text, place)  # "4 (right to life) and 5 (personal integrity)"
            following = _NEXT.match(text, gloss.end() if gloss else place)
            resumed = following is not None
            place = following.end() if following else place
        if len(tails) == 1:
            tails = placed_apart(text, found.start(), place, tails[0])
        if tails:
            yield ArticleList(
                found.start(), place, tuple(dict.fromkeys(tails)), roman, within is not None
            )


def _between(first: str, last: str) -> range:
    """Return the articles after ``first`` up to ``last``: "12 to 16" are five."""
    begin, end = int(first.removesuffix("bis")), int(last)
    return range(begin + 1, end + 1) if begin < end <= begin + _LONGEST_RANGE else range(0)


def _arabic(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
