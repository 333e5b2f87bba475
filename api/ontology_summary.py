"""What ``GET /v1/ontology`` answers: version, counts, and where everything is."""

from collections import Counter
from typing import Final

from pydantic import BaseModel, Field
from rdflib import RDF, SKOS, Graph, Literal

from api.pages.naming import label
from ontology.generating.facts import id_of
from ontology.generating.ordering import natural
from ontology.publishing.addresses import path_of
from ontology.publishing.published import Published
from ontology.terms import BASE, CO

_HERE: Final = "/v1/ontology"


class Scheme(BaseModel):
    """A scheme of concepts."""

    id: str = Field(examples=["rights"])
    label: str = Field(examples=["Rights"])
    concepts: int = Field(examples=[165])
    href: str = Field(examples=["/ontology/scheme/rights"])


class Download(BaseModel):
    """A form in which the whole can be had."""

    format: str = Field(examples=["ttl"])
    media_type: str = Field(examples=["text/turtle"])
    href: str = Field(examples=["/v1/ontology?format=ttl"])


class Mappings(BaseModel):
    """Statements that join provisions to rights, or to one another."""

    total: int
    contested: int = Field(description="On which courts or States disagree.")
    verified: int = Field(description="For which the text was read.")
    general: int = Field(description="That rest on general knowledge.")


class Change(BaseModel):
    """A release and what changed with it."""

    version: str = Field(examples=["2026.1"])
    notes: list[str]


class OntologyLinks(BaseModel):
    """Where it goes on."""

    itself: str = Field(serialization_alias="self")
    sparql: str
    pages: str
    rights_by_instrument: str


class OntologySummary(BaseModel):
    """What the ontology holds."""

    version: str = Field(examples=["2026.1"])
    base: str = Field(description="What the IRIs of terms begin with.")
    licence: str
    terms: dict[str, int] = Field(description="Number of terms by kind.")
    mappings: Mappings
    schemes: list[Scheme]
    formats: list[Download]
    changes: list[Change] = Field(description="The latest release first.")
    links: OntologyLinks


_DOWNLOADS: Final = {
    "ttl": "text/turtle",
    "jsonld": "application/ld+json",
    "nt": "application/n-triples",
    "skos-csv": "text/csv",
    "mappings-csv": "text/csv",
}


def summary_of(published: Published) -> OntologySummary:
    """Return what a vocabulary holds."""
    return OntologySummary(
        version=published.version,
        base=BASE,
        licence="Apache-2.0",
        terms=dict(published.kinds),
        mappings=_mappings(published.triples),
        schemes=_schemes(published.triples),
        formats=[
            Download(format=name, media_type=kind, href=f"{_HERE}?format={name}")
            for name, kind in _DOWNLOADS.items()
        ],
        changes=[
            Change(version=each.version, notes=list(each.notes)) for each in published.releases
        ],
        links=OntologyLinks(
            itself=_HERE,
            sparql=f"{_HERE}/sparql",
            pages="/ontology",
            rights_by_instrument="/ontology/rights-by-instrument",
        ),
    )


def _mappings(triples: Graph) -> Mappings:
    kinds = (CO.Statement, CO.Correspondence)
    listed = {each for kind in kinds for each in triples.subjects(RDF.type, kind)}
    contested = Literal("contested")
    verified = Counter(str(triples.value(each, CO.verified)) for each in listed)["true"]
    return Mappings(
        total=len(listed),
        contested=sum((each, CO.status, contested) in triples for each in listed),
        verified=verified,
        general=len(listed) - verified,
    )


def _schemes(triples: Graph) -> list[Scheme]:
    found = triples.subjects(RDF.type, SKOS.ConceptScheme)
    return [
        Scheme(
            id=id_of(each),
            label=label(triples, each),
            concepts=len(set(triples.subjects(SKOS.inScheme, each))),
            href=path_of(each) or "",
        )
        for each in sorted(found, key=lambda each: natural(str(each)))
    ]
