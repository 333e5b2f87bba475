"""Namespaces of the vocabulary; the last segment of an IRI is the id after its colon."""

from typing import Final

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, XSD, Namespace

BASE: Final = "https://w3id.org/comity/"
CO: Final = Namespace(f"{BASE}schema#")
ELI: Final = Namespace("http://data.europa.eu/eli/ontology#")
SH: Final = Namespace("http://www.w3.org/ns/shacl#")

SCHEMES: Final = (
    "alignment", "competence", "compliance", "counterpart", "court", "derogation", "doctrine",
    "element", "form", "group", "guide", "instrument", "membership", "outcome", "participation",
    "provision", "redress", "release", "remedy", "right", "ruling", "scheme", "shape", "state",
    "statement", "treatment",
)  # fmt: skip
"""Last-but-one segments of our IRIs."""

_SHORT: Final = {
    "instrument": "instr", "participation": "part", "provision": "pv", "statement": "stmt",
}  # fmt: skip

PREFIXES: Final[dict[str, str]] = {
    "co": str(CO),
    "dcterms": str(DCTERMS),
    "eli": str(ELI),
    "owl": str(OWL),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "sh": str(SH),
    "skos": str(SKOS),
    "xsd": str(XSD),
    **{_SHORT.get(name, name): f"{BASE}{name}/" for name in SCHEMES},
}
"""Prefix to IRI, in one fixed order."""
