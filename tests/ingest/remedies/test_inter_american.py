"""Remedies of the Inter-American Court, on invented judgments."""

from comity.extraction import RemedyFound
from tests.ingest.remedies.readings import in_short, remedies_of

SPANISH = """CORTE INTERAMERICANA DE DERECHOS HUMANOS
I
INTRODUCCIÓN DE LA CAUSA
1. El caso fue sometido por la Comisión.
IX
REPARACIONES
2. Los representantes solicitaron US$ 900.000,00 por daño inmaterial.
3. La Corte fija, en equidad, la cantidad de US$ 50.000,00 (cincuenta mil dólares de los Estados \
Unidos de América) por concepto de daño inmaterial a favor de cada una de las víctimas.
X
PUNTOS RESOLUTIVOS
4. Por tanto,
LA CORTE
DECLARA,
por unanimidad, que:
1. El Estado violó el derecho a la vida, por la falta de investigación y de indemnización.
2. Esta Sentencia constituye per se una forma de reparación.
Y DISPONE,
por unanimidad, que:
{points}
Redactada en español en San José, Costa Rica.
"""


def _read(points: str) -> list[RemedyFound]:
    return remedies_of(SPANISH.format(points=points), "iacthr", "es")


def test_points_that_order_are_measures_with_their_time() -> None:
    found = _read(
        "3. El Estado debe investigar los hechos, en un plazo razonable.\n"
        "4. El Estado debe publicar esta Sentencia dentro del plazo de seis meses.\n"
        "5. El Estado brindará gratuitamente el tratamiento psicológico que requieran las víctimas."
    )
    assert in_short(found) == [
        ("declaratory", "ordered", None, None),
        ("investigation-and-prosecution", "ordered", None, None),
        ("publication", "ordered", None, "P6M"),
        ("medical-psychological", "ordered", None, None),
    ]
    assert [one.operative_item for one in found] == ["2", "3", "4", "5"]


def test_a_sum_is_read_in_the_paragraph_that_the_point_refers_to() -> None:
    found = _read(
        "3. El Estado debe pagar, dentro del plazo de un año, las cantidades fijadas en los"
        " párrafos "
        "2 y 3 de la presente Sentencia, por concepto de indemnización por daño inmaterial y "
        "costas y gastos."
    )
    assert ("non-pecuniary", "ordered", "50000 USD", "P1Y") in in_short(found)
    assert ("costs", "ordered", None, "P1Y") in in_short(found)
    assert not any(one.amount == "900000" for one in found)
    (award,) = (one for one in found if one.amount)
    assert (award.operative_item, award.at.passage) == ("3", "3")


def test_the_supervision_of_the_judgment_orders_a_report_and_nothing_else() -> None:
    found = _read(
        "3. La Corte supervisará el cumplimiento íntegro de esta Sentencia. Dentro del plazo de un "
        "año el Estado deberá rendir a la Corte un informe sobre las medidas adoptadas."
    )
    assert in_short(found)[1:] == [("reporting-duty", "ordered", None, "P1Y")]
