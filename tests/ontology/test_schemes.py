"""The small schemes: what they hold, and in which order."""

from rdflib import DCTERMS, RDF, SKOS, URIRef

from ontology import load
from ontology.reading import read
from ontology.terms import BASE, CO

REMEDIES = read("remedies.ttl")
COMPLIANCE = read("compliance.ttl")
FORMS = {"restitution", "compensation", "rehabilitation", "satisfaction", "non-repetition"}


def _intensity(remedy: str) -> int:
    return int(str(REMEDIES.value(URIRef(f"{BASE}remedy/{remedy}"), CO.intensity)))


def test_steps_of_supervision_grow_from_interim_measures_to_sanctions() -> None:
    broader = {each.id: each.broader for each in load().remedies.values()}
    steps = [
        "remedy:interim-measures", "remedy:on-site-visit", "remedy:technical-assistance",
        "remedy:sanctions",
    ]  # fmt: skip
    classes = [(broader[each] or each).removeprefix("remedy:") for each in steps]
    assert classes == ["measure-of-protection", "monitoring", "technical-assistance", "enforcement"]
    assert [_intensity(each) for each in classes] == [0, 2, 3, 9]


def test_the_five_forms_of_reparation_are_siblings_with_parts() -> None:
    remedies = load().remedies
    assert all(remedies[f"remedy:{form}"].broader is None for form in FORMS)
    parents = {each.broader for each in remedies.values()}
    assert {f"remedy:{form}" for form in FORMS} <= parents


def test_each_system_of_supervision_has_statuses_of_its_own_with_a_source() -> None:
    local = set(COMPLIANCE.subjects(RDF.type, CO.LocalStatus))
    systems = {str(COMPLIANCE.value(each, CO.system)) for each in local}
    assert systems == {"coe", "iacthr", "un", "afchpr"}
    assert all(COMPLIANCE.value(each, DCTERMS.source) for each in local)


def test_a_mapping_that_loses_detail_says_what_is_lost() -> None:
    lossy = set(COMPLIANCE.subjects(CO.isLossy))
    assert URIRef(f"{BASE}compliance/un-b") in lossy
    assert URIRef(f"{BASE}compliance/iacthr-article-65") in lossy
    notes = [str(COMPLIANCE.value(each, SKOS.scopeNote)) for each in lossy]
    assert all(note.startswith("Lossy: ") for note in notes)


def test_a_final_resolution_is_full_compliance_and_a_contrary_act_is_its_own_status() -> None:
    def common(local: str) -> str:
        return str(COMPLIANCE.value(URIRef(f"{BASE}compliance/{local}"), CO.mapsTo))

    assert common("coe-final-resolution").endswith("/complied")
    assert common("un-e").endswith("/contrary")
    assert common("un-closed-unresolved").endswith("/closed-without-implementation")
