"""Which version of the schema a store was made by, and what to do where it is another."""

import hashlib
import json
from collections.abc import Collection
from typing import Final

from comity.errors import StoreVersionError
from comity.schema import Schema
from comity.store import COMPUTED

SCHEMA: Final = 4
"""Number of this schema's version. Whoever changes the columns of a kind raises it, adds its
digest here and, where rows of the former version lack something, a migration."""

DIGESTS: Final = {2: "dedbee6e16bc580c", 3: "1ac8288df0ad97e1", 4: "0c65464fdfd4697a"}
"""Of the columns of all kinds, by version: a test refuses a change that raises no number."""

OLDEST: Final = 1
"""What a store is that bears no number and lacks columns: it was made before there were any."""


def digest_of(schema: Schema) -> str:
    """Return what tells the columns of one version from those of another.

    Kinds that a computation fills are left out: a graph that lacks them is only not computed.
    """
    read = (kind for kind in schema.nodes.values() if kind.name not in COMPUTED)
    kinds = {kind.name: dict(kind.properties) for kind in read}
    kinds |= {kind.name: dict(kind.properties) for kind in schema.edges.values()}
    return hashlib.sha256(json.dumps(kinds, sort_keys=True).encode()).hexdigest()[:16]


def refuse_other(version: int, what: str, missing: Collection[str] = ()) -> None:
    """Refuse a store that another version of the schema made.

    Args:
        version: number it bears, 0 where it bears none.
        what: it is, for the message.
        missing: columns that it lacks.

    Raises:
        StoreVersionError: it is older, newer, or lacks columns.
    """
    version = version or (OLDEST if missing else SCHEMA)
    if version == SCHEMA and not missing:
        return
    if version > SCHEMA:
        advice = "update Comity"
    elif version < SCHEMA:
        advice = "back it up and bring it up to date: comity store migrate"
    else:
        lacking = ", ".join(sorted(missing))
        advice = f"it has no {lacking}: load its texts into a new one"
    raise StoreVersionError(what, version, SCHEMA, advice)
