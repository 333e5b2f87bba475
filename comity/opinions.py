"""Headings of separate opinions: whether words are one, of which kind, and who signs it."""

from itertools import takewhile
from typing import Final

import regex

from comity.words import words_of

_HEADING: Final = regex.compile(
    r"^\W*(?:(?:[A-Z]|[IVX]+)\.\s+)?"
    r"(?:\(?(?:individual|joint|separate|(?:partly|partially)?\s*(?:dissenting|concurring)"
    r"|reasoned|appendix|and|concurring\s+and)\)?,?\s+)*(?:opinions?|vote)\b"
    r"|^\W*(?:voto|opini[oó]n|declaraci[oó]n)\b",
    regex.IGNORECASE,
)
_DISSENT: Final = regex.compile(r"dissent|disident|dissident|salvado", regex.IGNORECASE)
_CONCUR: Final = regex.compile(r"concurr|concord|razonad|reasoned", regex.IGNORECASE)
_PARTLY: Final = regex.compile(r"partly|partial|parcial|partiel|en\s+partie", regex.IGNORECASE)
_SIGNED: Final = regex.compile(
    r"(?:\b(?:of|by|del?|da|do|du|des|aux|commune?\s+[àa])\s+|\n\s*(?=jue[zc]|judge))"
    r"(?:the\s+|los\s+|las?\s+)?(?:Committee\s+members?|members?"
    r"|(?:ad\s+hoc\s+)?judges?"
    r"|(?:la\s+|les\s+)?juges?|MM?\.(?:\s+les?\s+juges?)?|M\s?mes?(?:\s+la\s+juge)?"
    r"|jue[zc]\w*|Ms\.|Mrs\.|Messrs\.|Mr\."
    r"|ju[ií]z\w*)\s+(?:of\s+the\s+Committee\W*)?(?:ad\s+hoc\s+)?(?P<names>[^\n(\[;:]{3,200})",
    regex.IGNORECASE,
)
_UNTITLED: Final = regex.compile(
    r"^\W*(?:\p{Lu}+\.\s+)?(?i:(?:individual|joint|separate)[^.]{0,40}?opinion[^.]{0,20}?\b(?:of|by))\s+"
    r"(?P<names>\p{Lu}[^\n(\[;:]{3,200})"
)
"""Members of a Committee, where the heading says no more than their names."""

_BETWEEN: Final = regex.compile(
    r"[\s,]+(?:joined\s+by|approved\s+by|approuv[ée]+\s+par|[àa]\s+laquelle\s+\w+\s+rallie\w*)\s+(?:(?:the\s+"
    r"|les?\s+)?ju[dg]+es?\s+)?"
    r"|\s*,\s*(?:and\s+)?|\s+(?:and|et|y|e)\s+(?=\p{Lu})",
    regex.IGNORECASE,
)
_TITLE: Final = regex.compile(
    r"^(?:Mr|Ms|Mrs|Messrs|Sir|Dr|Prof|MM?\.\s+les?\s+juges?|MM|M|M\s?me)\.?\s+", regex.IGNORECASE
)
LONGEST: Final = 200
"""Characters of a passage in which a heading stands."""

_MOST_WORDS: Final = 6  # of a name
_NO_NAME: Final = regex.compile(  # words in capitals that stand after a name and are none
    r"I|A|À|IN|TO|ON|THE|REGARDING|CON|EN|EM|SOBRE|CAS[EO]|CORTE|COURT|INTER-.*|SENTENCIA|JUDGMENT"
    r"|SENTENÇA|RESOLUCI[OÓ]N|RESOLUÇÃO|ORDER"
)
_GLUED: Final = regex.compile(
    r"(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}|[“\"])|(?<=\p{Lu}{3})(?=I\s+(?!(?:and|et|y|e|joined|ad)\b)\p{Ll})"
)
"""Where the words of an opinion run into the last name of a heading: ``ROEWe agree``."""


def is_heading(text: str) -> bool:
    """Return whether a passage opens with the heading of a separate opinion.

    >>> is_heading("PARTLY DISSENTING OPINION OF JUDGE ROE"), is_heading("1. In my opinion, no.")
    (True, False)
    """
    return _HEADING.match(text[:LONGEST]) is not None


def kind_of(heading: str) -> str:
    """Return the kind of an opinion: dissenting, concurring, the two in part, or separate.

    >>> kind_of("VOTO PARCIALMENTE DISIDENTE DEL JUEZ ROE"), kind_of("Individual opinion of J. Roe")
    ('partly-dissenting', 'separate')
    """
    words = heading[:160]
    partly = "partly-" if _PARTLY.search(words) else ""
    if _DISSENT.search(words):
        return f"{partly}dissenting"
    return f"{partly}concurring" if _CONCUR.search(words) else "separate"


def judges_of(heading: str) -> tuple[str, ...]:
    """Return the judges or members who sign, in their order; none where the heading names none.

    >>> judges_of("JOINT DISSENTING OPINION OF JUDGES ROE AND DOEWe agree with the majority")
    ('ROE', 'DOE')
    """
    words = _GLUED.sub(" ", heading)
    found = _SIGNED.search(words) or _UNTITLED.search(words)
    if not found:
        return ()
    kept = []
    for part in _BETWEEN.split(found["names"]):
        written = _TITLE.sub("", part.strip(" .*#"))
        name = _in_capitals(written)
        is_short = len(name.split()) <= _MOST_WORDS
        if is_short and name[:1].isupper():
            kept.append(name)
        if not is_short or name != written:  # the heading has ended
            break
    return tuple(dict.fromkeys(kept))


def _in_capitals(name: str) -> str:
    """Leave out the words of the opinion that have run on from a name in capitals."""
    words = name.split()
    first = next((word for word in words if not word.endswith(".")), "")  # no initial
    if len(first) <= 1 or not first.isupper():
        return name
    return " ".join(takewhile(_is_of_a_name, words))


def _is_of_a_name(word: str) -> bool:
    return word.isupper() and _NO_NAME.fullmatch(word) is None


_CITED: Final = regex.compile(
    r"\b(?:(?:dissent\w*|concurr\w*|separate|individual|joint)\W+(?:\w+\W+){0,2}opinions?"
    r"|opinions?\W+(?:of|by)\W+(?:the\W+)?(?:judge|committee\s+member|mr\b|ms\b|mrs\b)"
    r"|opinions?\W+(?:\w+\W+){0,2}(?:dissid|concord|s[ée]par)\w*"
    r"|opini[oó]n(?:es)?\W+(?:\w+\W+){0,2}(?:disidente|separada|concurrente)s?"
    r"|votos?\W+(?:\w+\W+){0,3}(?:concurrente|disidente|razonado|individual|conjunto|salvado)s?"
    r"|dissents?\s+of\b)",
    regex.IGNORECASE,
)
_PLEADED: Final = regex.compile(
    r"\b(?:applicants?|authors?|complainants?|petitioners?|government|state(?:\s+party)?"
    r"|requérante?s?|gouvernement|peticionari[oa]s?|representantes|estado)\s+(?:also\s+)?"
    r"(?:refer|rel[iy]|invoke|cite|argue|submit|invit|contend|se\s+réf|invoc|aleg|argument)\w*",
    regex.IGNORECASE,
)


def cites_opinion(sentence: str) -> bool:
    """Return whether a sentence cites a separate opinion, and not as what a party says.

    >>> cites_opinion("See the dissenting opinion of Judge Roe in X v. Ruritania.")
    True
    >>> cites_opinion("The applicant refers to the dissenting opinion of Judge Roe.")
    False
    """
    return bool(_CITED.search(sentence)) and not _PLEADED.search(sentence)


def names_judge(sentence: str, judges: tuple[str, ...]) -> bool:
    """Return whether a sentence names one of the judges, by the last word of the name.

    >>> names_judge("See the opinion of Judge Roe.", ("JANE ROE",))
    True
    """
    words = set(words_of(sentence))
    return any(words_of(judge)[-1:] and words_of(judge)[-1] in words for judge in judges)
