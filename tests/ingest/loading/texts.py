"""Fictional judgments as extractions, ready to be loaded."""

from collections.abc import Iterable
from functools import cache
from itertools import permutations

import ontology
from comity.extraction import Extraction
from comity.schema import schema
from comity.store import Graph, Value
from comity.stores import opened
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.loading.loading import Change, Loader
from ingest.reading.library import library_extractions
from tests.ingest.reading.rulings import judgment

LIBRARY = tuple(library_extractions())
FRENCH = """\
CINQUIÈME SECTION

AFFAIRE EXAMPLE c. NORVÈGE

(Requête no 99001/12)

ARRÊT

STRASBOURG

12 juin 2018

EN DROIT

SUR LA VIOLATION ALLÉGUÉE DE L’ARTICLE 8 DE LA CONVENTION

5. La Cour rappelle que les conversations téléphoniques relèvent de la vie privée.

PAR CES MOTIFS, LA COUR, À L’UNANIMITÉ,

1. Déclare la requête recevable ;

2. Dit qu’il y a eu violation de l’article 8 de la Convention.
"""
CITING = "5. The Court refers to Example v. Norway (no. 99001/12, § 5, 12 June 2018)."


@cache
def the_judgment(key: str = "001-999001", language: str = "en") -> Extraction:
    """The judgment under a source's key, in one of its two languages."""
    text = judgment() if language == "en" else FRENCH
    return _extracted(key, text, language)


@cache
def a_citing_judgment(words: str = CITING) -> Extraction:
    """Another judgment, whose paragraph 5 cites the first."""
    text = judgment("88002/14", "Sample", "3 March 2020")
    paragraph = next(line for line in text.split("\n\n") if line.startswith("5. "))
    return _extracted("001-999002", text.replace(paragraph, words), "en")


@cache
def an_awarding_judgment() -> Extraction:
    """A judgment that pays the heirs of a person whom it names."""
    text = judgment("88003/14", "Rassendyll", "3 March 2020")
    start, end = text.index("1. Declares"), text.index("Done in English")
    items = (
        "1. Holds that there has been a violation of Article 8 of the Convention;\n\n"
        "2. Holds that the respondent State is to pay, within three months, EUR 5,000 (five "
        "thousand euros) to the heirs of Rudolf Rassendyll in respect of non-pecuniary damage;\n\n"
        "3. Dismisses the remainder of the claim for just satisfaction.\n\n"
    )
    return _extracted("001-999003", text[:start] + items + text[end:], "en")


def _extracted(key: str, text: str, language: str) -> Extraction:
    supplied = Supplied(court="ecthr", language=language)
    return extract(Document(key, key, text, supplied=supplied), ontology.load())


def loaded(graph: Graph, *extractions: Extraction) -> list[Change]:
    """Load and link, with a loader of their own; return what became of each."""
    loader = Loader(graph)
    changes = [one.change for one in loader.load(extractions)]
    loader.finish()
    return changes


def in_every_order(extractions: Iterable[Extraction]) -> list[dict[str, list[str]]]:
    """Return what each graph holds, one an order of loading, but for redirects of older ids."""
    states = []
    for order in permutations(extractions):
        graph = opened("sqlite:///:memory:")
        for text in order:
            loaded(graph, text)
        states.append(whole(graph, but=frozenset({"Redirect"})))
        graph.close()
    return states


def whole(graph: Graph, *, but: frozenset[str] = frozenset()) -> dict[str, list[str]]:
    """Return every row of a graph, by kind, in an order of their own."""
    kinds = {**schema().nodes, **schema().edges}
    rows: dict[str, list[dict[str, Value]]] = {
        name: list(graph.nodes(name, tuple(kind.properties)))
        if name in schema().nodes
        else list(graph.edges(name, tuple(kind.properties)))
        for name, kind in kinds.items()
        if name not in but
    }
    return {
        name: sorted(repr(sorted(row.items())) for row in found) for name, found in rows.items()
    }
