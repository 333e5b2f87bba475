import pytest
from rdflib import OWL, RDF, SKOS, Graph

from comity.errors import OntologyError
from ontology.reading import read_paths, turtle_files, vocabulary_files
from ontology.terms import BASE, PREFIXES

FILES = turtle_files()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_turtle_file_parses_and_says_something(path):
    assert len(read_paths([path])) > 5


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_turtle_file_opens_with_a_comment_for_its_reader(path):
    assert path.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_turtle_file_uses_the_prefixes_of_the_house(path):
    triples = Graph(bind_namespaces="none").parse(path)
    for prefix, namespace in triples.namespaces():
        assert str(namespace) == PREFIXES[prefix]


@pytest.mark.parametrize("path", vocabulary_files(), ids=lambda path: path.name)
def test_a_vocabulary_file_speaks_of_its_own_terms_alone(path):
    segments = {
        str(each).removeprefix(BASE).split("/")[0] for each in read_paths([path]).subjects()
    }
    own = {
        "instruments": {"instrument", "provision"},
        "equivalences": {"statement"},
    }.get(path.parent.name if path.parent.name == "instruments" else path.stem)
    shared = {"scheme", "element", "form"}
    assert segments <= (own or {path.stem.removesuffix("s"), "compliance", "remedy"} | shared)


def test_each_scheme_stands_in_one_file():
    seen = [
        each for path in FILES for each in read_paths([path]).subjects(RDF.type, SKOS.ConceptScheme)
    ]
    assert len(seen) == len(set(seen))


def test_the_schema_and_its_schemes_bear_one_version():
    versions = {str(each) for each in read_paths(FILES).objects(None, OWL.versionInfo)}
    assert len(versions) == 1


def test_a_broken_file_is_refused_and_named(tmp_path):
    broken = tmp_path / "broken.ttl"
    broken.write_text("right:life a co:Right", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"broken\.ttl"):
        read_paths([broken])
