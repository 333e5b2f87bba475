"""The ontology under the addresses of its terms: pages for people, triples for programs."""

from typing import Annotated, Final, Literal, TypeAlias

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.responses import Response
from rdflib import URIRef

from api.moving import MovedError
from api.negotiating import named
from api.pages.lists import front_page, kind_page
from api.pages.matrix import matrix
from api.pages.naming import Value
from api.pages.rendering import HEADERS, page
from api.pages.terms import term_page
from api.parameters import PublisherDep
from api.problems import responses
from api.representing import offers, represented
from api.routes.routing import MOVED
from api.strictness import refuse_unknown
from ontology.exporting import document
from ontology.publishing.addresses import place_of
from ontology.publishing.describing import description
from ontology.publishing.published import Published

_HTML: Final = "text/html"
TERM_FORMS: Final = {
    "html": _HTML,
    "ttl": "text/turtle",
    "jsonld": "application/ld+json",
    "nt": "application/n-triples",
}
_Form: TypeAlias = Literal["html", "ttl", "jsonld", "nt"]
DOWNLOADS: Final = (
    Value("Turtle", path="/v1/ontology?format=ttl"),
    Value("JSON-LD", path="/v1/ontology?format=jsonld"),
    Value("N-Triples", path="/v1/ontology?format=nt"),
    Value("Terms as CSV (SKOS)", path="/v1/ontology?format=skos-csv"),
    Value("Mappings as CSV (SSSOM)", path="/v1/ontology?format=mappings-csv"),
    Value("What it holds, as JSON; SPARQL at /v1/ontology/sparql", path="/v1/ontology?format=json"),
)

KindPath = Annotated[
    str, Path(pattern=r"^[a-z]+$", max_length=40, description="A kind.", examples=["right"])
]
NamePath = Annotated[
    str,
    Path(
        pattern=r"^[A-Za-z0-9._@-]+$",
        max_length=200,
        description="Last segment of the IRI of a term.",
        examples=["private-life"],
    ),
]
FormQuery = Annotated[
    _Form | None, Query(alias="format", description="Instead of `Accept`, the form wanted.")
]

router = APIRouter(
    prefix="/ontology",
    tags=["ontology"],
    dependencies=[Depends(refuse_unknown)],
    responses=responses(400, 404, 406, 422, 500),
)


def _page(request: Request, published: Published, template: str, view: object) -> Response:
    # pages have one form; whoever accepts another is told so
    named(None, request.headers.get("accept"), {"html": _HTML})
    content = page(f"ontology/{template}", view, release=published.version)
    return represented(request, content, _HTML, HEADERS)


@router.get("", responses=offers(_HTML), response_class=Response)
def front(request: Request, publisher: PublisherDep) -> Response:
    """Show what the ontology holds, where it can be had, and what changed."""
    published = publisher.published
    return _page(request, published, "ontology.html", front_page(published, DOWNLOADS))


@router.get("/rights-by-instrument", responses=offers(_HTML), response_class=Response)
def rights_by_instrument(request: Request, publisher: PublisherDep) -> Response:
    """Show which provision of which instrument protects which right, and how far."""
    published = publisher.published
    return _page(request, published, "matrix.html", matrix(published.triples))


@router.get("/{kind}", responses=offers(_HTML), response_class=Response)
def terms_of_kind(request: Request, kind: KindPath, publisher: PublisherDep) -> Response:
    """List the terms of a kind."""
    published = publisher.published
    return _page(request, published, "kind.html", kind_page(published, kind))


@router.get(
    "/{kind}/{name}",
    responses={**offers(*TERM_FORMS.values()), **MOVED},
    response_class=Response,
)
def one_term(
    request: Request,
    kind: KindPath,
    name: NamePath,
    publisher: PublisherDep,
    form: FormQuery = None,
) -> Response:
    """Describe a term: as a page, Turtle, JSON-LD or N-Triples; a replaced one sends you on."""
    published = publisher.published
    term = published.term(kind, name)
    living = published.replacement(term)
    if living is not None:
        raise MovedError(f"{kind}/{name}", "/".join(place_of(living) or ()))
    wanted = named(form, request.headers.get("accept"), TERM_FORMS)
    if wanted == "html":
        content = page(
            "ontology/term.html", term_page(published.triples, term), release=published.version
        )
        return represented(request, content, _HTML, HEADERS)
    return represented(request, _described(published, term, wanted), TERM_FORMS[wanted])


def _described(published: Published, term: URIRef, form: str) -> bytes:
    found = description(published.triples, term)
    if form == "jsonld":
        return document(found, "jsonld").encode("utf-8")
    return document(found, "ttl" if form == "ttl" else "nt").encode("utf-8")
