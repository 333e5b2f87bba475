"""References as RIS, in the tags that Zotero and EndNote read for cases.

Source: the RIS tags as Zotero maps them to a case: TI name, PB court, DA day, SV docket number,
M2 extra (where the ECLI stands, for which RIS has no tag of its own).
"""

from collections.abc import Iterable, Iterator

from api.forms.references import address_of, day_of, is_guide
from api.titles import name_of
from queries.references import Reference


def ris(references: Iterable[Reference]) -> str:
    """Return the references, each from ``TY`` to ``ER``."""
    return "".join(
        "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in _lines(each))
        + "ER  - \r\n"
        for each in references
    )


def _lines(reference: Reference) -> Iterator[tuple[str, str]]:
    act = reference.act
    guide = is_guide(reference)
    yield "TY", "RPRT" if guide else "CASE"
    yield "ID", act.id
    yield "TI", name_of(act)
    if reference.court:
        yield "PB", reference.court
    if act.date:
        yield "DA", "/".join(day_of(reference))
    if reference.numbers:
        yield "SN" if guide else "SV", ", ".join(reference.numbers)
    if reference.ecli:
        yield "M2", f"ECLI: {reference.ecli}"
    yield "UR", address_of(reference)
