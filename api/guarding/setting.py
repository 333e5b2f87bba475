"""Guards as settings name them, each part checked before the server starts."""

from functools import partial
from ipaddress import ip_network
from typing import Final
from urllib.parse import urlsplit

from api.deciding import Judge
from api.guarding.guards import Guards, Limits
from api.guarding.keyring import Keyring
from api.wiring import Settings, address_of_settings, keys_place, unnaming
from comity.errors import InvalidValueError
from comity.store import Graph
from comity.stores.writers import alone

_EVERYBODY: Final = "*"
_PATIENCE_S: Final = 3.0
"""How long a decision waits for a loader to end, before its client is told to try again."""


def guards_of(settings: Settings, graph: Graph) -> Guards:
    """Return the guards of a server over ``graph``.

    Raises:
        InvalidValueError: an origin or a proxy is none.
    """
    address = address_of_settings(settings)
    return Guards(
        keyring=Keyring(keys_place(settings)),
        limits=Limits.of(settings.requests_a_minute, settings.requests_a_minute_with_key),
        origins=tuple(_origin(each) for each in _parts(settings.origins)),
        proxies=tuple(_proxy(each) for each in _parts(settings.proxies)),
        judge=Judge(graph, unnaming(settings), partial(alone, address, patience_s=_PATIENCE_S)),
    )


def _parts(listed: str) -> list[str]:
    return [each.strip() for each in listed.split(",") if each.strip()]


def _origin(words: str) -> str:
    parts = urlsplit(words)
    is_origin = parts.scheme in {"http", "https"} and words == f"{parts.scheme}://{parts.netloc}"
    if words != _EVERYBODY and not is_origin:
        reason = "expected a scheme and a host, e.g. 'https://court.example', or '*'"
        raise InvalidValueError("origin (COMITY_ORIGINS)", words, reason)
    return words


def _proxy(words: str) -> str:
    try:
        return str(ip_network(words))
    except ValueError as error:
        reason = "expected an address or a network, e.g. '10.0.0.0/8'"
        raise InvalidValueError("proxy (COMITY_PROXIES)", words, reason) from error
