"""The rulings and guides of an answer as an Atom feed (RFC 4287), for those who follow a list."""

from collections.abc import Iterable, Mapping
from typing import Final

from lxml import etree

from api.forms.kinds import Json
from api.forms.references import address_of
from api.titles import name_of
from queries.references import Reference

NAMESPACE: Final = "http://www.w3.org/2005/Atom"
_UNKNOWN: Final = "0001-01-01"
"""Atom wants a day of every entry; where none is known, one that nobody takes for it."""


def atom(envelope: Mapping[str, Json], references: Iterable[Reference]) -> str:
    """Return the feed: an entry for each act, its day that of the decision, in the answer's order.

    The day of the feed is the last of its entries: the same answer is the same feed on any day.
    """
    acts = tuple(references)
    links, page = envelope["links"], envelope["page"]
    itself = str(links["self"]) if isinstance(links, dict) else ""
    feed = etree.Element(_in("feed"), nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # lxml: the default one
    _add(feed, "id", f"https://w3id.org/comity{itself}")
    _add(feed, "title", f"Comity: {itself.partition('&release=')[0].partition('?release=')[0]}")
    _add(feed, "updated", max((_day(each) for each in acts), default=_moment(_UNKNOWN)))
    etree.SubElement(feed, _in("link"), rel="self", href=itself)
    following = page["next"] if isinstance(page, dict) else None
    if following:
        etree.SubElement(feed, _in("link"), rel="next", href=str(following))
    for each in acts:
        _entry(etree.SubElement(feed, _in("entry")), each)
    written = etree.tostring(feed, encoding="unicode", pretty_print=True)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}'


def _entry(entry: etree._Element, reference: Reference) -> None:
    _add(entry, "id", address_of(reference))
    _add(entry, "title", name_of(reference.act))
    _add(entry, "updated", _day(reference))
    _add(etree.SubElement(entry, _in("author")), "name", reference.court or "unknown")
    etree.SubElement(entry, _in("link"), rel="alternate", href=f"/v1/rulings/{reference.act.id}")
    numbers = [*reference.numbers, *([reference.ecli] if reference.ecli else [])]
    _add(entry, "summary", ", ".join([reference.act.kind or "", *numbers]).strip(", "))


def _day(reference: Reference) -> str:
    return _moment(reference.act.date or _UNKNOWN)


def _moment(day: str) -> str:
    """Return a day, or the first of a month or year, as the moment at which it begins."""
    return f"{day}{'-01' * (2 - day.count('-'))}T00:00:00Z"


def _add(element: etree._Element, name: str, text: str) -> None:
    etree.SubElement(element, _in(name)).text = "".join(sign for sign in text if sign >= " ")


def _in(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
