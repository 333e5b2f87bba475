from dataclasses import replace

import pytest
from rdflib import Graph

from ontology import lasting, load
from ontology.checking import against_shapes
from ontology.completeness import Rule
from ontology.terms import PREFIXES

HEAD = "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in PREFIXES.items())
GOOD = """
instr:tst a co:Instrument ; rdfs:label "Test"@en, "Essai"@fr, "Prueba"@es ;
  co:kind "treaty" ; eli:date_document "2000-05-01"^^xsd:date ; co:lastArticle 3 .
state:NOR a co:State ; rdfs:label "Norway"@en, "Norvège"@fr, "Noruega"@es ; dcterms:source "x" .
court:tst a co:Court ; rdfs:label "Court"@en, "Cour"@fr, "Corte"@es ; co:kind "regional court" ;
  co:region "Europe" ; co:established "2001" ; co:supervises ( instr:tst ) ; dcterms:source "x" .
part:tst--NOR a co:Participation ; co:ofState state:NOR ; co:inInstrument instr:tst ;
  co:step [ co:kind "ratification" ; co:date "2001-01-01" ],
    [ co:kind "denunciation" ; co:date "2005" ] ;
  co:verified true ; co:verification "text" ; dcterms:source "x" .
competence:one a co:Competence ; co:ofCourt court:tst ; co:ofState state:NOR ;
  co:inInstrument instr:tst ; co:since "2001" ; co:until "2003-01-01" ; co:verified true ;
  co:verification "table" ;
  dcterms:source "x" .
competence:two a co:Competence ; co:ofCourt court:tst ; co:ofState state:NOR ;
  co:inInstrument instr:tst ; co:since "2003-01-01" ; co:verified false ;
  co:verification "page" ; dcterms:source "x" .
membership:coe--NOR a co:Membership ; co:ofState state:NOR ; co:inOrganisation "CoE" ;
  co:verified false ; co:verification "general" ; dcterms:source "x" .
"""
SHAPES = {
    "is of one State": ("co:ofState state:NOR ; co:inInstrument instr:tst ;\n  co:step", "co:step"),
    "a step is of a kind of the list": ('"ratification"', '"agreement"'),
    "a step is dated by year or day": ('co:date "2005"', 'co:date "May 2005"'),
    "whether its source was read": ('co:verified true ; co:verification "text"',
                                    'co:verification "text"'),
    "verified is what rests on a text": ('co:verification "text"', 'co:verification "page"'),
    "it rests on a text, an official table": ('co:verification "page"', 'co:verification "hope"'),
    "a court is of a kind of the list": ('"regional court"', '"tribunal"'),
    "a court begins in a year or on a day": ('established "2001"', 'established "long ago"'),
    "an organisation of the list": ('"CoE"', '"UNO"'),
    "a competence ends in a year or on a day": ('until "2003-01-01"', 'until "2003-1"'),
}  # fmt: skip


def _triples(*change: str) -> Graph:
    text = GOOD.replace(change[0], change[1]) if change else GOOD
    assert not change or text != GOOD
    return Graph().parse(data=HEAD + text, format="turtle")


def _found(rule: Rule, triples: Graph) -> list[str]:
    return [each.rule for each in rule(load(), triples)]


def test_the_good_example_breaks_no_shape() -> None:
    assert against_shapes(_triples()) == ()


@pytest.mark.parametrize("message", SHAPES)
def test_a_fault_of_form_is_found_and_told(message: str) -> None:
    assert any(message in each.reason for each in against_shapes(_triples(*SHAPES[message])))


def test_an_act_before_the_instrument_was_adopted_is_found() -> None:
    rule = lasting.every_participation_is_inside_the_life_of_its_instrument
    assert _found(rule, _triples()) == []
    assert _found(rule, _triples('"2001-01-01" ]', '"1999-12-31" ]')) == ["step out of time"]
    assert _found(rule, _triples('"2001-01-01" ]', '"2000" ]')) == []


def test_an_act_after_the_instrument_ended_is_found() -> None:
    change = ("co:lastArticle 3", 'co:lastArticle 3 ; eli:date_no_longer_in_force "2004-01-01"')
    rule = lasting.every_participation_is_inside_the_life_of_its_instrument
    assert _found(rule, _triples(*change)) == ["step out of time"]


def test_a_denunciation_without_consent_is_found() -> None:
    change = ('"ratification"', '"signature"')
    assert _found(lasting.every_end_follows_a_consent, _triples()) == []
    assert _found(lasting.every_end_follows_a_consent, _triples(*change)) == ["end without consent"]


def test_competences_that_overlap_by_a_day_are_found() -> None:
    change = ('co:since "2003-01-01"', 'co:since "2002-12-31"')
    assert _found(lasting.no_two_competences_overlap, _triples()) == []
    assert _found(lasting.no_two_competences_overlap, _triples(*change)) == ["competences overlap"]


def test_a_competence_that_ends_before_it_begins_is_found() -> None:
    change = ('co:until "2003-01-01"', 'co:until "1999"')
    found = _found(lasting.no_two_competences_overlap, _triples(*change))
    assert found == ["backward competence"]


def test_a_court_that_ends_before_it_begins_is_found() -> None:
    courts = load().courts
    backward = replace(courts["ecmhr"], established="1954", abolished="1953-12-31")
    changed = replace(load(), courts={**courts, "ecmhr": backward})
    found = [each.rule for each in lasting.every_court_lives_forward(changed, Graph())]
    assert found == ["backward court"]


def test_a_court_that_ends_in_the_year_it_began_is_sound() -> None:
    courts = load().courts
    short = replace(courts["ecmhr"], established="1954-05-01", abolished="1954")
    changed = replace(load(), courts={**courts, "ecmhr": short})
    assert list(lasting.every_court_lives_forward(changed, Graph())) == []


def test_a_successor_that_does_not_know_its_predecessor_is_found() -> None:
    courts = load().courts
    forgetful = replace(courts["ecthr"], predecessor=None)
    changed = replace(load(), courts={**courts, "ecthr": forgetful})
    found = [each.rule for each in lasting.every_court_lives_forward(changed, Graph())]
    assert found == ["unknown predecessor"]


def test_a_court_without_source_or_instrument_is_found() -> None:
    court = replace(load().courts["ecthr"], id="tst", instruments=())
    changed = replace(load(), courts={"tst": court})
    rule = lasting.every_court_rests_on_a_source
    assert [each.rule for each in rule(changed, _triples())] == ["court without instrument"]
    bare = _triples(
        'co:supervises ( instr:tst ) ; dcterms:source "x"', "co:supervises ( instr:tst )"
    )
    assert [each.rule for each in rule(changed, bare)] == [
        "court without source",
        "court without instrument",
    ]


def test_a_former_state_without_heir_or_reason_is_found() -> None:
    lost = replace(load().states["BUR"], id="NOR", continued_by=None, succeeded_by=())
    changed = replace(load(), states={"NOR": lost})
    rule = lasting.every_former_state_has_an_heir
    assert [each.rule for each in rule(changed, _triples())] == ["State without heir"]
    told = _triples("state:NOR a co:State ;", 'state:NOR a co:State ; co:note "Divided."@en ;')
    assert list(rule(changed, told)) == []
