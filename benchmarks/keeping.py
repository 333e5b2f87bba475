"""Results that are kept: ``benchmarks/results/NAME.json``, with machine and versions."""

import json
import sqlite3
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from benchmarks.machines import load, machine
from tests.servers.neo4j_artifacts import VERSION

RESULTS = Path(__file__).with_name("results")


def kept(name: str, figures: Mapping[str, object]) -> Path:
    """Write figures to the folder of results; return the file."""
    RESULTS.mkdir(exist_ok=True)
    told = {
        "machine": machine(),
        "load": load(),
        "versions": {
            "comity": version("comity"),
            "sqlite": sqlite3.sqlite_version,
            "neo4j": VERSION,
            "neo4j driver": version("neo4j"),
        },
        "figures": figures,
    }
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return path
