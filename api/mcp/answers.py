"""What a tool answers: the API's own answer, passages to the letter, and what was left out."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel, Field, JsonValue, TypeAdapter

from api.envelope import Answerer, Data
from comity.ids import PassageId
from queries.evidence import passage
from queries.paging import Page
from queries.search.marking import Window

LARGEST: Final = 20
"""Rows an answer: each may carry a whole passage, and a model reads them all."""

WHOLE: Final = 20
"""Passages an answer that are given in full; the others are named, to be read one by one."""


class LeftOut(BaseModel):
    """What an answer leaves out; an agent must say so where it relies on the answer."""

    is_cut: bool = Field(description="Whether anything is left out.")
    shown: int | None = Field(description="Rows shown; null where the answer is no list.")
    in_all: int | None = Field(description="Rows there are; null where that is not counted.")
    cursor: str | None = Field(description="Give it back for the rows that follow.")
    cut_passages: list[str] = Field(
        description="Passages of which the beginning alone is shown; read_passage has them whole."
    )
    says: str = Field(description="The same in a sentence.")


class Answered(BaseModel):
    """The answer of a tool."""

    left_out: LeftOut
    data: JsonValue = Field(description="What the graph holds; passages are verbatim.")
    coverage: JsonValue = Field(description="What was searched, court by court only in part held.")
    release: JsonValue = Field(description="State of the graph, to be cited with the answer.")
    warnings: list[str] = Field(description="What must be said with the answer.")
    link: str | None = Field(description="Address of the same answer over HTTP.")


@dataclass(frozen=True, slots=True)
class Rows:
    """The list in an answer.

    Attributes:
        field: of ``data`` that has them.
        in_all: how many there are; ``None`` where nobody counted.
        is_cut: whether there are more of which no cursor tells.
        withheld: why none is shown, in a sentence; ``""`` where they are.
        within: what is left out inside of rows, in a sentence; ``""`` where nothing is.
    """

    field: str
    in_all: int | None = None
    is_cut: bool = False
    withheld: str = ""
    within: str = ""


def answered(
    answerer: Answerer, page: Page[Data], link: str | None, rows: Rows | None = None
) -> Answered:
    """Return an answer with its passages in full, and with what it leaves out.

    Args:
        answerer: over the graph.
        page: the answer, or a page of it.
        link: path and query of the same question over HTTP; ``None`` where it has none.
        rows: its list, if it is one.
    """
    envelope = json.loads(answerer.paged(type(page.data), page, link or "/v1"))
    data = envelope["data"]
    if rows is not None and rows.withheld:
        data[rows.field] = []
    _opened(answerer, data)
    cut = _made_whole(answerer, data)
    return Answered(
        left_out=_left_out(data, page.next, rows, cut),
        data=data,
        coverage=envelope["coverage"],
        release=envelope["release"],
        warnings=envelope["warnings"],
        link=envelope["links"]["self"] if link else None,
    )


def _made_whole(answerer: Answerer, data: JsonValue) -> list[str]:
    """Put whole passages in the place of beginnings; return the ids of those left."""
    begun = [each for each in _records(data) if each.get("is_cut") is True and "text" in each]
    whole: dict[str, str] = {}
    for excerpt in begun:
        ident = str(excerpt["id"])
        if ident not in whole and len(whole) < WHOLE:
            whole[ident] = passage(answerer.graph, PassageId(ident)).passage.text
        if ident in whole:
            excerpt["text"], excerpt["is_cut"] = whole[ident], False
    return list(dict.fromkeys(str(each["id"]) for each in begun if each["is_cut"]))


def _opened(answerer: Answerer, data: JsonValue) -> None:
    """Put the whole passage in the place of the window on it that a hit of a search shows."""
    for hit in [each for each in _records(data) if isinstance(each.get("window"), dict)]:
        window = TypeAdapter(Window).validate_python(hit.pop("window"))
        hit["text"] = passage(answerer.graph, PassageId(str(hit["passage"]))).passage.text
        hit["found_at"] = [
            {"start": each.start + window.start, "end": each.end + window.start}
            for each in window.highlights
        ]


def _records(data: JsonValue) -> Iterator[dict[str, JsonValue]]:
    if isinstance(data, dict):
        yield data
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for part in parts:
        yield from _records(part)


def _left_out(
    data: dict[str, JsonValue], cursor: str | None, rows: Rows | None, cut: list[str]
) -> LeftOut:
    listed = data[rows.field] if rows else None
    shown = len(listed) if isinstance(listed, list) else None
    in_all = rows.in_all if rows else None
    withheld, within = (rows.withheld, rows.within) if rows else ("", "")
    more = bool(cursor or withheld or (rows and rows.is_cut))
    return LeftOut(
        is_cut=bool(more or cut or within),
        shown=shown,
        in_all=in_all,
        cursor=None if withheld else cursor,
        cut_passages=cut,
        says=" ".join(_sentences(shown, in_all, (withheld, within), cut, is_more=more)),
    )


def _sentences(
    shown: int | None,
    in_all: int | None,
    left: tuple[str, str],
    cut: list[str],
    *,
    is_more: bool,
) -> Iterator[str]:
    withheld, within = left
    if withheld:
        yield withheld
    elif shown is not None:
        of = f" of {in_all:,}" if in_all is not None else ""
        rest = "there are more" if is_more else "these are the last"
        yield f"{shown:,}{of} rows are shown; {rest}."
    if within:
        yield within
    if cut:
        yield f"Of {len(cut):,} passages only the beginning is shown."
    if shown is None and not cut:
        yield "Nothing is left out."
