"""The API as the questions reach it: over HTTP, page by page, with names turned into ids."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

import regex

Data = dict[str, Any]

_PAGE: Final = 200
_MOST_PAGES: Final = 50
_KEY: Final = regex.compile(r"(?P<court>[A-Za-z]{2,10})-(?P<year>(?:19|20)\d\d)-(?P<number>\d+)\b")
_FILED: Final = regex.compile(r"\[?(?P<year>(?:19|20)\d\d)\]?-(?P<court>[A-Za-z]+)-(?P<number>\d+)")
_ASIDE: Final = regex.compile(r"\s*\([^()]*\)\s*$")
_CODE: Final = regex.compile(r"^(?:[a-z]{2,}-)?[a-z]{3,}[ :/](?=\S)")


class Client(Protocol):
    """What gets an address: httpx, or the test client of the application."""

    def get(self, url: str, *, params: Any = None) -> Any:
        """Return the answer."""
        ...


class RefusedError(Exception):
    """The API answers with a problem."""


@dataclass(slots=True)
class Api:
    """Questions over HTTP.

    Attributes:
        client: which reaches the server.
    """

    client: Client
    _acts: dict[str, list[Data]] = field(default_factory=dict)

    def get(self, path: str, **given: object) -> Data:
        """Return the envelope of one answer.

        Raises:
            RefusedError: it is a problem document.
        """
        wanted = {name: value for name, value in given.items() if value is not None}
        answer = self.client.get(_quoted(path), params=wanted)
        if answer.status_code != 200:
            raise RefusedError(f"{path} {wanted}: {answer.status_code} {answer.text[:300]}")
        envelope: Data = answer.json()
        return envelope

    def rows(self, path: str, key: str, **given: object) -> Iterator[Data]:
        """Yield the rows of every page of a list."""
        envelope = self.get(path, limit=_PAGE, **given)
        for _ in range(_MOST_PAGES):
            yield from envelope["data"][key]
            following = envelope["page"]["next"]
            if following is None:
                return
            answer = self.client.get(following)
            envelope = answer.json()

    def acts(self, written: str) -> list[Data]:
        """Return the rulings and guides that a name, number or key means, as the API finds them."""
        if written not in self._acts:
            self._acts[written] = self._looked_up(written)
        return self._acts[written]

    def _looked_up(self, written: str) -> list[Data]:
        for form in _forms(written):
            if len(form) > 1:
                found: list[Data] = self.get("/v1/lookup", q=form[:400])["data"]["candidates"]
                if found:
                    return found
        return []


def _forms(written: str) -> Iterator[str]:
    """Yield what may be asked for: a key of a file as its neutral citation, then as written."""
    key = _FILED.search(written) or _KEY.fullmatch(written)
    if key:
        yield f"[{key['year']}] {key['court'].upper()} {key['number']}"
        yield f"[{key['year']}] {key['court']} {key['number']}"
    yield written
    yield _CODE.sub("", written)
    if _ASIDE.search(written):
        yield _ASIDE.sub("", written)


def _quoted(path: str) -> str:
    return path.replace("#", "%23")
