"""What is left out for speed could not have matched."""

import pytest
import regex

from ingest.citations import labels, tails
from tests.corpora import rows

COMPONENTS = regex.compile("|".join(grammar.pattern for grammar in tails._GRAMMARS))
LABELS = regex.compile(labels._FORMS)
PRINTED = (
    "(no. 2), no. 12345/67, § 14, 7 July 1989, Series A no. 161, p. 34",
    "[GC], nos. 1/02 and 3/04, ECHR 2005-VI (extracts)",
    "(dec.), nº 12345/06, 3 mars 2009, §§ 12 à 14",
    "Fondo, Reparaciones y Costas. Sentencia de 3 de julio de 2025. Serie C No. 560, párr. 12",
    "(merits), judgment of 1 May 2001, cited above, paras. 6.2 to 7",
    "Communication No. 1/1990, CCPR/C/48/D/1/1990, Views adopted on 2 April 1991",
    "C-123/04, EU:C:2006:1, ECLI:EU:C:2006:1, [2006] ECR I-1, 12 EHRR 34, DR 56",
    "Applications nos. 1/02, joint, Opinión Consultiva OC-1/82, Informe No. 3/98, Caso 1.234",
    "supra nota 12, précité, ibid., which the applicant relied on, and others",
)
LOWER_CASE = (
    ("la discriminación contra la mujer", "un-cedaw"),
    ("discrimination à l’égard des femmes", "un-cedaw"),
    ("los derechos del niño", "un-crc"),
    ("les droits de l’enfant", "un-crc"),
    ("las personas con discapacidad", "un-crpd"),
    ("les personnes handicapées", "un-crpd"),
    ("la discriminación racial", "un-cerd"),
    ("la discrimination raciale", "un-cerd"),
    ("las desapariciones forzadas", "un-ced"),
    ("los trabajadores migratorios", "un-cmw"),
    ("the former Yugoslavia", "icty"),
    ("la ex-Yugoslavia", "icty"),
)


def agree(text: str) -> bool:
    """Whether the grammars tried at each place find what all of them would."""
    return all(
        _first(text, place) == (found and (found.lastgroup, found.end()))
        for place in range(len(text))
        for found in [COMPONENTS.match(text, place)]
    )


def _first(text: str, place: int) -> tuple[str | None, int] | None:
    for grammar in tails._beginning_with(text[place]):
        if found := grammar.match(text, place):
            return found.lastgroup, found.end()
    return None


@pytest.mark.parametrize("text", PRINTED)
def test_the_first_sign_tells_which_components_may_follow(text: str) -> None:
    assert agree(text)


@pytest.mark.parametrize(("words", "court"), LOWER_CASE)
def test_a_label_in_lower_case_is_not_passed_over(words: str, court: str) -> None:
    assert labels.court_named_in(words, 0, len(words)) == court


@pytest.mark.corpora
@pytest.mark.parametrize("corpus", ["iacthr", "un-treaty-bodies", "ecthr-judgments"])
def test_nothing_is_passed_over_in_real_rulings(corpus: str) -> None:
    row = next(iter(rows(f"{corpus}.dev.jsonl.xz")))
    text = str(row["text"])[-20_000:]
    places = [[found.span() for found in form.finditer(text)] for form in (LABELS, labels._LABEL)]
    is_same = agree(text)
    assert is_same
    assert places[0] == places[1]
