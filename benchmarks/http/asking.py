"""What is asked: point look-ups of some acts, and a mix of all kinds of questions."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

import httpx

_ACTS: Final = 20
RIGHT: Final = "right:private-life"


def acts(client: httpx.Client) -> list[str]:
    """Return ids of rulings held, the first of the list."""
    found = client.get("/v1/rulings", params={"limit": _ACTS}).raise_for_status().json()
    return [each["act"]["id"] for each in found["data"]["rulings"]]


def look_ups(held: Sequence[str]) -> dict[str, list[str]]:
    """Return addresses of one thing each, by kind."""
    return {
        "history of a case": [f"/v1/rulings/{quote(act)}/history" for act in held],
        "look-up by id": [f"/v1/lookup?q={quote(act, safe='')}" for act in held],
        "ruling in full": [f"/v1/rulings/{quote(act)}" for act in held],
    }


def mixed(held: Sequence[str]) -> list[str]:
    """Return addresses of many kinds, heavy ones among them, in a fixed order."""
    every = [address for addresses in look_ups(held).values() for address in addresses]
    of_acts = [f"/v1/rulings/{quote(act)}/{kind}" for act in held for kind in ("cited-by", "cites")]
    broad = [
        f"/v1/rights/{RIGHT}",
        f"/v1/rights/{RIGHT}/provisions",
        "/v1/rulings?court=ecthr",
        "/v1/coverage",
        "/v1/search?q=private",
    ]
    return [*every, *of_acts, *broad * 4]
