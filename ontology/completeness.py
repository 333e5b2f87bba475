"""Rules that no shape can hold, because they count across files."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

import regex
from rdflib import RDF, Graph

from comity.errors import InvalidValueError
from comity.extraction import Outcome, RemedyOutcome, Treatment
from comity.ids import (
    CourtId,
    DoctrineId,
    GroupId,
    Identifier,
    InstrumentId,
    ProvisionId,
    RemedyId,
    RightId,
    StateId,
)
from ontology import lasting, succeeding
from ontology.findings import Finding
from ontology.naming import folded
from ontology.records import Court, Doctrine, Group, Instrument, Remedy, Right, State
from ontology.terms import CO
from ontology.vocabulary import Vocabulary

Rule: TypeAlias = Callable[[Vocabulary, Graph], Iterator[Finding]]

_DEEPEST: Final = 4
"""Grouping, right, guarantee, part."""


def every_substantive_article_is_mapped(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find substantive provisions that protect no right, themselves, above or below them."""
    mapped = {str(ProvisionId(each).article) for each in vocabulary.protections}
    for provision in vocabulary.provisions.values():
        article = str(ProvisionId(provision.id).article)
        if provision.nature == "substantive" and article not in mapped:
            yield Finding("unmapped provision", provision.id, "substantive, and protects no right")


def every_right_is_protected(vocabulary: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find rights below a grouping that no provision carries, unless they are marked general."""
    carried = {each.right for listed in vocabulary.protections.values() for each in listed}
    general = {str(each).rpartition("/")[2] for each in triples.subjects(CO.isGeneral)}
    for right in vocabulary.rights.values():
        if not (right.is_grouping or right.id in carried or right.id.split(":")[1] in general):
            yield Finding("bare right", right.id, "no provision protects it")


def every_article_is_listed(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find articles missing from instruments that are marked complete."""
    for instrument in vocabulary.instruments.values():
        numbers = range(1, instrument.last_article + 1) if instrument.is_complete else ()
        for article in (f"{instrument.id}.{number}" for number in numbers):
            if article not in vocabulary.provisions:
                yield Finding("missing article", article, "the instrument is marked complete")


def every_id_is_well_formed(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find ids that the grammar refuses."""
    kinds: tuple[tuple[type[Identifier], Mapping[str, object]], ...] = (
        (CourtId, vocabulary.courts),
        (DoctrineId, vocabulary.doctrines),
        (GroupId, vocabulary.groups),
        (InstrumentId, vocabulary.instruments),
        (ProvisionId, vocabulary.provisions),
        (RemedyId, vocabulary.remedies),
        (RightId, vocabulary.rights),
        (StateId, vocabulary.states),
    )
    for kind, terms in kinds:
        for term in terms:
            try:
                kind(term)
            except InvalidValueError as error:
                yield Finding("malformed id", term, str(error))


def every_part_has_its_whole(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find provisions whose parent or instrument is not in the vocabulary."""
    for provision in vocabulary.provisions.values():
        parent = ProvisionId(provision.id).parent
        if parent is not None and parent not in vocabulary.provisions:
            yield Finding("missing parent", provision.id, f"{parent} is not there")
        if provision.instrument not in vocabulary.instruments:
            yield Finding("missing instrument", provision.id, "its instrument is not there")


def every_statement_points_somewhere(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find statements about provisions or rights that are not there."""
    for provision, listed in vocabulary.protections.items():
        if provision not in vocabulary.provisions:
            yield Finding("dangling statement", provision, "no such provision")
        for each in listed:
            if each.right not in vocabulary.rights:
                yield Finding("dangling statement", provision, f"no right {each.right}")


def no_two_statements_contradict(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find provisions that are said to protect one right in two ways."""
    for provision, listed in vocabulary.protections.items():
        rights = [each.right for each in listed]
        for right in sorted({each for each in rights if rights.count(each) > 1}):
            yield Finding("contradiction", provision, f"protects {right} in two ways")


def no_hierarchy_runs_in_a_circle(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find concepts without a way to the top in four steps."""
    parents = {each.id: each.broader for each in vocabulary.rights.values()}
    parents |= {each.id: each.broader for each in vocabulary.remedies.values()}
    for concept in parents:
        line = [concept]
        while (above := parents.get(line[-1])) is not None and above not in line:
            line.append(above)
        if above is not None:
            yield Finding("circle", concept, f"is under itself: {' < '.join([*line, above])}")
        elif len(line) > _DEEPEST:
            yield Finding("deep concept", concept, f"is more than {_DEEPEST} levels down")


def every_name_leads_to_one_term(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find names that two terms of one kind bear."""
    yield from _shared_names(vocabulary.courts)
    yield from _shared_names(vocabulary.states)
    yield from _shared_names(vocabulary.instruments)


def every_hidden_label_leads_to_one_right(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find words that two rights hide, or that one hides and another, or itself, is called by."""
    rights = vocabulary.rights.values()
    called = {folded(each): right.id for right in rights for each in _labels(right)}
    hiders: dict[str, set[str]] = {}
    for right in rights:
        for word in (each for words in right.hidden.values() for each in words):
            hiders.setdefault(folded(word), set()).add(right.id)
            if folded(word) in called:
                reason = f"hides {word!r}, the name of {called[folded(word)]}"
                yield Finding("hidden name", right.id, reason)
    for word, shared in sorted(hiders.items()):
        if len(shared) > 1:
            yield Finding("shared word", ", ".join(sorted(shared)), f"all hide {word!r}")


def _labels(term: Court | Right | State | Instrument) -> tuple[str, str, str]:
    return term.label_en, term.label_fr, term.label_es


def every_court_of_a_doctrine_is_there(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find courts that doctrines name and that are not there."""
    for doctrine in vocabulary.doctrines.values():
        named = {doctrine.origin_court, *(each.court for each in doctrine.variants)}
        named |= {each.court for each in doctrine.counterparts if each.court is not None}
        for court in sorted(named - vocabulary.courts.keys()):
            yield Finding("unknown court", doctrine.id, f"no court {court}")


def _shared_names(terms: Mapping[str, Court | State | Instrument]) -> Iterator[Finding]:
    bearers: dict[str, set[str]] = {}
    for term in terms.values():
        for name in (term.label_en, term.label_fr, term.label_es, *term.aliases):
            bearers.setdefault(name if len(name) <= 3 else folded(name), set()).add(term.id)  # noqa: PLR2004 - initials keep their case
    for name, shared in sorted(bearers.items()):
        if len(shared) > 1:
            yield Finding("shared name", ", ".join(sorted(shared)), f"all are called {name!r}")


def every_pattern_compiles(vocabulary: Vocabulary, _: Graph) -> Iterator[Finding]:
    """Find lexical forms that are no regular expression, or match nothing at all."""
    concepts: list[Doctrine | Group | Remedy] = [*vocabulary.doctrines.values()]
    concepts += [*vocabulary.groups.values(), *vocabulary.remedies.values()]
    patterns = [
        (concept.id, pattern)
        for concept in concepts
        for forms in concept.lexical.values()
        for pattern in forms
    ]
    patterns += [
        (each.id, each.opening) for each in vocabulary.instruments.values() if each.opening
    ]
    for term, pattern in patterns:
        try:
            if regex.compile(pattern).match(""):
                yield Finding("empty pattern", term, f"{pattern!r} matches nothing")
        except regex.error as error:
            yield Finding("broken pattern", term, f"{pattern!r}: {error}")


def closed_lists_agree(_: Vocabulary, triples: Graph) -> Iterator[Finding]:
    """Find outcomes and treatments that the code and the vocabulary do not share."""
    lists = (
        (CO.Outcome, Outcome), (CO.RedressOutcome, RemedyOutcome), (CO.Treatment, Treatment)
    )  # fmt: skip
    for kind, values in lists:
        listed = {str(each).rpartition("/")[2] for each in triples.subjects(RDF.type, kind)}
        for name in sorted(listed ^ {str(each) for each in values}):
            yield Finding("closed list", name, "not in both the code and the vocabulary")


RULES: Final[tuple[Rule, ...]] = (
    closed_lists_agree,
    every_article_is_listed,
    every_court_of_a_doctrine_is_there,
    every_hidden_label_leads_to_one_right,
    lasting.every_court_lives_forward,
    lasting.every_court_rests_on_a_source,
    lasting.every_end_follows_a_consent,
    lasting.every_former_state_has_an_heir,
    lasting.every_participation_is_inside_the_life_of_its_instrument,
    lasting.no_two_competences_overlap,
    every_id_is_well_formed,
    every_name_leads_to_one_term,
    every_part_has_its_whole,
    every_pattern_compiles,
    every_right_is_protected,
    every_statement_points_somewhere,
    every_substantive_article_is_mapped,
    no_hierarchy_runs_in_a_circle,
    no_two_statements_contradict,
    succeeding.every_succession_is_one_of_instruments_too,
    succeeding.every_former_number_stood_in_its_version,
    succeeding.every_version_begins_where_the_last_ended,
)
