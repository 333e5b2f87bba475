"""Which court a text comes from, by its opening."""

import pytest

from ingest.recognising import court_in


@pytest.mark.parametrize(
    ("opening", "court"),
    [
        ("EUROPEAN COURT OF HUMAN RIGHTS\nFIRST SECTION\nCASE OF A.B. v. NORWAY", "ecthr"),
        ("FIRST SECTION\nCASE OF A.B. v. NORWAY\n(Application no. 1/02)\nJUDGMENT", "ecthr"),
        ("The European Commission of Human Rights sitting in private on 1 May 1990", "ecmhr"),
        ("Inter-American Court of Human Rights\nCase of Example v. Peru", "iacthr"),
        (
            "VOTO DO JUIZ A.B.\nSENTENÇA DA CORTE INTERAMERICANA DE DIREITOS HUMANOS\nCASO A VS. B",
            "iacthr",
        ),
        (
            "REPORT No. 63/11\nCASE 12.221\nMERITS\nCHILE\nMarch 31, 2011.\n1. On May 12, the "
            "Inter-American Commission on Human Rights received a petition.",
            "iachr",
        ),
        (
            "INFORME Nº 24/05\nPETICIÓN 282/04\n1. La Comisión Interamericana de Derechos Humanos "
            "recibió una petición.\n2. La Corte Interamericana de Derechos Humanos lo dijo.",
            "iachr",
        ),
        (
            "Corte Interamericana de Derechos Humanos\nCaso A Vs. Chile\n1. La Comisión "
            "Interamericana emitió el Informe No. 63/11.",
            "iacthr",
        ),
        ("CCPR/C/100/D/1/2000\nHuman Rights Committee", "un-hrc"),
        ("African Court on Human and Peoples' Rights\nThe Matter of Example", "afchpr"),
        ("Minutes of the annual meeting of a chess club", None),
    ],
)
def test_the_opening_of_a_text_names_its_court(opening: str, court: str | None) -> None:
    assert court_in(opening) == court


def test_a_court_quoted_further_down_is_not_taken_for_the_author() -> None:
    text = "x" * 7_000 + "European Court of Human Rights"
    assert court_in(text) is None
