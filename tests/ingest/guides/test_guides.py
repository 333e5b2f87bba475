"""Guides: passages, metadata and whether they interpret."""

from dataclasses import replace

import pytest

from comity.extraction import Identifier, Kind
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.families.guides import GUIDES, guide_kind
from ingest.loading.identifying import name_of
from ingest.loading.keys import keys_of_act
from ontology import load

VOCABULARY = load()

COMMENT = """1 The present general comment replaces general comments Nos. 6 (1982) and 14.
2 Article 6 recognizes the right to life of all human beings.[1]
(a) It is the supreme right;
(b) It allows no derogation.
3 Paragraph 1 of article 6 provides that no one shall be arbitrarily deprived of it.
[1] (para. 2) Human Rights Committee, Example v. Norway, para. 7.2.
"""

TREATY = """Preamble
The States Parties agree as follows:

Article 1
1. For the purposes of this Convention, the term means what it says.
2. This article is without prejudice to others.

Article 2
Each State Party shall take measures.
Article 3
No State Party shall return a person.
Article 4
Each State Party shall criminalize it.
Article 5
Each State Party shall establish jurisdiction under article 4.
"""


def _comment(**supplied: str) -> Document:
    came = {"body": "CCPR", "kind": "general comment / general recommendation"} | supplied
    return Document("un-gc/ccpr-c-gc-36", "x", COMMENT, supplied=Supplied(**came))


def test_a_general_comment_is_cut_at_its_printed_numbers_and_notes() -> None:
    layout = GUIDES.layout(_comment())
    assert [passage.number for passage in layout.passages] == ["1", "2", "3", None]
    assert [str(section.name) for section in layout.sections] == ["law", "notes"]
    assert {str(passage.speaker) for passage in layout.passages} == {"court"}


def test_a_treaty_is_cut_at_its_articles() -> None:
    layout = GUIDES.layout(Document("treaty/x", "x", TREATY))
    assert [passage.number for passage in layout.passages] == [None, "1", "2", "3", "4", "5"]


def test_body_symbols_number_and_what_is_replaced_are_read() -> None:
    document = _comment(title="General comment No. 36 (2018)", symbol="CCPR/C/GC/36, CCPR/C/GC/37")
    said = GUIDES.metadata(document, GUIDES.layout(document), VOCABULARY)
    assert (said.court, said.kind) == ("un-hrc", Kind.GUIDE)
    assert said.identifiers == (
        Identifier("symbol", "CCPR/C/GC/36"),
        Identifier("symbol", "CCPR/C/GC/37"),
        Identifier("number", "36"),
    )
    assert said.supersedes == ("un-hrc:gc-6", "un-hrc:gc-14")


def test_lines_may_end_on_a_carriage_return() -> None:
    document = Document("x", "x", COMMENT.replace("\n", "\r"))
    numbers = [passage.number for passage in GUIDES.layout(document).passages]
    assert numbers == ["1", "2", "3", None]


def test_a_guide_decides_no_case() -> None:
    document = _comment()
    layout = GUIDES.layout(document)
    said = GUIDES.metadata(document, layout, VOCABULARY)
    assert GUIDES.holdings(document, layout, said, VOCABULARY) == ()


@pytest.mark.parametrize(
    ("supplied", "text", "expected"),
    [
        (Supplied(kind="general comment / general recommendation"), "", "general-comment"),
        (Supplied(kind="case-law guide (partial)"), "", "case-law-guide"),
        (Supplied(kind="treaty", title="Treaty on general comments"), "", "treaty"),
        (Supplied(kind="declaration"), "", "declaration"),
        (
            Supplied(kind="special procedures report", title="Right to health indicators"),
            "general comment No. 14 explains",
            "report",
        ),
        (Supplied(), "General recommendation No. 99 on examples", "general-comment"),
        (Supplied(), "A paper on examples", "report"),
    ],
)
def test_the_sort_of_a_guide_is_read_from_what_came_with_it_or_its_first_page(
    supplied: Supplied, text: str, expected: str
) -> None:
    assert guide_kind(Document("x", "x", text, supplied=supplied)) == expected


def test_only_comments_and_court_guides_interpret() -> None:
    layout = GUIDES.layout(_comment())
    said = GUIDES.metadata(_comment(), layout, VOCABULARY)
    assert said.interprets
    assert not replace(said, guide_kind="treaty").interprets


@pytest.mark.parametrize(
    ("words", "replaced"),
    [
        ("its general comment No. 1 would be superseded by the below text.", ("un-cat:gc-1",)),
        ("General comment No. 1 (1997) is replaced by this general comment.", ("un-cat:gc-1",)),
        ("The present general comment replaces general comment XIV (1993).", ("un-cat:gc-14",)),
        ("General comment No. 1 was superseded by general comment No. 4.", ()),
        ("General comment No. 90 replaces general comment No. 89.", ()),
        ("It complements and updates the guidance of general comment No. 19.", ()),
    ],
)
def test_what_is_replaced_is_read_where_the_guide_speaks_of_itself(
    words: str, replaced: tuple[str, ...]
) -> None:
    document = Document("x", "x", f"1 {words}", supplied=Supplied(body="CAT"))
    assert GUIDES.metadata(document, GUIDES.layout(document), VOCABULARY).supersedes == replaced


def test_a_last_paragraph_may_say_what_is_replaced_and_a_remark_there_may_not() -> None:
    filler = "2 A State must act.\n" * 400
    said = "3 The present general recommendation replaces general recommendation XI (1993)."
    other = "4 The Committee decided to replace general recommendation No. 3."
    document = Document("x", "x", f"{filler}{said}\n{other}", supplied=Supplied(body="CERD"))
    found = GUIDES.metadata(document, GUIDES.layout(document), VOCABULARY)
    assert found.supersedes == ("un-cerd:gr-11",)


def test_a_paragraph_printed_in_parts_is_a_passage_for_each_part() -> None:
    text = (
        "1. A State must act.\n2. It must act now.\n3. 1. The Covenant draws a distinction.\n"
        "2  The right does not prejudice another.\n4. The Covenant also says so.\n"
        "5.1 Everybody has the right.\n5.2 Nobody is without it.\n6. So it is."
    )
    document = Document("x", "x", text, supplied=Supplied(body="CCPR"))
    numbers = [one.number for one in GUIDES.layout(document).passages]
    assert numbers == ["1", "2", "3.1", "3.2", "4", "5.1", "5.2", "6"]


JOINT = (
    "Joint general comment No. 3 (2017) of the Committee of the one and No. 22 (2017) of the other"
)


@pytest.mark.parametrize(
    ("body", "key", "symbol", "number", "act"),
    [
        ("CRC", "un-gc/crc-c-gc-22-cmw-c-gc-3", "CRC/C/GC/22, CMW/C/GC/3", "22", "un-crc:gc-22"),
        ("CMW", "un-gc/crc-c-gc-22-cmw-c-gc-3", "CRC/C/GC/22, CMW/C/GC/3", "3", "un-crc:gc-22"),
        ("CRC", "joint", "CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1", "18", "un-crc:gc-18"),
        ("CMW", "un-gc/cmw-c-gc-7-cerd-c-gc-38", "CERD/C/GC/38", "7", "un-cmw:gc-7"),
    ],
)
def test_a_comment_of_two_committees_has_the_number_that_its_own_body_gave_it(
    body: str, key: str, symbol: str, number: str, act: str
) -> None:
    document = replace(_comment(body=body, symbol=symbol, title=JOINT), id=key)
    extraction = extract(document, VOCABULARY)
    numbers = [one.value for one in extraction.metadata.identifiers if one.type == "number"]
    assert (numbers, name_of(extraction).id) == ([number], act)


def test_a_comment_of_two_committees_is_found_under_the_number_of_each() -> None:
    document = _comment(body="CRC", symbol="CRC/C/GC/23, CMW/C/GC/4", title=JOINT)
    keys = keys_of_act(extract(document, VOCABULARY).metadata)
    assert {"un-crc:number:23", "un-cmw:number:4"} <= keys
    assert "un-crc:number:4" not in keys


@pytest.mark.parametrize(
    ("cover", "date"),
    [
        ("Distr.: General\n4 September 2018\nOriginal: English\n", "2018-09-04"),
        ("CEDAW/C/GC/90 Distr.: General16 December2010 Original: English\n", "2010-12-16"),
        ("The Assembly adopted resolution 217 A (III) of 10 December 1948.\n", None),
    ],
)
def test_a_guide_has_the_day_of_its_cover_or_none(cover: str, date: str | None) -> None:
    document = replace(_comment(), text=f"{cover}{COMMENT}")
    assert GUIDES.metadata(document, GUIDES.layout(document), VOCABULARY).date == date
