import subprocess
import sys
import time

import pytest

from ontology import load
from ontology.naming import Names, folded

VOCABULARY = load()


def test_the_vocabulary_loads_without_an_rdf_engine() -> None:
    text = (
        "import sys, ontology; ontology.load(); ontology.graph_batch(); "
        "sys.exit('rdflib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", text], check=False)  # noqa: S603 - our own words
    assert done.returncode == 0


def test_the_vocabulary_loads_in_a_tenth_of_a_second() -> None:
    def seconds() -> float:
        start = time.process_time()
        load.__wrapped__()
        return time.process_time() - start

    assert min(seconds() for _ in range(5)) < 0.1


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("ecthr", "ecthr"), ("ECtHR", "ecthr"), ("Cour européenne des droits de l'homme", "ecthr"),
        ("COUR EUROPÉENNE DES DROITS DE L’HOMME", "ecthr"), ("TEDH", "ecthr"),
        ("European Commission of Human Rights", "ecmhr"),
        ("UN Human Rights Committee (CCPR)", "un-hrc"), ("CCPR", "un-hrc"),
        ("UN Committee against Torture (CAT)", "un-cat"), ("CAT", "un-cat"), ("CEDAW", "un-cedaw"),
        ("UN Committee on Economic, Social and Cultural Rights (CESCR)", "un-cescr"),
        ("UN Committee on the Rights of the Child (CRC)", "un-crc"),
        ("UN Committee on the Rights of Persons with Disabilities (CRPD)", "un-crpd"),
        ("UN Committee on the Elimination of Racial Discrimination (CERD)", "un-cerd"),
        ("UN Committee on Enforced Disappearances (CED)", "un-ced"), ("CMW", "un-cmw"),
        ("IACtHR", "iacthr"), ("Corte IDH", "iacthr"),
        ("Inter-American Court of Human Rights", "iacthr"),
        ("Inter-American Commission on Human Rights", "iachr"),
        ("African Court on Human and Peoples' Rights", "afchpr"),
        ("African Commission on Human and Peoples’ Rights", "acmhpr"),
        ("ECOWAS Community Court of Justice", "ecowas"), ("SADC Tribunal", "sadc"),
        ("Court of Justice of the European Union", "cjeu"), ("CJEU", "cjeu"),
        ("International Court of Justice", "icj"), ("European Committee of Social Rights", "ecsr"),
        ("Caribbean Court of Justice", "ccj"), ("UKSC", "gbr-uksc"),
        ("Constitutional Court of South Africa", "zaf-concourt"),
        ("Corte Constitucional de Colombia", "col-concourt"),
        ("Tribunal Constitucional (Spain)", "esp-tc"),
        ("Tribunal Constitucional del Perú", "per-tc"),
        ("SR Torture", "expert"), ("SR Health", "expert"), ("United Nations", "un"),
        ("UN General Assembly", "un"), ("Council of Europe", "coe"), ("European Union", "eu"),
        ("Organization of American States", "oas"), ("African Union", "au"), ("CAT-OP", "un-spt"),
        ("Venice Commission", "venice"),
    ],
)  # fmt: skip
def test_a_court_is_found_by_any_of_its_names(name: str, code: str) -> None:
    assert VOCABULARY.court_named(name) == code


@pytest.mark.parametrize("name", ["", "Supreme Court", "the Court", "Ruritanian Court", "cat food"])
def test_a_name_that_fits_no_court_finds_none(name: str) -> None:
    assert VOCABULARY.court_named(name) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("GBR", "GBR"), ("United Kingdom", "GBR"),
        ("the United Kingdom", "GBR"), ("Royaume-Uni", "GBR"),
        ("United Kingdom of Great Britain and Northern Ireland", "GBR"), ("UK", "GBR"),
        ("Perú", "PER"), ("PERU", "PER"),
        ("Türkiye", "TUR"), ("TURKEY", "TUR"), ("la Turquie", "TUR"),
        ("the former Yugoslav Republic of Macedonia", "MKD"), ("North Macedonia", "MKD"),
        ("the Netherlands", "NLD"), ("Russian Federation", "RUS"), ("Russia", "RUS"),
        ("Vietnam", "VNM"), ("the Czech Republic", "CZE"), ("Czechia", "CZE"),
        ("Republic of Cote D'Ivoire", "CIV"), ("Ivory Coast", "CIV"), ("Kingdom of Lesotho", "LSO"),
        ("Bolivia (Plurinational State of)", "BOL"), ("Iran (Islamic Republic of)", "IRN"),
        ("Venezuela (Bolivarian Republic of)", "VEN"), ("Republic of Korea", "KOR"),
        ("Democratic Republic of the Congo", "COD"), ("Congo", "COG"), ("Libya", "LBY"),
        ("Swaziland", "SWZ"), ("Holy See", "VAT"), ("State of Palestine", "PSE"), ("Kosovo", "XKX"),
        ("República Dominicana", "DOM"), ("Trinidad y Tobago", "TTO"), ("EL SALVADOR", "SLV"),
        ("Federal Republic of Nigeria", "NGA"), ("United Republic of Tanzania", "TZA"),
        ("Yugoslavia", "YUG"), ("Soviet Union", "SUN"), ("Czechoslovakia", "CSK"),
        ("Upper Volta", "HVO"),
        ("Serbia and Montenegro", "SCG"), ("Moldova", "MDA"), ("Cabo Verde", "CPV"),
    ],
)  # fmt: skip
def test_a_state_is_found_by_any_of_its_names(name: str, code: str) -> None:
    assert VOCABULARY.state_named(name) == code


@pytest.mark.parametrize("name", ["Ruritania", "us", "and", "are", "the State", ""])
def test_a_word_that_names_no_state_finds_none(name: str) -> None:
    assert VOCABULARY.state_named(name) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("European Convention on Human Rights", "echr"), ("CEDH", "echr"),
        ("Protocol No. 1", "echr-p1"),
        ("Convention for the Protection of Human Rights and Fundamental Freedoms", "echr"),
        ("Protocole n° 4", "echr-p4"), ("Protocol No. 12", "echr-p12"), ("ICCPR", "iccpr"),
        ("International Covenant on Civil and Political Rights", "iccpr"), ("PIDCP", "iccpr"),
        ("American Convention", "achr"), ("Pact of San José", "achr"),
        ("Convención Americana sobre Derechos Humanos", "achr"),
        ("Convention of Belém do Pará", "belemdopara"),
        ("Protocol of San Salvador", "achr-psansalvador"),
        ("African Charter on Human and Peoples' Rights", "achpr"), ("Maputo Protocol", "maputo"),
        ("Convention against Torture", "cat"), ("Universal Declaration of Human Rights", "udhr"),
        ("Convention on the Rights of the Child", "crc"), ("EU Charter", "cfreu"),
    ],
)  # fmt: skip
def test_an_instrument_is_found_by_the_names_that_texts_use(name: str, code: str) -> None:
    assert VOCABULARY.instrument_named(name) == code


@pytest.mark.parametrize("name", ["the Covenant", "the Convention", "the Charter", "Convention"])
def test_a_name_that_several_instruments_share_finds_none(name: str) -> None:
    assert VOCABULARY.instrument_named(name) is None


def test_every_label_and_alias_leads_to_its_own_term() -> None:
    kinds = (
        (VOCABULARY.courts, VOCABULARY.court_named),
        (VOCABULARY.states, VOCABULARY.state_named),
        (VOCABULARY.instruments, VOCABULARY.instrument_named),
    )
    for terms, named in kinds:
        for term in terms.values():
            for name in (term.id, term.label_en, term.label_fr, term.label_es, *term.aliases):
                assert named(name) == term.id


def test_labels_come_before_aliases() -> None:
    names = Names({"a": ["Alpha"]}, {"b": ["Alpha", "Beta"]})
    assert (names.term("alpha"), names.term("beta")) == ("a", "b")


def test_accents_quotes_and_case_are_folded() -> None:
    assert folded("  CÔTE D’IVOIRE ") == "cote d ivoire"


@pytest.mark.parametrize(
    "provision", ["echr.8", "echr.59", "echr.6.3.d", "iccpr.14.3.g", "achr.82", "crpd.40"]
)
def test_an_article_of_an_instrument_is_there(provision: str) -> None:
    assert VOCABULARY.has_provision(provision)


@pytest.mark.parametrize(
    "provision", ["echr.60", "echr.0", "cat.34", "crpd.51", "xyz.1", "echr", "echr.8.1.a.b"]
)
def test_an_article_past_the_last_is_not_there(provision: str) -> None:
    assert not VOCABULARY.has_provision(provision)


def test_an_old_number_is_read_by_the_date_of_the_text() -> None:
    assert VOCABULARY.provision_at("echr.50", "1995-10-31") == "echr.41"
    assert VOCABULARY.provision_at("echr.50", "1998-10-31") == "echr.41"
    assert VOCABULARY.provision_at("echr.50", "1998-11-01") == "echr.50"
    assert VOCABULARY.provision_at("echr.25.1", "1990-01-01") == "echr.34"
    assert VOCABULARY.provision_at("echr.26", "1990-01-01") == "echr.35.1"
    assert VOCABULARY.provision_at("echr.53", "1990-01-01") == "echr.46.1"
    assert VOCABULARY.provision_at("echr.54", "1990-01-01") == "echr.46.2"
    assert VOCABULARY.provision_at("echr.8", "1990-01-01") == "echr.8"
    assert VOCABULARY.provision_at("echr.50", None) == "echr.50"


def test_accessory_and_free_standing_equality_are_never_the_same() -> None:
    accessory = {each.right for each in VOCABULARY.rights_of("echr.14") if each.match == "exact"}
    autonomous = {each.right for each in VOCABULARY.rights_of("iccpr.26") if each.match == "exact"}
    assert accessory
    assert not accessory & autonomous


def test_a_paragraph_takes_what_its_article_protects_and_says_so() -> None:
    inherited = VOCABULARY.rights_of("echr.10.1")
    assert {each.right for each in inherited} == {
        each.right for each in VOCABULARY.rights_of("echr.10")
    }
    assert all(each.inherited for each in inherited)
    assert not any(each.inherited for each in VOCABULARY.rights_of("echr.10"))


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("vie privée", "private-life"), ("Vie Privee", "private-life"),
        ("right to respect for private life", "private-life"), ("vida privada", "private-life"),
        ("derecho a la honra", "honour-and-reputation"), ("habeas corpus", "habeas-corpus"),
        ("death penalty", "death-penalty"), ("procès équitable", "fair-trial"),
        ("debido proceso", "fair-trial"), ("libertad sindical", "trade-union"),
    ],
)  # fmt: skip
def test_a_right_is_found_by_the_words_that_texts_use(words: str, right: str) -> None:
    assert VOCABULARY.right_named(words) == f"right:{right}"


@pytest.mark.parametrize("words", ["", "the weather", "article 8"])
def test_words_that_name_no_right_find_none(words: str) -> None:
    assert VOCABULARY.right_named(words) is None


def test_no_hidden_label_is_the_name_of_its_right() -> None:
    for right in VOCABULARY.rights.values():
        hidden = {word for words in right.hidden.values() for word in words}
        assert not hidden & {right.label_en, right.label_fr, right.label_es}


def test_a_provision_that_protects_nothing_says_so() -> None:
    assert VOCABULARY.rights_of("echr.20") == ()
    assert VOCABULARY.rights_of("echr") == ()


def test_a_bare_article_of_a_court_has_a_default_instrument() -> None:
    assert VOCABULARY.courts["ecthr"].instruments[0] == "echr"
    assert VOCABULARY.courts["iacthr"].instruments[0] == "achr"
    assert VOCABULARY.courts["un-hrc"].instruments[0] == "iccpr"


def test_doctrines_carry_words_parts_and_origin() -> None:
    margin = VOCABULARY.doctrines["doctrine:margin-of-appreciation"]
    assert set(margin.lexical) == {"en", "es", "fr"}
    assert margin.elements[-1].startswith("The international court reviews")
    assert (margin.origin_court, margin.origin_date) == ("ecthr", "1976-12-07")
    assert margin.origin_ruling == "ecthr:001-57499"
    assert len(VOCABULARY.doctrines) >= 90


def test_a_doctrine_tells_what_other_systems_do_with_it_and_where_that_was_read() -> None:
    margin = VOCABULARY.doctrines["doctrine:margin-of-appreciation"]
    refusal = next(each for each in margin.counterparts if each.authority == "un-hrc:gc-34")
    assert (refusal.relation, refusal.court) == ("rejects", "un-hrc")
    assert refusal.source == "CCPR/C/GC/34, § 36"
    assert refusal.verified


def test_every_doctrine_has_a_counterpart_or_says_that_none_is_known() -> None:
    alone = [each for each in VOCABULARY.doctrines.values() if not each.counterparts]
    assert 0 < len(alone) < 6
    assert all("No counterpart" in (each.note or "") for each in alone)


def test_an_element_is_a_clause_and_not_a_scrap() -> None:
    few = {
        doctrine.id: doctrine.elements
        for doctrine in VOCABULARY.doctrines.values()
        if len(doctrine.elements) < 3
    }
    assert few == {}


def test_a_court_is_shown_naming_a_doctrine_with_a_place_where_it_does() -> None:
    assert all(
        each.source and each.court in VOCABULARY.courts and each.language in {"en", "fr", "es"}
        for doctrine in VOCABULARY.doctrines.values()
        for each in doctrine.variants
    )
    named = [each for each in VOCABULARY.doctrines.values() if each.variants]
    assert len(named) > 85


def test_provisions_and_counterparts_that_doctrines_name_are_there() -> None:
    for doctrine in VOCABULARY.doctrines.values():
        assert set(doctrine.provisions) <= set(VOCABULARY.provisions)
        others = {each.doctrine for each in doctrine.counterparts} - {None}
        assert others <= set(VOCABULARY.doctrines)
        assert doctrine.origin_court in VOCABULARY.courts


def test_instruments_of_courts_are_there() -> None:
    for court in VOCABULARY.courts.values():
        assert set(court.instruments) <= set(VOCABULARY.instruments)


def test_the_vocabulary_cannot_be_changed_by_those_who_read_it() -> None:
    with pytest.raises(TypeError):
        VOCABULARY.courts["new"] = VOCABULARY.courts["ecthr"]  # type: ignore[index]  # that is the test


def test_an_instrument_knows_when_it_was_made_and_came_into_force() -> None:
    covenant, declaration = VOCABULARY.instruments["iccpr"], VOCABULARY.instruments["udhr"]
    assert (covenant.date, covenant.in_force) == ("1966-12-16", "1976-03-23")
    assert (declaration.in_force, declaration.no_longer_in_force) == (None, None)


def test_an_instrument_says_on_what_its_provisions_rest() -> None:
    rests = {each.verification for each in VOCABULARY.instruments.values()}
    assert {"text", "general"} <= rests
