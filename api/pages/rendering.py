"""Turns a view into a page: one layout, no script, one style sheet, nothing from elsewhere."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_FOLDER: Final = Path(__file__).parent
STYLE: Final = "comity.css"

HEADERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'"
        ),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
)
"""Sent with every page; no cookie, no script of ours, nothing from any other host."""


def page(template: str, view: object, *, release: str) -> bytes:
    """Return a page.

    Args:
        template: name of a file in ``templates/``.
        view: what the template shows, under the name ``view``.
        release: of the vocabulary, for the foot of the page.
    """
    text = _templates().get_template(template).render(view=view, release=release)
    return text.encode("utf-8")


@cache
def style() -> tuple[str, bytes]:
    """Return the style sheet: its name, which changes with its content, and its content."""
    content = (_FOLDER / "static" / STYLE).read_bytes()
    return f"comity.{sha256(content).hexdigest()[:12]}.css", content


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals["style"] = f"/static/{style()[0]}"
    return templates
