"""Separate opinions: their kind and the judges or members who sign them, from their headings."""

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
_DISSENT: Final = regex.compile(r"dissent|disident|disidente|salvado", regex.IGNORECASE)
_CONCUR: Final = regex.compile(r"concurr|razonad|reasoned", regex.IGNORECASE)
_PARTLY: Final = regex.compile(r"partly|partial|parcial", regex.IGNORECASE)
_SIGNED: Final = regex.compile(
    r"\b(?:of|by|del?|da|do)\s+(?:the\s+|los\s+|las\s+)?(?:Committee\s+members?|members?"
    r"|(?:ad\s+hoc\s+)?judges?"
    r"|jue[zc]\w*|Ms\.|Mrs\.|Messrs\.|Mr\."
    r"|ju[ií]z\w*)\s+(?:of\s+the\s+Committee\W*)?(?:ad\s+hoc\s+)?(?P<names>[^\n(\[;:]{3,200})",
    regex.IGNORECASE,
)
_BETWEEN: Final = regex.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|y|e)\s+(?=\p{Lu})")
_TITLE: Final = regex.compile(r"^(?:Mr|Ms|Mrs|Messrs|Sir|Dr|Prof)\.?\s+", regex.IGNORECASE)
_MOST_WORDS: Final = 6  # of a name


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
            heading = " ".join(text[start : min(end, start + 300)].split())
            opinions.append(SeparateOpinion(_kind(heading), _judges(heading), start, end))
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
    names = (_TITLE.sub("", name.strip(" .*#")) for name in _BETWEEN.split(found["names"]))
    kept = [name for name in names if name[:1].isupper() and len(name.split()) <= _MOST_WORDS]
    return tuple(dict.fromkeys(kept))
