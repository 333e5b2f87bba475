"""What the grammars may say is in the vocabulary."""

import pytest

from comity.extraction import Head
from ingest.remedies import english, french, spanish
from ingest.remedies.forms import forms_in
from ingest.remedies.heads import remedy_of
from ontology import load

REMEDIES = load().remedies
FORMS = {"en": english.FORMS, "fr": french.FORMS, "es": spanish.FORMS}


@pytest.mark.parametrize("language", FORMS)
def test_every_form_is_a_term_of_the_vocabulary(language: str) -> None:
    assert [form for form, _, _ in FORMS[language] if f"remedy:{form}" not in REMEDIES] == []


def test_every_head_is_a_term_of_the_vocabulary() -> None:
    assert {remedy_of(head) for head in (*Head, None)} <= set(REMEDIES)


@pytest.mark.parametrize(
    ("language", "text", "remedies"),
    [
        ("en", "erect a monument and train judges", ["memorial", "training"]),
        ("fr", "rouvrir la procédure et restituer le terrain",
         ["reopening", "restitution-of-property"]),
        ("es", "otorgar becas y pedir disculpas", ["scholarship", "public-apology"]),
        ("de", "das Verfahren wieder aufnehmen", []),
    ],
)  # fmt: skip
def test_forms_stand_in_text_order(language: str, text: str, remedies: list[str]) -> None:
    assert [remedy for _, _, remedy in forms_in(text, language)] == [
        f"remedy:{each}" for each in remedies
    ]
