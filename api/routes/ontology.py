"""The ontology as a whole: what it holds, every download, and questions in SPARQL."""

from typing import Annotated, Any, Final, Literal, TypeAlias
from urllib.parse import parse_qsl

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from api.negotiating import NotOfferedError, chosen, named
from api.ontology_summary import OntologySummary, summary_of
from api.parameters import PublisherDep
from api.problems import responses
from api.publisher import Publisher
from api.representing import offers, represented
from api.strictness import refuse_unknown
from comity.errors import QueryRefusedError
from ontology.exporting import Format
from ontology.sparql.answering import GRAPHS, ROWS

_JSON: Final = "application/json"
FORMS: Final[dict[str, str]] = {
    "json": _JSON,
    "ttl": "text/turtle",
    "jsonld": "application/ld+json",
    "nt": "application/n-triples",
    "skos-csv": "text/csv",
}
_Form: TypeAlias = Literal["json"] | Format
_QUERY: Final = "application/sparql-query"
_FIELDS: Final = "application/x-www-form-urlencoded"
_ROOM_FOR_ENCODING: Final = 4
"""A form writes a byte of a query as up to three; one more for what stands around it."""

FormQuery = Annotated[
    _Form | None, Query(alias="format", description="Instead of `Accept`, the form wanted.")
]
SparqlQuery = Annotated[
    str,
    Query(
        description="SELECT, ASK, CONSTRUCT or DESCRIBE; our prefixes need not be declared.",
        examples=["SELECT ?right WHERE { pv:echr.8 skos:exactMatch ?right }"],
    ),
]

router = APIRouter(
    prefix="/ontology",
    tags=["ontology"],
    dependencies=[Depends(refuse_unknown)],
    responses=responses(400, 406, 413, 422, 500),
)


def _whole() -> dict[int | str, dict[str, Any]]:
    declared = offers(*FORMS.values())
    declared[200]["model"] = OntologySummary
    return declared


@router.get("", responses=_whole(), response_class=Response)
def the_ontology(request: Request, publisher: PublisherDep, form: FormQuery = None) -> Response:
    """Tell the version, what it holds and where; or give the whole in one of its forms."""
    published = publisher.published
    wanted = named(form, request.headers.get("accept"), FORMS)
    if wanted == "json":
        content = summary_of(published).model_dump_json(by_alias=True).encode()
        return represented(request, content, _JSON)
    exported: Format = wanted  # type: ignore[assignment]  # the form "json" is dealt with above
    media_type = FORMS.get(wanted, "text/csv")
    return represented(request, published.document(exported), media_type)


@router.get(
    "/sparql",
    responses={**offers(*ROWS, *GRAPHS), **responses(504)},
    response_class=Response,
)
def sparql(request: Request, publisher: PublisherDep, query: SparqlQuery) -> Response:
    """Answer a question in SPARQL 1.1 over the ontology alone: whole, or not at all."""
    return _answered(request, publisher, query)


@router.post(
    "/sparql",
    responses={**offers(*ROWS, *GRAPHS), **responses(504)},
    response_class=Response,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                _QUERY: {"schema": {"type": "string"}},
                _FIELDS: {
                    "schema": {
                        "type": "object",
                        "properties": {"query": {"type": "string"}},
                        "required": ["query"],
                        "additionalProperties": False,
                    }
                },
            },
        }
    },
)
async def sparql_posted(request: Request, publisher: PublisherDep) -> Response:
    """Answer a question in SPARQL 1.1 that is too long for an address."""
    most = publisher.engine.limits.query_bytes * _ROOM_FOR_ENCODING
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > most:
            raise QueryRefusedError(f"the request has more than {most} bytes")
    query = _query_in(body, request.headers.get("content-type", ""))
    return await run_in_threadpool(_answered, request, publisher, query)


def _query_in(body: bytes, content_type: str) -> str:
    kind = content_type.partition(";")[0].strip().lower()
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise QueryRefusedError("the query is not written in UTF-8") from error
    if kind == _QUERY:
        return text
    if kind != _FIELDS:
        raise QueryRefusedError(f"send the query as {_QUERY}, or as the field query of a form")
    fields = parse_qsl(text, keep_blank_values=True)
    strange = sorted({name for name, _ in fields} - {"query"})
    if strange:
        raise QueryRefusedError(f"unknown field {strange[0]!r}; this endpoint takes query alone")
    if len(fields) != 1:
        raise QueryRefusedError("give one query, as the field query")
    return fields[0][1]


def _answered(request: Request, publisher: Publisher, query: str) -> Response:
    accept = request.headers.get("accept")
    vocabulary = publisher.published.lines
    answer = publisher.engine.answer(
        query, vocabulary, _liked(accept, ROWS), _liked(accept, GRAPHS)
    )
    if not answer.media_type:
        raise NotOfferedError(
            f"rows come as {', '.join(ROWS)}, triples as {', '.join(GRAPHS)}; not as {accept}"
        )
    return represented(request, answer.content, answer.media_type)


def _liked(accept: str | None, offered: tuple[str, ...]) -> str:
    """Return the media type liked best; empty where none is, which the other kind may not need."""
    try:
        return chosen(accept, offered)
    except NotOfferedError:
        return ""
