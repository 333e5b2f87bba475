"""A judge's opinion published alone: nothing of it is the Court's."""

import pytest

from comity.extraction import SectionName, Speaker
from ingest.document import Document, Supplied
from ingest.families.iacthr import IACTHR

TEXT = """{heading}

1. I concur with the Court.
2. The Court found a violation of Article 8 of the American Convention.
3. The State is responsible for the violation of Article 8 of the American Convention.
"""


@pytest.mark.parametrize(
    ("heading", "kind", "judge"),
    [
        ("CONCURRING OPINION OF JUDGE JANE ROE", "concurring", "JANE ROE"),
        ("VOTO RAZONADO DE LA JUEZA JANE ROE", "concurring", "JANE ROE"),
        ("VOTO DISIDENTE DEL JUEZ JOHN ROE", "dissenting", "JOHN ROE"),
        ("VOTO CONCORDANTE DO JUIZ JOHN ROE EM RELAÇÃO À SENTENÇA", "concurring", "JOHN ROE"),
    ],
)
def test_an_opinion_alone_is_its_judges_from_first_to_last(
    heading: str, kind: str, judge: str
) -> None:
    text = TEXT.format(heading=heading)
    document = Document("x", "x", text, supplied=Supplied(court="iacthr"))
    layout = IACTHR.layout(document)
    assert {one.section for one in layout.passages} == {SectionName.SEPARATE_OPINION}
    assert {one.speaker for one in layout.passages} == {Speaker.SEPARATE_OPINION}
    (opinion,) = IACTHR.separate_opinions(document, layout)
    assert (opinion.kind, opinion.judges) == (kind, (judge,))
