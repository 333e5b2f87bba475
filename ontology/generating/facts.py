"""What the triples say of one term, as plain values."""

from typing import Final, TypeAlias

from rdflib import DCTERMS, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from comity.errors import OntologyError
from ontology.generating.ordering import natural
from ontology.terms import BASE, CO

Part: TypeAlias = dict[str, str | bool | None]
Value: TypeAlias = str | int | bool | list[str] | list[Part] | dict[str, list[str]] | None
Record: TypeAlias = dict[str, Value]

_LANGUAGES: Final = ("en", "fr", "es")
_IN_FULL: Final = frozenset({"doctrine", "group", "remedy", "right"})
"""Segments of IRIs whose ids carry the segment: ``right:fair-trial``, but ``ecthr``."""


def id_of(term: Node) -> str:
    """Return the id that an IRI of ours stands for.

    Raises:
        OntologyError: the IRI is not under our base.
    """
    head, _, last = str(term).removeprefix(BASE).partition("/")
    if not last:
        raise OntologyError("-", str(term), "no IRI of a term")
    return f"{head}:{last}" if head in _IN_FULL else last


class Facts:
    """Reads values of terms from triples."""

    def __init__(self, triples: Graph) -> None:
        """Take the triples to read."""
        self._triples = triples

    def labels(self, term: Node, predicate: Node) -> Record:
        """Return the id with the labels in English, French and Spanish.

        Raises:
            OntologyError: a label is missing.
        """
        found = {
            each.language: str(each)
            for each in self._triples.objects(term, predicate)
            if isinstance(each, Literal)
        }
        missing = [language for language in _LANGUAGES if language not in found]
        if missing:
            raise OntologyError("-", id_of(term), f"no label in {', '.join(missing)}")
        return {"id": id_of(term), **{f"label_{each}": found[each] for each in _LANGUAGES}}

    def lexical(self, term: Node) -> dict[str, list[str]]:
        """Return the patterns of a concept by language."""
        forms: dict[str, list[str]] = {}
        listed = self._triples.objects(term, CO.lexicalForm)
        for form in sorted(listed, key=lambda each: natural(str(each))):
            language = self.text(form, DCTERMS.language)
            forms.setdefault(language, []).append(self.text(form, CO.pattern))
        return {language: forms[language] for language in sorted(forms)}

    def hidden(self, term: Node) -> dict[str, list[str]]:
        """Return the words by which texts mean a concept without naming it, by language, sorted."""
        found: dict[str, list[str]] = {}
        for each in self._triples.objects(term, SKOS.hiddenLabel):
            if isinstance(each, Literal) and each.language is not None:
                found.setdefault(each.language, []).append(str(each))
        return {language: sorted(found[language]) for language in sorted(found)}

    def elements(self, doctrine: Node) -> list[str]:
        """Return the parts of a test, in order."""
        listed = self._triples.objects(doctrine, CO.element)
        ordered = sorted(listed, key=lambda each: int(self.text(each, CO.ordinal)))
        return [self.text(each, RDFS.label) for each in ordered]

    def aliases(self, term: Node) -> list[str]:
        """Return the other names of a term, sorted."""
        return sorted({str(each) for each in self._triples.objects(term, CO.alias)})

    def former_names(self, state: Node) -> list[Part]:
        """Return the names that a State bore, by last day, then language."""
        found: list[Part] = [
            {
                "name": str(name),
                "language": name.language,
                "until": self.text(each, CO.inForceUntil),
            }
            for each in self._triples.objects(state, CO.formerName)
            for name in self._triples.objects(each, RDFS.label)
            if isinstance(name, Literal) and name.language is not None
        ]
        return sorted(found, key=lambda each: tuple(map(str, each.values()))[::-1])

    def text(self, term: Node, predicate: Node) -> str:
        """Return the value of a property that must be there.

        Raises:
            OntologyError: it is not.
        """
        found = self.maybe(term, predicate)
        if found is None:
            raise OntologyError("-", str(term), f"no {predicate}")
        return found

    def term(self, term: Node, predicate: Node) -> Node | None:
        """Return what a property leads to, as it stands."""
        return self._triples.value(term, predicate)

    def objects(self, term: Node, predicate: Node) -> list[Node]:
        """Return all that a property leads to, in no order."""
        return list(self._triples.objects(term, predicate))

    def authority(self, statement: Node) -> str | None:
        """Return the id of the ruling or guide of a statement, or the words that name it."""
        found = self._triples.value(statement, CO.authority)
        if found is None:
            return None
        return id_of(found) if isinstance(found, URIRef) else str(found)

    def maybe(self, term: Node, predicate: Node) -> str | None:
        """Return the value of a property, if there is one."""
        found = self._triples.value(term, predicate)
        return None if found is None else str(found)

    def is_true(self, term: Node, predicate: Node) -> bool:
        """Return whether a property is true."""
        return self.maybe(term, predicate) == "true"

    def linked(self, term: Node, predicate: Node) -> str | None:
        """Return the id that a property leads to, if any."""
        found = self._triples.value(term, predicate)
        return None if found is None else id_of(found)

    def many(self, term: Node, predicate: Node) -> list[str]:
        """Return the ids that a property leads to, in order."""
        return sorted((id_of(each) for each in self._triples.objects(term, predicate)), key=natural)

    def listed(self, term: Node, predicate: Node) -> list[str]:
        """Return the ids of a list, as listed."""
        head = self._triples.value(term, predicate)
        return [] if head is None else [id_of(each) for each in Collection(self._triples, head)]

    def all(self, kind: Node) -> list[Node]:
        """Return the terms of a kind, numbers in their names by size."""
        return sorted(self._triples.subjects(RDF.type, kind), key=lambda each: natural(id_of(each)))
