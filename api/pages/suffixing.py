"""``.json`` or ``.csv`` at the end of the address of a page asks for its twin in the API."""

from starlette.types import ASGIApp, Receive, Scope, Send

from api.forms.kinds import MEDIA_TYPES, suffix_of


class TwinBySuffix:
    """Takes the suffix off an address, and asks for what it names, as ``Accept`` would."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        await self.app(_with_accept(scope), receive, send)


def _with_accept(scope: Scope) -> Scope:
    if scope["type"] != "http":
        return scope
    place, form = suffix_of(scope["path"])
    if form is None:
        return scope
    others = [(name, value) for name, value in scope["headers"] if name != b"accept"]
    headers = [*others, (b"accept", MEDIA_TYPES[form].encode())]
    raw: bytes = scope["raw_path"]
    return {**scope, "path": place, "raw_path": raw[: -len(form) - 1], "headers": headers}
