"""A suffix names the form: ``/v1/rulings.csv`` is ``/v1/rulings`` as CSV."""

from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from api.forms.kinds import Form, suffix_of

KEY: Final = "comity.form"
"""Where the form stands in the scope of a request."""

_OWN_FORMS: Final = ("/v1/openapi.json", "/v1/ontology")
"""Addresses whose last words are their own, or that offer other forms."""


class Suffixes:
    """Takes the suffix off an address of the API before it is routed, and notes the form."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        await self.app(_without_suffix(scope), receive, send)


def form_named(scope: Scope) -> Form | None:
    """Return the form that the address names; ``None`` where it names none."""
    named: Form | None = scope.get(KEY)
    return named


def _without_suffix(scope: Scope) -> Scope:
    path: str = scope.get("path", "")
    if scope["type"] != "http" or not path.startswith("/v1/") or path.startswith(_OWN_FORMS):
        return scope
    place, form = suffix_of(path)
    if form is None:
        return scope
    return {**scope, "path": place, "raw_path": scope["raw_path"][: -len(form) - 1], KEY: form}
