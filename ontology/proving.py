"""Proves the vocabulary rule by rule, and says what each rule counted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from time import perf_counter
from typing import Final, TypeAlias

from pyoxigraph import RdfFormat, Store
from rdflib import OWL, SKOS, Graph

from comity.errors import OntologyError
from ontology.checking import against_shapes
from ontology.exporting import plain_triples
from ontology.findings import Finding
from ontology.generating.building import artefacts
from ontology.generating.compiling import compiled
from ontology.locating import located
from ontology.reading import FOLDER, read_vocabulary, shipped, turtle_files, vocabulary_files
from ontology.soundness import ALL_RULES, all_of
from ontology.terms import CO
from ontology.vocabulary import Vocabulary, decoded

MOST_TRIPLES: Final = 400_000
"""How many triples all Turtle files may hold, so that a quiet machine loads them in under 2 s.

85,000 take 0.2 s. The bound is a number because a busy machine is no fault of the vocabulary.
"""

_Count: TypeAlias = Callable[[Vocabulary, Graph], int]


@dataclass(frozen=True, slots=True)
class Proof:
    """One rule, held to the whole vocabulary.

    Attributes:
        rule: in words.
        counted: what it looked at, in words with figures; empty where it counts nothing.
        findings: where it is broken; each names file, term and reason.
    """

    rule: str
    counted: str
    findings: tuple[Finding, ...]


def prove(folder: Path = FOLDER) -> tuple[Proof, ...]:
    """Return every rule with what it counted and found, in a fixed order.

    What is shipped does not change while we run, and is proved once.
    """
    return _shipped() if folder == FOLDER else _proved(folder)


@cache
def _shipped() -> tuple[Proof, ...]:
    return _proved(FOLDER)


def _proved(folder: Path) -> tuple[Proof, ...]:
    triples = shipped() if folder == FOLDER else read_vocabulary(folder)
    proofs = [_loading(folder)]
    try:
        vocabulary = decoded(compiled(triples))
    except OntologyError as error:
        unreadable = (Finding("unreadable", error.subject, error.reason),)
        proofs.append(_proof("every term can be read", "", unreadable, folder))
    else:
        proofs += [
            _proof(
                _words(rule), _counted(rule, vocabulary, triples), rule(vocabulary, triples), folder
            )
            for rule in sorted(ALL_RULES, key=lambda each: each.__name__)
        ]
    # the plain triples that settled statements state are published too, so the shapes see them
    plain = {each for each in plain_triples(triples) if each not in triples}
    counted = f"{len(triples) + len(plain):,} triples"
    found = against_shapes(chain(triples, plain))
    proofs.append(_proof("the shapes are kept", counted, found, folder))
    if folder == FOLDER:
        proofs.append(_building(triples))
    return tuple(proofs)


def _proof(rule: str, counted: str, found: object, folder: Path) -> Proof:
    listed = [each for each in found if isinstance(each, Finding)]  # type: ignore[attr-defined]  # an iterable of findings
    return Proof(rule, counted, tuple(sorted(located(listed, folder))))


def _loading(folder: Path) -> Proof:
    paths = turtle_files() if folder == FOLDER else vocabulary_files(folder)
    start = perf_counter()
    store = Store()
    for path in paths:
        store.load(path=path, format=RdfFormat.TURTLE)
    seconds = perf_counter() - start
    counted = f"{len(store):,} triples of {len(paths)} files in {seconds:.2f} s"
    reason = f"they hold {len(store):,} triples; at most {MOST_TRIPLES:,} load quickly"
    heavy = (Finding("loading", "all files", reason),) if len(store) > MOST_TRIPLES else ()
    return Proof("all files are few enough to load quickly", counted, heavy)


def _building(triples: Graph) -> Proof:
    # the files that are there were written by another process, with another order of its sets
    built = artefacts(triples)
    changed = [path for path in sorted(built) if _differs(path, built)]
    reason = "is not what a fresh build gives; run: comity ontology build"
    found = tuple(Finding("build", path.name, reason) for path in changed)
    return Proof("a fresh build gives the bytes that are there", f"{len(built)} files", found)


def _differs(path: Path, built: Mapping[Path, str]) -> bool:
    return not path.exists() or path.read_text(encoding="utf-8") != built[path]


def _words(rule: Callable[..., object]) -> str:
    return rule.__name__.replace("_", " ")


def _counted(rule: Callable[..., object], vocabulary: Vocabulary, triples: Graph) -> str:
    unit, count = _COUNTS.get(rule.__name__, ("", None))
    return f"{count(vocabulary, triples):,} {unit}" if count else ""


def _substantive(vocabulary: Vocabulary, _: Graph) -> int:
    return sum(each.nature == "substantive" for each in vocabulary.provisions.values())


def _provisions(vocabulary: Vocabulary, _: Graph) -> int:
    return len(vocabulary.provisions)


def _rights(vocabulary: Vocabulary, _: Graph) -> int:
    return sum(not each.is_grouping for each in vocabulary.rights.values())


def _statements(vocabulary: Vocabulary, _: Graph) -> int:
    return sum(map(len, vocabulary.protections.values()))


def _terms(vocabulary: Vocabulary, _: Graph) -> int:
    kinds: tuple[Mapping[str, object], ...] = (
        vocabulary.courts, vocabulary.doctrines, vocabulary.groups, vocabulary.instruments,
        vocabulary.provisions, vocabulary.remedies, vocabulary.rights, vocabulary.states,
    )  # fmt: skip
    return sum(map(len, kinds))


def _deprecated(_: Vocabulary, triples: Graph) -> int:
    return len(set(triples.subjects(OWL.deprecated)))


def _sourced(_: Vocabulary, triples: Graph) -> int:
    return len(all_of(triples, CO.Statement, CO.Correspondence, CO.Doctrine, CO.Court))


def _labelled(_: Vocabulary, triples: Graph) -> int:
    named = all_of(triples, CO.Court, CO.Instrument, CO.State)
    return len(set(triples.subjects(SKOS.prefLabel)) | set(named))


def _narrower(_: Vocabulary, triples: Graph) -> int:
    return len(set(triples.subjects(SKOS.broader)))


_COUNTS: Final[Mapping[str, tuple[str, _Count]]] = {
    "every_article_is_listed": ("provisions", _provisions),
    "every_deprecated_term_leads_to_a_living_one": ("deprecated terms", _deprecated),
    "every_id_is_well_formed": ("ids", _terms),
    "every_label_is_in_three_languages": ("terms", _labelled),
    "every_mapping_doctrine_and_court_has_a_source": ("mappings, doctrines and courts", _sourced),
    "every_part_has_its_whole": ("provisions", _provisions),
    "every_right_is_protected": ("rights, groupings left out", _rights),
    "every_statement_points_somewhere": ("statements", _statements),
    "every_substantive_article_is_mapped": ("substantive provisions", _substantive),
    "no_hierarchy_runs_in_a_circle": ("narrower concepts", _narrower),
    "no_two_statements_contradict": ("statements", _statements),
    "nothing_is_above_itself": ("narrower concepts", _narrower),
    "nothing_points_at_a_deprecated_term": ("deprecated terms", _deprecated),
}
