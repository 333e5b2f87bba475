from pathlib import Path

import pytest
from rdflib import OWL, RDF, SKOS, Graph, URIRef

from comity.errors import OntologyError
from ontology.publishing.releases import releases
from ontology.reading import read_paths, turtle_files, vocabulary_files
from ontology.terms import BASE, PREFIXES

FILES = turtle_files()
OWN = {
    "alignments": {"alignment", "provision", "right"},
    "changes": {"release"},
    "compliance": {"compliance"},
    "doctrines": {"counterpart", "doctrine"},
    "equivalences": {"statement"},
    "instruments": {"instrument", "provision"},
    "participations": {"participation"},
    "redress": {"redress"},
    "remedies": {"remedy"},
    "versions": {"instrument", "provision"},
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_turtle_file_parses_and_says_something(path: Path) -> None:
    assert len(read_paths([path])) > 5


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_turtle_file_opens_with_a_comment_for_its_reader(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_turtle_file_uses_the_prefixes_of_the_house(path: Path) -> None:
    triples = Graph(bind_namespaces="none").parse(path)
    for prefix, namespace in triples.namespaces():
        assert str(namespace) == PREFIXES[prefix]


@pytest.mark.parametrize("path", vocabulary_files(), ids=lambda path: path.name)
def test_a_vocabulary_file_speaks_of_its_own_terms_alone(path: Path) -> None:
    named = {str(each) for each in read_paths([path]).subjects() if isinstance(each, URIRef)}
    segments = {each.removeprefix(BASE).split("/")[0] for each in named}
    folder = path.parent.name
    own = OWN.get(folder) or OWN.get(path.stem) or {path.stem.removesuffix("s")}
    assert segments <= own | {"scheme", "element", "form"}


def test_each_scheme_stands_in_one_file() -> None:
    seen = [
        each for path in FILES for each in read_paths([path]).subjects(RDF.type, SKOS.ConceptScheme)
    ]
    assert len(seen) == len(set(seen))


def test_the_version_stands_in_one_place_and_its_changes_are_told() -> None:
    triples = read_paths(FILES)
    (version,) = triples.objects(None, OWL.versionInfo)
    (address,) = triples.objects(None, OWL.versionIRI)
    assert str(address).endswith(f"/{version}")
    assert releases(triples)[0].version == str(version)
    assert all(each.notes for each in releases(triples))


def test_a_broken_file_is_refused_and_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("right:life a co:Right", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"broken\.ttl"):
        read_paths([broken])
