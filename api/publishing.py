"""The OpenAPI document, completed with what the framework leaves out."""

from typing import Any

from fastapi import FastAPI

from api.problems import Problem


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
            app.openapi_schema = described
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # the way the framework names for it
