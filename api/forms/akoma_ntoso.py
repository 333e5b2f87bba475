"""One ruling or guide as Akoma Ntoso 3.0 (OASIS LegalDocML), the exchange format of courts."""

import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from lxml import etree

from api.forms.kinds import Json
from api.forms.references import address_of, is_guide, references_in
from api.negotiating import NotOfferedError
from comity.ids import RulingId
from comity.store import GraphReader
from queries.references import Reference
from queries.whole_texts import Said, whole_text

NAMESPACE: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_OURS: Final = "https://w3id.org/comity/"
_LANGUAGES: Final = {"en": "eng", "fr": "fra", "es": "spa", "pt": "por", "de": "deu", "ru": "rus"}
_NO_STATE: Final = "xx"
"""Akoma Ntoso wants a State; an international body has none (ISO 3166-1 leaves XX to users)."""

_PARTS: Final[Mapping[str | None, str]] = {
    "front": "introduction",
    "procedure": "introduction",
    "facts": "background",
    "domestic-law": "background",
    "international-materials": "background",
    "submissions": "arguments",
    "law": "motivation",
    "assessment": "motivation",
    "operative": "decision",
}
"""Part of a judgment by our name of a section; the rest, separate opinions too, is grounds."""


def akoma_ntoso(graph: GraphReader, envelope: Mapping[str, Json]) -> str:
    """Return a ruling with its passages; a guide as a document; a text not held as its title.

    Raises:
        NotOfferedError: the answer is about no single ruling or guide.
    """
    data = envelope["data"]
    if not isinstance(data, dict) or "is_a" not in data:
        raise NotOfferedError("Akoma Ntoso is the form of one ruling or guide: /v1/rulings/ID")
    (reference,) = references_in(graph, envelope)
    said = whole_text(graph, RulingId(reference.act.id))
    root = etree.Element(_in("akomaNtoso"), nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # lxml: the default one
    kind = "doc" if is_guide(reference) else "judgment"
    body = etree.SubElement(root, _in(kind), name=reference.act.kind or kind)
    _meta(body, reference, said)
    if kind == "doc":
        main = etree.SubElement(body, _in("mainBody"))
        _blocks(etree.SubElement(main, _in("hcontainer"), name="paragraphs"), said)
    else:
        _judgment(body, reference, said)
    written = etree.tostring(root, encoding="unicode", pretty_print=True)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}'


def _judgment(body: etree._Element, reference: Reference, said: Iterable[Said]) -> None:
    header = etree.SubElement(etree.SubElement(body, _in("header")), _in("p"))
    etree.SubElement(header, _in("docTitle")).text = reference.act.title or reference.act.id
    parts = etree.SubElement(body, _in("judgmentBody"))
    for name, passages in groupby(said, key=lambda each: _PARTS.get(each.section, "motivation")):
        _blocks(etree.SubElement(parts, _in(name)), passages)
    if not len(parts):
        nothing = etree.SubElement(etree.SubElement(parts, _in("introduction")), _in("p"))
        nothing.text = "The text of this ruling is not held."


def _blocks(part: etree._Element, said: Iterable[Said]) -> None:
    for each in said:
        number = each.id.partition("#")[2]
        paragraph = etree.SubElement(part, _in("paragraph"), eId=f"para_{number.lstrip('@')}")
        if each.section:
            paragraph.set("class", f"{each.section} {each.speaker or ''}".strip())
        if each.number:
            etree.SubElement(paragraph, _in("num")).text = each.number
        content = etree.SubElement(paragraph, _in("content"))
        for line in _without_number(each).split("\n"):
            if line.strip():
                etree.SubElement(content, _in("p")).text = _clean(line)
        if not len(content):
            etree.SubElement(content, _in("p"))


def _without_number(said: Said) -> str:
    """Return the words of a passage without the number that stands in ``num``."""
    if said.number is None:
        return said.text
    return re.sub(rf"^\s*{re.escape(said.number)}[.)]?\s+", "", said.text)


def _meta(body: etree._Element, reference: Reference, said: tuple[Said, ...]) -> None:
    meta = etree.SubElement(body, _in("meta"))
    identification = etree.SubElement(meta, _in("identification"), source="#comity")
    act, work = reference.act, address_of(reference)
    language = _LANGUAGES.get((said[0].language if said else None) or "en", "und")
    for level, place in (
        ("FRBRWork", work),
        ("FRBRExpression", f"{work}/{language}"),
        ("FRBRManifestation", f"{work}/{language}.akn.xml"),
    ):
        block = etree.SubElement(identification, _in(level))
        etree.SubElement(block, _in("FRBRthis"), value=place)
        etree.SubElement(block, _in("FRBRuri"), value=place)
        if level == "FRBRWork" and reference.ecli:
            etree.SubElement(block, _in("FRBRalias"), value=reference.ecli, name="ECLI")
        etree.SubElement(block, _in("FRBRdate"), date=act.date or "0001-01-01", name="decision")
        etree.SubElement(block, _in("FRBRauthor"), href="#body")
        if level == "FRBRWork":
            etree.SubElement(block, _in("FRBRcountry"), value=_NO_STATE)
        if level == "FRBRExpression":
            etree.SubElement(block, _in("FRBRlanguage"), language=language)
    named = etree.SubElement(meta, _in("references"), source="#comity")
    _organisation(named, "comity", _OURS, "Comity")
    court = f"{_OURS}court/{act.court}" if act.court else _OURS
    _organisation(named, "body", court, reference.court or "unknown")


def _organisation(named: etree._Element, name: str, place: str, shown: str) -> None:
    etree.SubElement(named, _in("TLCOrganization"), eId=name, href=place, showAs=shown)


def _in(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _clean(line: str) -> str:
    """Return a line without the control characters that XML 1.0 forbids."""
    return "".join(sign for sign in line if sign >= " " or sign == "\t")
