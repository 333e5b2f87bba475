"""The process that answers one query, run as a script of its own and ended when it takes too long.

Standard input: one line of JSON (the order), then the vocabulary as N-Triples. Standard output: the
media type on a line, then the whole answer. Where there is none: status 1, and the reason on
standard error. It imports nothing of ours, so that it starts fast.
"""

import json
import resource
import sys
from io import BytesIO
from typing import Any

from pyoxigraph import (
    QueryResultsFormat,
    QueryTriples,
    RdfFormat,
    Store,
    serialize,
)


class _TooMuch(Exception):  # noqa: N818 - it never leaves this file
    """The answer is larger than allowed."""


class _Bounded(BytesIO):
    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def write(self, part: Any) -> int:
        written = super().write(part)
        if self.tell() > self._most:
            raise _TooMuch
        return written


def _confine(order: dict[str, Any]) -> None:
    """Let the system end this process even if the one that began it is gone."""
    resource.setrlimit(resource.RLIMIT_AS, (order["memory"], order["memory"]))
    resource.setrlimit(resource.RLIMIT_CPU, (order["cpu_s"], order["cpu_s"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # standard input, output and error are open; nothing else can be: no file, no connection
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))


def _answer(order: dict[str, Any], vocabulary: bytes) -> tuple[str, bytes]:
    """Return the media type and the answer; neither where no form of it is wanted."""
    store = Store()
    store.bulk_load(vocabulary, format=RdfFormat.N_TRIPLES)
    found = store.query(order["query"], prefixes=order["prefixes"])
    answer = _Bounded(order["most"])
    if isinstance(found, QueryTriples):
        media = order["graphs"]
        if not media:
            return media, b""
        form = RdfFormat.from_media_type(media)
        assert form is not None  # noqa: S101 - one of those that the endpoint offers
        serialize(found, answer, format=form)
    else:
        media = order["rows"]
        if not media:
            return media, b""
        found.serialize(answer, format=QueryResultsFormat.from_media_type(media))
    return media, answer.getvalue()


def main() -> None:
    """Read the order, answer it, or say why not."""
    order = json.loads(sys.stdin.buffer.readline())
    _confine(order)
    try:
        media, answer = _answer(order, sys.stdin.buffer.read())
    except _TooMuch:
        most = order["most"]
        sys.exit(f"the answer has more than {most} bytes, and none of it is returned: ask for less")
    except (SyntaxError, ValueError, OSError) as error:
        sys.exit(f"the query is not understood: {error}")
    sys.stdout.buffer.write(media.encode() + b"\n" + answer)


if __name__ == "__main__":
    main()
