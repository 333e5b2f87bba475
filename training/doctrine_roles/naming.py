"""Which paragraphs of a judgment name a doctrine."""

import numpy as np

import ontology
from ingest.doctrines.gazetteer import forms_of, gazetteer_of
from ingest.doctrines.judging.shapes import Flags
from training.doctrine_roles.labels import Annotated


def names_a_doctrine(ruling: Annotated) -> Flags:
    """Return in which of the Court's paragraphs a lexical form of any doctrine stands."""
    forms = gazetteer_of(forms_of(ontology.load(), "en")).forms.values()
    text = ruling.extraction.text
    return np.array([
        any(form.search(text, one.start, one.end) for form in forms) for one in ruling.paragraphs
    ], np.bool_)  # fmt: skip
