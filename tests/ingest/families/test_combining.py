"""Provisions read together, alone, and of other instruments."""

import pytest

from ingest.families.combining import Combined, combined_provisions
from ingest.families.naming import Naming

CASES = [
    (
        "iccpr",
        "articles 6 and 7, read alone and in conjunction with article 2 (3), of the Covenant",
        [("6", ()), ("7", ()), ("6", ("2.3",)), ("7", ("2.3",))],
    ),
    (
        "cat",
        "article 2 (1), read in conjunction with article 1, and of articles 12, 13 and 16, the"
        " latter"
        " read in conjunction with article 11, of the Convention",
        [("2.1", ("1",)), ("12", ()), ("13", ()), ("16", ("11",))],
    ),
    (
        "iccpr",
        "articles 7, 9 and 2, paragraph 3, read in conjunction with articles 7 and 9 of the"
        " Covenant",
        [("7", ()), ("9", ()), ("2.3", ("7", "9"))],
    ),
    (
        "iccpr",
        "articles 14 (1), read alone and in conjunction with article 2 (3), and 27 of the Covenant",
        [("14.1", ()), ("14.1", ("2.3",)), ("27", ())],
    ),
    (
        "iccpr",
        "article 7, read alone and in conjunction with 2 (3) (a), and article 14 (3) (g), of the"
        " Covenant",
        [("7", ()), ("7", ("2.3.a",)), ("14.3.g", ())],
    ),
    (
        "ced",
        "article 1, read in conjunction with article 2, article 12 (1), article 24 (2) and article"
        " 24 (4), read in conjunction with article 24 (5), with regard to Mr. A",
        [("1", ("2",)), ("12.1", ()), ("24.2", ()), ("24.4", ("24.5",))],
    ),
    (
        "iccpr",
        "article 2 (para. 3), read in conjunction with article 6 (para. 1), article 7 and article"
        " 17 of the Covenant with regard to Mr. A, and of article 7, read alone and in conjunction"
        " with article 2 (para. 3)",
        [("2.3", ("6.1", "7", "17")), ("7", ()), ("7", ("2.3",))],
    ),
    (
        "iccpr",
        "article 7; and article 2, paragraph 3, read in conjunction with article 6, paragraph 1;"
        " article 7; article 9; and article 16 of the Covenant with regard to Mr. A",
        [("7", ()), ("2.3", ("6.1", "7", "9", "16"))],
    ),
    (
        "iccpr",
        "article 2, paragraph 3, read in conjunction with articles 7 and 14, paragraph 3 (g);"
        " article 10, paragraph 2 (b), of the Covenant",
        [("2.3", ("7", "14.3.g")), ("10.2.b", ())],
    ),
    (
        "iccpr",
        "article 7 in conjunction with article 2 (3) and under article 14 (1), of the Covenant",
        [("7", ("2.3",)), ("14.1", ())],
    ),
    (
        "iccpr",
        "article 6 (para. 1), read in conjunction with article 2 (para. 3), of article 7, and of"
        " article 9",
        [("6.1", ("2.3",)), ("7", ()), ("9", ())],
    ),
    (
        "iccpr",
        "article 6, read in conjunction with article 2 (3), of the Covenant, with regard to Mr. A"
        " and article 7, read alone and in conjunction with article 2 (3)",
        [("6", ("2.3",)), ("7", ()), ("7", ("2.3",))],
    ),
    (
        "iccpr",
        "article 19 (2) in relation to the authors of communication No. 1 and of article 21",
        [("19.2", ()), ("21", ())],
    ),
    (
        "iccpr",
        "article 7 of the Covenant, read independently and in conjunction with article 2,"
        " paragraph 3",
        [("7", ()), ("7", ("2.3",))],
    ),
    (
        "iccpr",
        "article 9, read in conjunction with articles 2, paragraph 3, and 14 of the Covenant",
        [("9", ("2.3", "14"))],
    ),
    (
        "icescr",
        "article 9 and articles 2 (2) and 3, read together with article 9 of the Covenant",
        [("9", ()), ("2.2", ("9",)), ("3", ("9",))],
    ),
    (
        "achr",
        "el artículo 13 de la Convención Americana, en perjuicio del señor A.B., en relación"
        " con las"
        " obligaciones generales establecidas en los artículos 1.1 y 2 de dicho tratado",
        [("13", ("1.1", "2"))],
    ),
    (
        "achr",
        "la violación del derecho a la salud, de conformidad con los artículos 26 y 13 de la"
        " Convención Americana, en relación con el artículo 1.1 de la misma",
        [("26", ("1.1",)), ("13", ("1.1",))],
    ),
    (
        "achr",
        "la violación del artículo 21, en relación con los derechos establecidos en los artículos"
        " 8.1 y 25.1 del mismo tratado, y con los deberes establecidos en los artículos 1.1 y 2"
        " del mismo instrumento",
        [("21", ("8.1", "25.1", "1.1", "2"))],
    ),
    (
        "achr",
        "el artículo 4.1, en relación con el artículo 1.1. Por los mismos motivos, el Estado violó"
        " los artículos 8.1 y 25.1 de la Convención Americana, en relación con el artículo 1.1",
        [("4.1", ("1.1",)), ("8.1", ("1.1",)), ("25.1", ("1.1",))],
    ),
    (
        "achr",
        "los artículos 4 y 5 de la Convención, en perjuicio de unos, y el artículo 7 de la"
        " Convención, en relación con el artículo 19 de la misma, en perjuicio de otros, todos en"
        " relación con la obligación establecida en el artículo 1.1 de dicho tratado",
        [("4", ("1.1",)), ("5", ("1.1",)), ("7", ("19", "1.1"))],
    ),
    (
        "achr",
        "el artículo 21 de la Convención, en relación con las obligaciones de respetar y garantizar"
        " dicho derecho, de conformidad con los artículos 1.1 y 2 de la misma",
        [("21", ("1.1", "2"))],
    ),
    (
        "achr",
        "violó el derecho de unos señores a ser juzgados por un tribunal independiente, conforme al"
        " artículo 8.1 de la Convención, en relación con los artículos 1.1 y 2 de la misma",
        [("8.1", ("1.1", "2"))],
    ),
    (
        "achr",
        "el artículo 5 de la Convención; en relación con los hechos de marzo, por la violación del"
        " artículo 7 de la misma, ni del artículo 8",
        [("5", ()), ("7", ()), ("8", ())],
    ),
    (
        "achr",
        "el artículo 5 de la Convención Americana, en relación con el 1.1 de la misma",
        [("5", ("1.1",))],
    ),
    (
        "achr",
        "el artículo 5 de la Convención, en relación el artículo 1.1 de la misma",
        [("5", ("1.1",))],
    ),
    (
        "achr",
        "el artículo 25.1 y el derecho a la propiedad reconocido en el artículo 21.1 de la"
        " Convención, todo ello en relación con el artículo 1.1 del mismo tratado",
        [("25.1", ("1.1",)), ("21.1", ("1.1",))],
    ),
    (
        "achr",
        "el artículo 3 de la Convención, en relación con el derecho a la propiedad establecido en"
        " el artículo 21 de dicho instrumento y el derecho a la protección judicial establecido en"
        " el artículo 25 de la misma",
        [("3", ("21", "25"))],
    ),
    (
        "achr",
        "o artigo 11.2 da Convenção Americana, em relação à obrigação contida no artigo 1.1 da"
        " mesma",
        [("11.2", ("1.1",))],
    ),
    (
        "achr",
        "el artículo 29 de la Convención Americana, en relación con el artículo 3 de la Carta"
        " Democrática Interamericana",
        [("29", ())],
    ),
    (
        "achr",
        "la violación del artículo 2, respecto del artículo 25 del Decreto Legislativo No. 7",
        [("2", ())],
    ),
    (
        "cedaw",
        "article 12 (in relation to access to health), article 2 (c) (in relation to access to"
        " justice), in conjunction with article 1, of the Convention",
        [("12", ()), ("2.c", ("1",))],
    ),
    (
        "achr",
        "Article 25(1), with regard to Article 1(1) of the American Convention",
        [("25.1", ("1.1",))],
    ),
]


@pytest.mark.parametrize(("convention", "printed", "expected"), CASES)
def test_what_is_read_together_stays_together(
    convention: str, printed: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    found = combined_provisions(printed, Naming(convention))
    assert list(found) == [
        Combined(f"{convention}.{tail}", tuple(f"{convention}.{other}" for other in others))
        for tail, others in expected
    ]


@pytest.mark.parametrize(
    ("printed", "provisions"),
    [
        (
            "los artículos 1, 6 y 8 de la Convención Interamericana para Prevenir y Sancionar"
            " la Tortura",
            ["iacpt.1", "iacpt.6", "iacpt.8"],
        ),
        (
            "el artículo 7.b de la Convención Interamericana para Prevenir, Sancionar y Erradicar"
            " la Violencia contra la Mujer",
            ["belemdopara.7.b"],
        ),
        (
            "los artículos 2 de la Convención Americana y III de la Convención Interamericana sobre"
            " Desaparición Forzada de Personas",
            ["achr.2", "iacfdp.3"],
        ),
        (
            "los artículos 8 y 25 de la Convención Americana y 1, 6, y 8 de la Convención"
            " Interamericana para Prevenir y Sancionar la Tortura",
            ["achr.8", "achr.25", "iacpt.1", "iacpt.6", "iacpt.8"],
        ),
        ("Article 7 of the Convention of Belém do Pará", ["belemdopara.7"]),
        ("Article I of the Inter-American Convention on Forced Disappearance", ["iacfdp.1"]),
        ("Article 5 of the American Convention and Article 12 of the Criminal Code", ["achr.5"]),
        ("artículo 19 de la Convención Americana y los artículos 2 y 3 de la misma",
         ["achr.19", "achr.2", "achr.3"]),
    ],
)  # fmt: skip
def test_an_article_belongs_to_the_instrument_named_after_it(
    printed: str, provisions: list[str]
) -> None:
    found = combined_provisions(printed, Naming("achr"))
    assert [one.provision for one in found] == provisions


def test_the_article_under_which_a_body_acts_is_not_decided_upon() -> None:
    found = combined_provisions(
        "acting under article 5 (4) of the Optional Protocol, finds a violation of article 7",
        Naming("iccpr"),
    )
    assert [one.provision for one in found] == ["iccpr.7"]


def test_an_optional_protocol_is_that_of_the_body() -> None:
    found = combined_provisions("article 6 of the Optional Protocol", Naming("crc"))
    assert [one.provision for one in found] == ["crc-op3.6"]


def test_the_general_duty_is_the_american_conventions_beside_another_treaty() -> None:
    found = combined_provisions(
        "el artículo 5.1 de la Convención Americana, en relación con el artículo 1.1, y los"
        " artículos 1 y 6 de la Convención"
        " Interamericana para Prevenir y Sancionar la Tortura",
        Naming("achr"),
    )
    assert found[0] == Combined("achr.5.1", ("achr.1.1",))


def test_belem_do_para_without_a_preposition_is_a_treaty_of_its_own() -> None:
    found = combined_provisions(
        "los artículos 7.b y 7.c de la Convención Belém do Pará", Naming("achr")
    )
    assert found == (Combined("belemdopara.7.b"), Combined("belemdopara.7.c"))


def test_the_duties_beside_it_are_of_the_same_treaty_as_the_general_duty() -> None:
    found = combined_provisions(
        "los artículos 1 y 6 de la Convención Interamericana para Prevenir y Sancionar la Tortura,"
        " en relación con los artículos 1.1 y 2 del mismo instrumento",
        Naming("achr"),
    )
    assert {one.with_ for one in found} == {("achr.1.1", "achr.2")}
