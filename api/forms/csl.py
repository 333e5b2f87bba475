"""References as CSL-JSON, the input of citation styles (Zotero, Pandoc, citeproc)."""

import json
from collections.abc import Iterable

from api.forms.kinds import Json
from api.forms.references import address_of, day_of, is_guide
from api.titles import name_of
from queries.references import Reference


def csl(references: Iterable[Reference]) -> str:
    """Return the references; what is not known is left out."""
    return json.dumps([_item(each) for each in references], ensure_ascii=False) + "\n"


def _item(reference: Reference) -> dict[str, Json]:
    act = reference.act
    day: list[Json] = [int(part) for part in day_of(reference)]
    known: dict[str, Json] = {
        "id": act.id,
        "type": "report" if is_guide(reference) else "legal_case",
        "title": name_of(act),
        "publisher" if is_guide(reference) else "authority": reference.court,
        "genre": act.kind,
        "issued": {"date-parts": [day]} if day else None,
        "number": ", ".join(reference.numbers) or None,
        "note": f"ECLI: {reference.ecli}" if reference.ecli else None,
        "URL": address_of(reference),
    }
    return {name: value for name, value in known.items() if value is not None}
