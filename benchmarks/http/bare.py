"""A bare FastAPI that returns recorded bytes: what ours is held against.

Run as ``python -m benchmarks.http.bare PORT FILE``; the file has an object of bodies by address.
"""

import json
import sys
from pathlib import Path
from urllib.parse import unquote

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import Response


def bare_app(bodies: dict[str, bytes]) -> FastAPI:
    """Return an application with one route, which answers an address with its bytes."""
    app = FastAPI()

    @app.get("/{place:path}")
    async def answer(place: str, request: Request) -> Response:
        query = unquote(request.scope["query_string"].decode())
        address = f"/{place}?{query}" if query else f"/{place}"
        return Response(bodies[address], media_type="application/json")

    return app


if __name__ == "__main__":
    port, file = sys.argv[1:]
    recorded: dict[str, str] = json.loads(Path(file).read_text(encoding="utf-8"))
    served = bare_app({unquote(address): body.encode() for address, body in recorded.items()})
    uvicorn.run(served, port=int(port), access_log=False, log_level="warning", server_header=False)
