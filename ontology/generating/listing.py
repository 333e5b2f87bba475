"""``comity/stores/schema.json``: the kinds as the stores read them at run time."""

import json
from collections.abc import Sequence

from ontology.generating.kinds import DeclaredKind


def listing(nodes: Sequence[DeclaredKind], edges: Sequence[DeclaredKind]) -> str:
    """Return the JSON text."""
    listed = {
        "nodes": {
            kind.name: {
                "table": kind.table,
                "properties": _properties(kind),
                "indexed": list(kind.indexed),
                "fulltext": list(kind.searched),
            }
            for kind in nodes
        },
        "edges": {
            kind.name: {
                "table": kind.table,
                "sources": list(kind.sources),
                "targets": list(kind.targets),
                "properties": _properties(kind),
                "indexed": list(kind.indexed),
            }
            for kind in edges
        },
    }
    return json.dumps(listed, indent=1) + "\n"


def _properties(kind: DeclaredKind) -> dict[str, str]:
    return {column.name: column.code for column in kind.columns}
