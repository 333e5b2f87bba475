import pytest
from rdflib import RDF, SKOS, BNode, URIRef

from comity.errors import NotFoundError
from ontology.completeness import Rule
from ontology.findings import Finding
from ontology.publishing.addresses import iri_of, path_of
from ontology.publishing.deprecation import (
    every_deprecated_term_leads_to_a_living_one,
    living,
    nothing_points_at_a_deprecated_term,
)
from ontology.publishing.describing import description
from ontology.publishing.published import shipped
from ontology.terms import CO
from ontology.vocabulary import load
from tests.ontology.planting import REPLACED, planted, planted_in, read

WHOLE = shipped().triples


def _findings(rule: Rule, text: str) -> list[Finding]:
    with planted_in(WHOLE, text) as triples:
        return list(rule(load(), triples))


def test_every_term_is_found_under_its_address() -> None:
    published = shipped()
    for kind, number in published.kinds.items():
        names = published.names(kind)
        assert len(names) == number
        for name in names:
            term = published.term(kind, name)
            assert (term, None, None) in published.triples
            assert path_of(term) == f"/ontology/{kind}/{name}"


def test_what_is_not_there_has_no_address() -> None:
    with pytest.raises(NotFoundError, match="right/flying"):
        shipped().term("right", "flying")
    assert path_of(URIRef("https://example.org/right/life")) is None
    assert path_of(BNode()) is None


def test_a_description_is_about_one_term_and_whole() -> None:
    life = iri_of("right", "life")
    found = description(shipped().triples, life)
    statements = set(found.subjects(RDF.type, CO.Statement))
    assert statements == set(WHOLE.subjects(CO.object, life))
    assert set(found.subjects()) == {life, *statements}
    for statement in statements:
        assert (statement, CO.status, None) in found


def test_a_description_tells_of_mappings_from_both_ends() -> None:
    triples = shipped().triples
    article, right = iri_of("provision", "echr.2"), iri_of("right", "life")
    joined = iri_of("statement", "echr.2--life")
    for end in (article, right):
        assert (joined, CO.predicate, SKOS.exactMatch) in description(triples, end)


def test_a_description_holds_its_blank_nodes_and_its_parts() -> None:
    triples = shipped().triples
    court = description(triples, iri_of("court", "ecthr"))
    heads = set(court.objects(None, CO.supervises))
    assert heads
    assert all((head, RDF.first, None) in court for head in heads)
    doctrine = description(triples, iri_of("doctrine", "margin-of-appreciation"))
    elements = set(doctrine.subjects(RDF.type, CO.TestElement))
    assert elements == set(doctrine.objects(None, CO.element)) != set()


def test_a_chain_of_replacements_ends_at_the_living_term() -> None:
    published = planted(REPLACED)
    old, life = published.term("right", "old"), published.term("right", "life")
    assert published.replacement(old) == life
    assert published.replacement(life) is None
    assert _findings(every_deprecated_term_leads_to_a_living_one, REPLACED) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("right:a owl:deprecated true .", "replaced by 0 terms"),
        ("right:a owl:deprecated true ; dcterms:isReplacedBy right:nowhere .", "no living term"),
        (
            "right:a owl:deprecated true ; dcterms:isReplacedBy right:b ."
            "right:b owl:deprecated true ; dcterms:isReplacedBy right:a .",
            "no living term",
        ),
        (
            "right:a owl:deprecated true ; dcterms:isReplacedBy right:life, right:family .",
            "replaced by 2 terms",
        ),
        ("right:a dcterms:isReplacedBy right:life .", "not marked owl:deprecated"),
    ],
)
def test_a_replacement_that_leads_nowhere_is_found_and_named(text: str, reason: str) -> None:
    found = _findings(every_deprecated_term_leads_to_a_living_one, text)
    assert found
    assert found[0].subject == "right:a"
    assert reason in found[0].reason


def test_a_circle_of_replacements_has_no_living_term() -> None:
    circle = "right:a owl:deprecated true ; dcterms:isReplacedBy right:a ."
    assert living(read(circle), iri_of("right", "a")) is None


def test_a_statement_about_a_deprecated_term_is_found() -> None:
    text = "right:life owl:deprecated true ; dcterms:isReplacedBy right:education ."
    found = _findings(nothing_points_at_a_deprecated_term, text)
    assert any("echr.2--life" in each.subject for each in found)
    assert _findings(nothing_points_at_a_deprecated_term, "") == []
