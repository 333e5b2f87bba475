import pytest
from rdflib import Graph

from ontology.checking import against_rules, against_shapes, tally
from ontology.findings import Finding
from ontology.reading import shipped
from ontology.terms import PREFIXES
from ontology.vocabulary import load

HEAD = "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in PREFIXES.items())

GOOD = """
instr:tst a co:Instrument ; rdfs:label "Test"@en, "Essai"@fr, "Prueba"@es ;
  co:kind "treaty" ; eli:date_document "2000-01-01"^^xsd:date ; co:lastArticle 3 .
pv:tst.1 a co:Provision ; dcterms:title "Life"@en ; co:nature "substantive" ;
  eli:is_part_of instr:tst .
right:tst a co:Right ; skos:prefLabel "Test"@en, "Essai"@fr, "Prueba"@es ;
  skos:definition "A test."@en ; skos:inScheme scheme:rights ; skos:topConceptOf scheme:rights ;
  dcterms:source "a test" .
scheme:rights a skos:ConceptScheme .
stmt:tst.1--tst a co:Statement ; co:subject pv:tst.1 ; co:predicate skos:exactMatch ;
  co:object right:tst ; co:status "settled" ; co:verified true ; dcterms:source "a test" .
<urn:r> a co:Ruling ; co:court "ecthr" ; co:kind "judgment" ; co:date "2010-05-04" ; co:held true .
<urn:h> a co:Holding ; co:court "ecthr" ; co:outcome "violation" ; co:respondent "NOR" ;
  co:claim "claim:00000000000000aa" ; co:confidence 0.9 .
<urn:c> a co:CITES ; co:court "ecthr" ; co:treatment "cited" ; co:claim "claim:00000000000000ab" .
"""

FAULTS = {
    "two statements say different things": (
        "scheme:rights a",
        "stmt:other a co:Statement ; co:subject pv:tst.1 ; co:predicate skos:narrowMatch ; "
        'co:object right:tst ; co:status "settled" ; co:verified true ; dcterms:source "a test" .\n'
        "scheme:rights a",
    ),
    "rests on a source": ('co:verified true ; dcterms:source "a test"', "co:verified true"),
    "one predicate of the list": ("skos:exactMatch", "skos:related"),
    "settled, contested, proposed or rejected": ('"settled"', '"sure"'),
    "one preferred label a language": (
        '"Prueba"@es ;\n  skos:definition',
        '"Try"@en ;\n  skos:definition',
    ),
    "one definition": ('skos:definition "A test."@en ;', ""),
    "at the top of its scheme or under": ("skos:topConceptOf scheme:rights ;", ""),
    "substantive, procedural": ('"substantive"', '"important"'),
    "part of an instrument": ("eli:is_part_of instr:tst", "eli:is_part_of right:tst"),
    "is of a kind of the list": ('co:kind "judgment"', 'co:kind "opinion"'),
    "as in ISO 8601": ('"2010-05-04"', '"4 May 2010"'),
    "the outcome is one of the scheme": ('"violation"', '"violated"'),
    "adopted before it enters into force": (
        'co:kind "treaty"',
        'co:kind "treaty" ; eli:first_date_entry_in_force "1999-12-31"^^xsd:date',
    ),
    "before it ceases to be": (
        'co:kind "treaty"',
        'co:kind "treaty" ; eli:first_date_entry_in_force "2001-01-01"^^xsd:date ; '
        'eli:date_no_longer_in_force "2000-12-31"^^xsd:date',
    ),
    "amended by an instrument": ('co:kind "treaty"', 'co:kind "treaty" ; co:amendedBy pv:tst.1'),
    "its text or on general knowledge": (
        'co:kind "treaty"',
        'co:kind "treaty" ; co:verification "hearsay"',
    ),
    "holding without evidence": ('co:claim "claim:00000000000000aa" ; ', ""),
    "confidence lies between": ("0.9", "1.9"),
    "the treatment is one of the scheme": ('"cited"', '"liked"'),
}  # fmt: skip


def _found(text: str) -> tuple[Finding, ...]:
    triples = Graph(bind_namespaces="none").parse(data=HEAD + text, format="turtle")
    return against_shapes(triples)


def test_a_small_sound_vocabulary_and_graph_pass() -> None:
    assert _found(GOOD) == ()


@pytest.mark.parametrize("message", FAULTS)
def test_a_fault_is_refused_and_named(message: str) -> None:
    before, after = FAULTS[message]
    assert before in GOOD
    assert any(message in each.reason for each in _found(GOOD.replace(before, after, 1)))


def test_a_statement_is_contested_only_with_a_note() -> None:
    text = GOOD.replace("skos:exactMatch", "co:contestedMatch").replace('"settled"', '"contested"')
    assert _found(text)
    assert (
        _found(text.replace("co:verified true ;", 'co:verified true ; co:note "A, not B."@en ;'))
        == ()
    )


def test_the_rules_see_what_was_taken_away() -> None:
    assert against_rules(load(), shipped()) == ()


def test_every_statement_tells_whether_its_text_was_read() -> None:
    counted = tally()
    assert counted.verified > 900
    assert counted.verified + counted.general == sum(map(len, load().protections.values()))
    assert counted.contested == sum(
        each.match == "contested" and each.note is not None
        for listed in load().protections.values()
        for each in listed
    )
    assert counted.contested > 10


def test_instruments_whose_text_was_not_read_are_counted() -> None:
    unread = [each for each in load().instruments.values() if each.verification == "general"]
    assert tally().unread == len(unread) > 0


def test_statements_without_a_text_read_are_few_and_known() -> None:
    unread = {
        provision.split(".")[0]
        for provision, listed in load().protections.items()
        if not all(each.verified for each in listed)
    }
    assert unread == {
        "achpr", "achr-psansalvador", "acrwc", "adrdm", "belemdopara", "eac-treaty",
        "ecowas-treaty", "esc-rev", "iacfdp", "iacpt", "refugee", "tfeu",
    }  # fmt: skip
