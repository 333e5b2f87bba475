"""Separate opinions: their kind and the judges or members who sign them, from their headings."""

from itertools import takewhile
from typing import Final

import regex

from comity.extraction import SectionName, SeparateOpinion
from ingest.document import Layout

_HEADING: Final = regex.compile(
    r"^\W*(?:(?:individual|joint|separate|(?:partly|partially)?\s*(?:dissenting|concurring)"
    r"|reasoned|appendix"
    r"|and|concurring\s+and)\s+)*(?:opinions?|vote)\b|^\W*(?:voto|opini[oó]n|declaraci[oó]n)\b",
    regex.IGNORECASE,
)
_DISSENT: Final = regex.compile(r"dissent|disident|dissident|salvado", regex.IGNORECASE)
_CONCUR: Final = regex.compile(r"concurr|concord|razonad|reasoned", regex.IGNORECASE)
_PARTLY: Final = regex.compile(r"partly|partial|parcial|partiel|en\s+partie", regex.IGNORECASE)
_SIGNED: Final = regex.compile(
    r"\b(?:of|by|del?|da|do|du|des)\s+(?:the\s+|los\s+|las\s+)?(?:Committee\s+members?|members?"
    r"|(?:ad\s+hoc\s+)?judges?"
    r"|(?:la\s+|les\s+)?juges?|MM?\.(?:\s+les?\s+juges?)?|M\s?mes?(?:\s+la\s+juge)?"
    r"|jue[zc]\w*|Ms\.|Mrs\.|Messrs\.|Mr\."
    r"|ju[ií]z\w*)\s+(?:of\s+the\s+Committee\W*)?(?:ad\s+hoc\s+)?(?P<names>[^\n(\[;:]{3,200})",
    regex.IGNORECASE,
)
_BETWEEN: Final = regex.compile(
    r"[\s,]+(?:joined\s+by|[àa]\s+laquelle\s+\w+\s+rallie\w*)\s+(?:(?:the\s+"
    r"|les?\s+)?ju[dg]+es?\s+)?"
    r"|\s*,\s*(?:and\s+)?|\s+(?:and|et|y|e)\s+(?=\p{Lu})",
    regex.IGNORECASE,
)
_TITLE: Final = regex.compile(
    r"^(?:Mr|Ms|Mrs|Messrs|Sir|Dr|Prof|MM?\.\s+les?\s+juges?|MM|M|M\s?me)\.?\s+", regex.IGNORECASE
)
_MOST_WORDS: Final = 6  # of a name
_NO_NAME: Final = regex.compile(  # words in capitals that stand after a name and are none
    r"I|A|À|IN|TO|ON|THE|REGARDING|CON|EN|SOBRE|CAS[EO]|CORTE|COURT|INTER-.*|SENTENCIA|JUDGMENT"
    r"|SENTENÇA|RESOLUCI[OÓ]N|RESOLUÇÃO|ORDER"
)


def opinions_in(
    text: str, layout: Layout, section: SectionName = SectionName.SEPARATE_OPINION
) -> tuple[SeparateOpinion, ...]:
    """Return the separate opinions of a ruling, in text order.

    Args:
        text: the whole text.
        layout: its sections and passages.
        section: the section in which opinions stand.
    """
    opinions: list[SeparateOpinion] = []
    for part in layout.sections:
        if part.name is not section:
            continue
        starts = [part.start] + [
            passage.start
            for passage in layout.passages
            if part.start + 2 < passage.start < part.end
            and passage.number is None
            and _HEADING.match(text, passage.start, min(passage.end, passage.start + 200))
        ]
        for start, end in zip(starts, [*starts[1:], part.end], strict=True):
            opening = text[start : min(end, start + 300)]
            heading = " ".join(opening.split())
            judges = _judges(heading) or _judges(opening)  # where no bracket ends the heading
            opinions.append(SeparateOpinion(_kind(heading), judges, start, end))
    return tuple(opinions)


def _kind(heading: str) -> str:
    words = heading[:160]
    partly = "partly-" if _PARTLY.search(words) else ""
    if _DISSENT.search(words):
        return f"{partly}dissenting"
    return f"{partly}concurring" if _CONCUR.search(words) else "separate"


def _judges(heading: str) -> tuple[str, ...]:
    found = _SIGNED.search(heading)
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
    if not words or len(words[0]) == 1 or not words[0].isupper():
        return name
    return " ".join(takewhile(_is_of_a_name, words))


def _is_of_a_name(word: str) -> bool:
    return word.isupper() and _NO_NAME.fullmatch(word) is None
