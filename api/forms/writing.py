"""From the envelope of an answer to the form that is wanted."""

import json
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from api.forms.akoma_ntoso import akoma_ntoso
from api.forms.atom import atom
from api.forms.bibtex import bibtex
from api.forms.csl import csl
from api.forms.kinds import Form, Json
from api.forms.references import references_in
from api.forms.ris import ris
from api.forms.spreadsheets import csv
from comity.store import GraphReader

_Writer: TypeAlias = Callable[[GraphReader, Mapping[str, Json]], str]


def _json_ld(graph: GraphReader, envelope: Mapping[str, Json]) -> str:
    from api.forms.json_ld import json_ld  # noqa: PLC0415 - rdflib is slow to import

    del graph
    return json_ld(envelope)


def _turtle(graph: GraphReader, envelope: Mapping[str, Json]) -> str:
    from api.forms.json_ld import turtle  # noqa: PLC0415 - likewise

    del graph
    return turtle(envelope)


def _json(graph: GraphReader, envelope: Mapping[str, Json]) -> str:
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":"))


_WRITERS: Final[Mapping[Form, _Writer]] = {
    Form.JSON: _json,
    Form.JSON_LD: _json_ld,
    Form.TURTLE: _turtle,
    Form.CSV: lambda _, envelope: csv(envelope),
    Form.AKOMA_NTOSO: akoma_ntoso,
    Form.RIS: lambda graph, envelope: ris(references_in(graph, envelope)),
    Form.BIBTEX: lambda graph, envelope: bibtex(references_in(graph, envelope)),
    Form.CSL: lambda graph, envelope: csl(references_in(graph, envelope)),
    Form.ATOM: lambda graph, envelope: atom(envelope, references_in(graph, envelope)),
}


def written(graph: GraphReader, envelope: Mapping[str, Json], form: Form) -> bytes:
    """Return an answer in a form.

    Args:
        graph: the graph that answered; asked for the numbers of rulings and for their text.
        envelope: the answer.
        form: one of them.

    Raises:
        NotOfferedError: the answer has no such form: Akoma Ntoso is that of one ruling or guide.
    """
    return _WRITERS[form](graph, envelope).encode()
