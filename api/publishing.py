"""The OpenAPI document, completed with what the framework leaves out."""

from typing import Any, Final

from fastapi import FastAPI

from api.describing import describe
from api.forms.kinds import MEDIA_TYPES, Form
from api.problems import Problem, responses

_KEY: Final = {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "comity_1a2b3c4d_…",
    "description": "Reading needs no key; one raises the limits. Writing needs one that may write.",
}
_DOORS: Final = (401, 414, 429, 503)
"""What any address may answer before its own question is asked."""

_ENVELOPES: Final = "#/components/schemas/Envelope_"


def publish(app: FastAPI) -> None:
    """Let ``app`` publish the problem documents it answers with, and not those it never does."""
    made = app.openapi

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            described = made()
            schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas = described.setdefault("components", {}).setdefault("schemas", {})
            schemas |= schema.pop("$defs", {}) | {"Problem": schema}
            for unused in ("HTTPValidationError", "ValidationError"):
                schemas.pop(unused, None)
            describe(schemas)
            described["components"]["securitySchemes"] = {"key": _KEY}
            for path, operations in described["paths"].items():
                _declare_forms(path, operations.get("get", {}))
                for operation in operations.values():
                    _declare_doors(operation)
            app.openapi_schema = described
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # the way the framework names for it


def _declare_forms(path: str, operation: dict[str, Any]) -> None:
    """Add to an answer in the envelope the other forms in which it comes."""
    content = operation.get("responses", {}).get("200", {}).get("content", {})
    schema = content.get(MEDIA_TYPES[Form.JSON], {}).get("schema", {})
    if not schema.get("$ref", "").startswith(_ENVELOPES):
        return
    for form, media_type in MEDIA_TYPES.items():
        if form is not Form.AKOMA_NTOSO or path.endswith("/rulings/{act}"):
            is_json = media_type.endswith("json")
            content.setdefault(media_type, {"schema": {} if is_json else {"type": "string"}})


def _declare_doors(operation: dict[str, Any]) -> None:
    """Add to an operation that a key may come with it, and what the doors may answer."""
    operation.setdefault("security", [{}, {"key": []}])
    for status, answer in responses(*_DOORS).items():
        operation["responses"].setdefault(str(status), answer)
