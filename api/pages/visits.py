"""One visit to a page: who asks in which language, what is here, and how the answer is sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from api.envelope import Answerer
from api.forms.kinds import MEDIA_TYPES, Form
from api.negotiating import NotOfferedError, chosen
from api.pages.languages import LANGUAGES, OFFERED, Language
from api.pages.linking import address
from api.pages.names import Names
from api.pages.rendering import HEADERS, page, part
from api.parameters import PublisherDep
from api.publisher import Publisher
from api.representing import represented
from api.strictness import refuse_unknown
from comity.errors import StoreError
from comity.store import GraphReader
from queries.coverage import Coverage, held_now
from queries.releases import Release, release

_HTML: Final = "text/html"
_SEE_OTHER: Final = 303
_ALWAYS_ASK: Final = {"Cache-Control": "no-cache"}
"""A copy may be kept, but a ruling that was withdrawn must not be shown from one."""
VARY: Final = "Accept, HX-Request, Save-Data"
"""What the answer of a page depends on besides its address."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the content of every page.

    Attributes:
        path: of the page, without language: its permanent address.
        query: of the address, without ``?``; empty where there is none.
        asked: what stands in the ask box.
        release: of the graph; ``None`` while it is empty.
        coverage: of the graph.
        twin: address of the same answer in the API; empty where there is none.
        host: by which the page was asked for, e.g. ``https://comity.example``.
        is_light: whether the reader wants no more bytes than needed.
    """

    path: str
    query: str
    asked: str
    release: Release | None
    coverage: Coverage
    twin: str
    host: str
    is_light: bool

    @property
    def place(self) -> str:
        """The permanent address, with its parameters."""
        return f"{address(self.path)}{'?' if self.query else ''}{self.query}"

    @property
    def printed(self) -> str:
        """The permanent address as it is printed, without the manner of printing."""
        kept = [each for each in self.query.split("&") if each and not each.startswith("print=")]
        return f"{self.host}{address(self.path)}{'?' if kept else ''}{'&'.join(kept)}"

    @property
    def held(self) -> int:
        """Rulings held, as texts or digests."""
        return self.coverage.texts + self.coverage.digests


@dataclass(frozen=True)
class Visit:
    """A request for a page.

    Attributes:
        request: as it came.
        graph: that answers.
        publisher: of the ontology.
    """

    request: Request
    graph: GraphReader
    publisher: Publisher

    @cached_property
    def language(self) -> Language:
        """Of the interface, as the address names it."""
        return LANGUAGES.get(self.request.path_params.get("language", ""), LANGUAGES[OFFERED[0]])

    @cached_property
    def names(self) -> Names:
        """Names of terms in the reader's language."""
        return Names(self.graph, self.language.code)

    @cached_property
    def path(self) -> str:
        """Of the page, decoded, without language."""
        whole: str = self.request.scope["path"]
        prefix = f"/{self.request.path_params.get('language', '')}"
        return whole.removeprefix(prefix) or "/"

    def shown(
        self,
        template: str,
        view: object,
        *,
        twin: str = "",
        parts: Mapping[str, str] | None = None,
        status: int = 200,
    ) -> Response:
        """Return a page; or the part of it that a script asks for; or send to its twin.

        Args:
            template: name of a file in ``templates/``.
            view: what it shows.
            twin: address of the same answer under ``/v1``; programs are sent there.
            parts: name of the template's block by the id of the element that htmx fills.
            status: of the answer.
        """
        form = self._form(twin)
        if form:
            return RedirectResponse(form, _SEE_OTHER, headers={"Vary": VARY})
        headers = {**HEADERS, **_ALWAYS_ASK, "Vary": VARY, "Content-Language": self.language.code}
        frame = self.frame(twin)
        block = (parts or {}).get(self.request.headers.get("hx-target", ""))
        if block and self.request.headers.get("hx-request"):
            content = part(template, block, view, language=self.language.code, frame=frame)
        else:
            content = page(template, view, language=self.language.code, frame=frame)
        if status != 200:  # noqa: PLR2004 - an error is not kept by anybody
            return Response(
                content, status, headers={**headers, "Cache-Control": "no-store"}, media_type=_HTML
            )
        return represented(self.request, content, _HTML, headers)

    def to(self, path: str, *, status: int = _SEE_OTHER) -> Response:
        """Send the reader to another page in the same language; a fragment may stand in it."""
        bare, hash_, fragment = path.partition("#")
        place = f"/{self.language.code}{bare}{hash_}{fragment}"
        return RedirectResponse(place, status)

    def frame(self, twin: str = "") -> Frame:
        """Return what stands around the content."""
        try:
            now, held = release(self.graph), held_now(self.graph)
        except StoreError:  # the page that says so needs a frame too
            now, held = None, Coverage((), ())
        return Frame(
            path=self.path,
            query=self.request.url.query,
            asked=self.request.query_params.get("q", ""),
            release=now,
            coverage=held,
            twin=twin,
            host=f"{self.request.url.scheme}://{self.request.url.netloc}",
            is_light=self.request.headers.get("save-data", "").lower() == "on",
        )

    def _form(self, twin: str) -> str:
        """Return where the form is that a program accepts; empty where it is a page."""
        accept = self.request.headers.get("accept")
        if not twin or not accept:
            return ""
        try:
            wanted = chosen(accept, (_HTML, *MEDIA_TYPES.values()))
        except NotOfferedError:
            return ""
        form = next((each for each in Form if MEDIA_TYPES[each] == wanted), None)
        return suffixed(twin, form) if form else ""


def suffixed(twin: str, form: Form) -> str:
    """Return the address of an answer of the API in one of its forms.

    >>> suffixed("/v1/rulings?court=ecthr", Form.CSV)
    '/v1/rulings.csv?court=ecthr'
    """
    path, question, query = twin.partition("?")
    return f"{path}.{form}{question}{query}"


def _visit(request: Request, publisher: PublisherDep) -> Visit:
    answerer = request.app.state.answerer
    assert isinstance(answerer, Answerer)  # noqa: S101 - the application put it there
    return Visit(request, answerer.graph, publisher)


VisitDep = Annotated[Visit, Depends(_visit)]


def pages_router() -> APIRouter:
    """Return a router of pages: strict about parameters, outside the document of the API."""
    return APIRouter(include_in_schema=False, dependencies=[Depends(refuse_unknown)])
