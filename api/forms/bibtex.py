"""References as BibTeX: ``@jurisdiction`` for rulings, which biblatex and Zotero know as cases."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from api.forms.references import address_of, day_of, is_guide
from api.titles import name_of
from queries.references import Reference

_SPECIAL: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "%": r"\%",
        "&": r"\&",
        "#": r"\#",
        "$": r"\$",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def bibtex(references: Iterable[Reference]) -> str:
    """Return the references; titles keep their capitals, keys are made of the ids."""
    return "\n".join(map(_entry, references))


def _entry(reference: Reference) -> str:
    kind = "report" if is_guide(reference) else "jurisdiction"
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(reference))
    return f"@{kind}{{{_key(reference)},\n{fields}}}\n"


def _key(reference: Reference) -> str:
    """Return the id as a key: BibTeX allows no more than these signs everywhere."""
    return re.sub(r"[^A-Za-z0-9.:-]", "-", reference.act.id)


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    act = reference.act
    yield "title", f"{{{_escaped(name_of(act))}}}"
    if reference.court:
        yield "institution", f"{{{_escaped(reference.court)}}}"
    if act.kind:
        yield "type", _escaped(act.kind.replace("-", " "))
    if act.date:
        yield "date", act.date
        yield "year", day_of(reference)[0]
    if reference.numbers:
        yield "number", _escaped(", ".join(reference.numbers))
    if reference.ecli:
        yield "note", f"ECLI: {_escaped(reference.ecli)}"
    yield "url", address_of(reference)


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(_SPECIAL)
