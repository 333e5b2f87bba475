"""Who asks: nobody in particular, from some address, or the holder of a key."""

from dataclasses import dataclass
from datetime import date
from ipaddress import IPv6Address, ip_address
from typing import Final

from starlette.types import Scope as Request

from api.guarding.buckets import Level
from api.guarding.keys import Key, Scope

KEY: Final = "comity.caller"
"""Where the caller stands in the scope of a request."""

_BEARER: Final = b"bearer "
_ONE_HOUSEHOLD: Final = 64
"""Bits of an IPv6 address that tell one subscriber from another (RFC 6177)."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request.

    Attributes:
        key: the key it came with; ``None`` where it came without.
        level: what the caller may still ask; ``None`` on a server without limits.
        today: day of the request.
    """

    key: Key | None
    level: Level | None
    today: date

    @property
    def can_write(self) -> bool:
        """Whether the key allows to write."""
        return self.key is not None and self.key.scope is Scope.WRITE


def address_of(request: Request) -> str:
    """Return whose the address is that a request came from: an IPv6 network of 64 bits is one."""
    client = request.get("client")
    if not client:
        return "unknown"
    try:
        address = ip_address(client[0].partition("%")[0])
    except ValueError:
        return str(client[0])
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return f"{int(address) >> (128 - _ONE_HOUSEHOLD):x}/{_ONE_HOUSEHOLD}"
    return str(address)


def words_of(request: Request) -> str | None:
    """Return the key that the header ``Authorization`` carries; ``None`` where there is none.

    What is not one bearer token comes back as it is, to be refused.
    """
    sent = [value for name, value in request["headers"] if name == b"authorization"]
    if not sent:
        return None
    if len(sent) > 1 or not sent[0].lower().startswith(_BEARER):
        return ""
    return bytes(sent[0][len(_BEARER) :]).decode("latin-1").strip()
