from pathlib import Path

import pytest
from rdflib import DCTERMS, RDF, RDFS, SKOS, Graph, Literal, URIRef

from ontology.checking import against_shapes
from ontology.reading import FOLDER, read, read_paths
from ontology.terms import BASE, CO

FILES = sorted((FOLDER / "alignments").glob("*.ttl"))
LINKS = (SKOS.closeMatch, SKOS.narrowMatch)


def _links(triples: Graph) -> list[tuple[str, str]]:
    return [
        (str(here), str(there)) for link in LINKS for here, there in triples.subject_objects(link)
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_link_of_a_file_leads_to_the_vocabulary_that_its_head_names(path: Path) -> None:
    triples = read_paths([path])
    under = str(
        triples.value(predicate=CO.targetsUnder, subject=URIRef(f"{BASE}alignment/{path.stem}"))
    )
    assert _links(triples)
    assert [there for _, there in _links(triples) if not there.startswith(under)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_states_the_licence_of_the_other_side(path: Path) -> None:
    (head,) = read_paths([path]).subjects(RDF.type, CO.Alignment)
    assert read_paths([path]).value(head, DCTERMS.rights) is not None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_label_or_definition_of_others_stands_in_a_file(path: Path) -> None:
    triples = read_paths([path])
    literals = {str(predicate) for _, predicate, value in triples if isinstance(value, Literal)}
    assert literals == {
        str(each) for each in (RDFS.label, DCTERMS.rights, DCTERMS.source, CO.targetsUnder)
    }


def test_a_link_to_another_vocabulary_is_refused() -> None:
    triples = read("schema.ttl", "rights.ttl")
    triples.add((URIRef(f"{BASE}right/life"), SKOS.closeMatch, URIRef("http://example.org/life")))
    (found,) = against_shapes(triples)
    assert "leads to a term of a vocabulary named" in found.reason
    assert "example.org" in found.reason
