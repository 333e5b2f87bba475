"""The forms of exchange: lines of JSON, Parquet, N-Triples; each reads what it writes."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from comity.exchange import jsonl, ntriples, parquet
from comity.schema import Kind


class Form(StrEnum):
    """In which form the rows of a graph are written."""

    JSONL = "jsonl"
    PARQUET = "parquet"
    NTRIPLES = "ntriples"


class Files(Protocol):
    """How rows of one kind are written to a file and read again."""

    def write(self, path: Path, kind: Kind, lines: Iterable[str]) -> int:
        """Write rows, given as lines of JSON; return how many."""
        ...

    def read(self, path: Path, kind: Kind) -> Iterator[str]:
        """Yield the lines that were written, in their order."""
        ...


FILES: Final[Mapping[Form, Files]] = MappingProxyType(
    {
        Form.JSONL: jsonl.Lines(),
        Form.PARQUET: parquet.Columns(),
        Form.NTRIPLES: ntriples.Triples(),
    }
)
SUFFIX: Final[Mapping[Form, str]] = MappingProxyType(
    {Form.JSONL: "jsonl", Form.PARQUET: "parquet", Form.NTRIPLES: "nt"}
)
