"""Operative items of the Inter-American Court, in two languages and a half, of invented cases."""

import pytest

from ingest.families.iacthr.findings import findings_in
from ingest.families.naming import Naming

Expected = list[tuple[str, str | None, tuple[str, ...]]]

ITEMS: list[tuple[str, Expected]] = [
    (
        "1. El Estado violó los derechos a las garantías judiciales y a la protección"
        " judicial, consagrados"
        " en los artículos 8.1 y 25 de la Convención Americana, en relación con los artículos"
        " 1.1 y 2 de la"
        " misma, en los términos de los párrafos 10 a 12.",
        [
            ("violation", "achr.8.1", ("achr.1.1", "achr.2")),
            ("violation", "achr.25", ("achr.1.1", "achr.2")),
        ],
    ),
    (
        "2. El Estado no es responsable por la violación del artículo 13 de la Convención"
        " Americana.",
        [("no-violation", "achr.13", ())],
    ),
    (
        "3. No se ha probado que el Estado haya violado el artículo 4 de la Convención.",
        [("no-violation", "achr.4", ())],
    ),
    (
        "The State has not violated the right to equality recognized in Article 24 of the"
        " Convention.",
        [("no-violation", "achr.24", ())],
    ),
    (
        "Declares that Ruritania has violated its obligation to ensure the right to life set"
        " forth in"
        " Article 4 of the Convention, read in conjunction with Article 1 (1) thereof.",
        [("violation", "achr.4", ("achr.1.1",))],
    ),
    (
        "finds that the State did not comply with the obligation to prevent torture in the terms of"
        " Articles 1 and 6 of the Inter-American Convention to Prevent and Punish Torture.",
        [("violation", "iacpt.1", ()), ("violation", "iacpt.6", ())],
    ),
    (
        "The State has not complied with its obligation to adapt its law, provided for in Article 2"
        " of the American Convention.",
        [("violation", "achr.2", ())],
    ),
    (
        "The State did not fail to comply with Article 25 of the American Convention.",
        [("no-violation", "achr.25", ())],
    ),
    (
        "No hay hechos que permitan concluir que el Estado haya violado el artículo 3 de la"
        " Convención.",
        [("no-violation", "achr.3", ())],
    ),
    (
        "No se encuentra probado que el Estado haya violado el derecho previsto en el artículo 8.1"
        " en relación con el artículo 1.1 de la Convención.",
        [("no-violation", "achr.8.1", ("achr.1.1",))],
    ),
    (
        "Acepta el reconocimiento de responsabilidad y establece la violación del derecho"
        " consagrado en el artículo 5.1 de la Convención.",
        [("violation", "achr.5.1", ())],
    ),
    (
        "Declara que el último párrafo del artículo 114 del Código Penal es violatorio del artículo"
        " 2 de la Convención, en concordancia con el artículo 7.5 de la misma.",
        [("violation", "achr.2", ("achr.7.5",))],
    ),
    (
        "No fue demostrada la alegada violación de los artículos 8 y 25 de la Convención, sin"
        " perjuicio de lo cual, a la luz del artículo 1.1 de la Convención, el Estado debe"
        " continuar las investigaciones.",
        [("no-violation", "achr.8", ()), ("no-violation", "achr.25", ())],
    ),
    (
        "No es procedente la alegada violación del artículo 29 de la Convención.",
        [("no-violation", "achr.29", ())],
    ),
    (
        "Se abstiene de pronunciarse sobre el supuesto incumplimiento del artículo 2 de la"
        " Convención.",
        [("no-separate-issue", "achr.2", ())],
    ),
    (
        "No analizará la alegada violación del artículo 21 de la Convención.",
        [("no-separate-issue", "achr.21", ())],
    ),
    (
        "Es innecesario considerar la presunta violación del artículo 51 de la Convención.",
        [("no-separate-issue", "achr.51", ())],
    ),
    (
        "No estima pertinente determinar si se produjo una violación del artículo 9 de la"
        " Convención.",
        [("no-separate-issue", "achr.9", ())],
    ),
    (
        "No procede analizar los hechos a la luz de los artículos 1 y 6 de la Convención.",
        [("no-separate-issue", "achr.1", ()), ("no-separate-issue", "achr.6", ())],
    ),
    (
        "Desestima la solicitud de la Comisión para que se declare responsable al Estado de haber"
        " violado los artículos 5.1 y 25.1 de la Convención.",
        [("no-violation", "achr.5.1", ()), ("no-violation", "achr.25.1", ())],
    ),
    (
        "El Estado no es responsable por la violación del artículo 8 de la Convención. No"
        " corresponde pronunciarse sobre el artículo 2 de la Convención.",
        [("no-violation", "achr.8", ()), ("no-separate-issue", "achr.2", ())],
    ),
    (
        "El Estado incumplió el artículo 2 de la Convención, en relación con el artículo 4. Con"
        " posterioridad no ha sido demostrado que haya incumplido el artículo 2 de la Convención.",
        [("violation", "achr.2", ("achr.4",)), ("no-violation", "achr.2", ())],
    ),
    (
        "El Estado violó el artículo 4 de la Convención, en perjuicio de unos. Todo ello en"
        " relación con el artículo 1.1 de la Convención.",
        [("violation", "achr.4", ("achr.1.1",))],
    ),
    (
        "No cuenta con elementos suficientes para pronunciarse sobre el artículo 2 de la"
        " Convención.",
        [("no-separate-issue", "achr.2", ())],
    ),
    (
        "No tiene elementos para pronunciarse sobre la violación del artículo 24 de la Convención.",
        [("no-separate-issue", "achr.24", ())],
    ),
    (
        "O Estado é responsável pela violação do artigo 7 da Convenção Americana.",
        [("violation", "achr.7", ())],
    ),
    (
        "Rechazar la excepción preliminar de falta de agotamiento de los recursos internos.",
        [("objection-dismissed", None, ())],
    ),
    ("To dismiss the preliminary objections.", [("objection-dismissed", None, ())]),
    ("Admitir la excepción preliminar ratione temporis.", [("objection-allowed", None, ())]),
    (
        "No corresponde emitir un pronunciamiento sobre la alegada violación del artículo 11.",
        [("no-separate-issue", "achr.11", ())],
    ),
    ("Declarar inadmisible la solicitud de interpretación.", [("inadmissible", None, ())]),
    ("El Estado debe pagar las cantidades fijadas por las violaciones del artículo 21.", []),
    ("Esta Sentencia constituye por sí misma una forma de reparación.", []),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), ITEMS)
def test_an_operative_item_gives_its_holdings(item: str, expected: Expected) -> None:
    found = [
        (outcome.value, one.provision if one else None, one.with_ if one else ())
        for outcome, provisions in findings_in(item, Naming("achr"))
        for one in provisions or (None,)
    ]
    assert found == expected
