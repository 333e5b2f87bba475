"""Which forms there are: their names, suffixes and media types."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


class Form(StrEnum):
    """A form of an answer, by its suffix without the dot."""

    JSON = "json"
    JSON_LD = "jsonld"
    TURTLE = "ttl"
    CSV = "csv"
    AKOMA_NTOSO = "akn.xml"
    RIS = "ris"
    BIBTEX = "bib"
    CSL = "csl.json"
    ATOM = "atom"


MEDIA_TYPES: Final[Mapping[Form, str]] = {
    Form.JSON: "application/json",
    Form.JSON_LD: "application/ld+json",
    Form.TURTLE: "text/turtle",
    Form.CSV: "text/csv",
    Form.AKOMA_NTOSO: "application/akn+xml",
    Form.RIS: "application/x-research-info-systems",
    Form.BIBTEX: "application/x-bibtex",
    Form.CSL: "application/vnd.citationstyles.csl+json",
    Form.ATOM: "application/atom+xml",
}
"""Media type of each form, the favourite of the server first."""

_LONGEST_FIRST: Final = sorted(Form, key=lambda form: -len(form))


def suffix_of(path: str) -> tuple[str, Form | None]:
    """Return a path without the suffix that names a form, and the form.

    >>> suffix_of("/v1/rulings/ecthr:001-1.csl.json")
    ('/v1/rulings/ecthr:001-1', <Form.CSL: 'csl.json'>)
    >>> suffix_of("/v1/provisions/echr.8")
    ('/v1/provisions/echr.8', None)
    """
    for form in _LONGEST_FIRST:
        if path.endswith(f".{form}"):
            return path.removesuffix(f".{form}"), form
    return path, None
