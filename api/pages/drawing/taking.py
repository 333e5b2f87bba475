"""A drawing to take away: an SVG file with its colours in it, the same on every screen."""

from typing import Final

from fastapi.responses import Response

from api.pages.rendering import page
from api.pages.visits import Visit

_TYPE: Final = "image/svg+xml"
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
"""A file has its style within; scripts and loads it has none."""


def taken(visit: Visit, template: str, view: object, name: str) -> Response:
    """Return a drawing as a file.

    Args:
        visit: whose language is spoken.
        template: name of a file in ``templates/taken/``.
        view: what it draws.
        name: of the file, without ending.
    """
    content = page(f"taken/{template}", view, language=visit.language.code)
    return Response(
        content.strip(),
        media_type=_TYPE,
        headers={
            "Content-Disposition": f'attachment; filename="{name}.svg"',
            "Content-Security-Policy": _POLICY,
            "X-Content-Type-Options": "nosniff",
        },
    )
