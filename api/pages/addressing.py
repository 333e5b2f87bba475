"""Where the page of a term is, by its kind and id."""

from typing import Final

_FOLDERS: Final = {
    "right": "rights",
    "doctrine": "doctrines",
    "court": "courts",
    "state": "states",
    "provision": "provisions",
}


def path_of_term(kind: str, term: str) -> str:
    """Return the bare path of the page of a term; of the ontology's where it has no other.

    >>> path_of_term("right", "right:private-life"), path_of_term("group", "group:children")
    ('/rights/private-life', '/ontology/group/children')
    """
    name = term.rpartition(":")[2]
    folder = _FOLDERS.get(kind)
    return f"/{folder}/{name}" if folder else f"/ontology/{kind}/{name}"
