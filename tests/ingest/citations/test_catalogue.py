"""The tables of the catalogue: made from their sources, true to ids, without names."""

from importlib.resources import files

import pytest

from comity.ids import RulingId
from ingest.citations.catalogue.acts import fingerprints
from ingest.citations.catalogue.building import tables
from ingest.citations.catalogue.phases import phases_in
from ingest.citations.catalogue.shipped import TABLES, catalogue
from tests.corpora import corpus


def test_every_act_of_the_tables_has_an_id_of_the_grammar_and_says_its_source() -> None:
    for name in TABLES:
        lines = (files("ingest.citations.catalogue") / name).read_text("utf-8").splitlines()
        assert lines[0].startswith("# ")
        ids = [line.partition("\t")[0] for line in lines[2:]]
        assert len(ids) == len(set(ids)) > 300
        assert all(RulingId(one) == one for one in ids)


def test_no_name_stands_in_the_tables() -> None:
    for name in TABLES:
        lines = (files("ingest.citations.catalogue") / name).read_text("utf-8").splitlines()
        parties = [mark for line in lines[2:] for mark in line.split("\t")[-1].split(";") if mark]
        assert all(len(mark) == 8 and int(mark, 16) >= 0 for mark in parties)


@pytest.mark.corpora
def test_the_tables_are_what_their_sources_give() -> None:
    shipped = files("ingest.citations.catalogue")
    for name, content in tables(corpus("labels")):
        assert (shipped / name).read_text("utf-8") == content


def test_an_act_of_table_and_library_has_the_facts_of_both() -> None:
    act = catalogue().acts["iacthr:c-4"]
    assert act.authority.title
    assert act.states == {"HND"}
    assert act.phases == {"merits"}


def test_a_name_is_known_in_capitals_in_brackets_and_in_two_languages() -> None:
    marks = fingerprints("Caso de los “Niños” (Ejemplo Modelo y otros) Vs. Perú")
    assert not marks.isdisjoint(fingerprints("CASE OF EJEMPLO-MODELO ET AL. v. PERU"))
    assert not marks.isdisjoint(fingerprints("Niños"))
    assert marks.isdisjoint(fingerprints("Ejemplo"))


def test_phases_of_the_judgment_interpreted_are_not_those_of_the_interpretation() -> None:
    assert phases_in("Interpretation of the Judgment of Merits") == {"interpretation"}
    assert phases_in("Preliminary Objections, Merits, Reparations and Costs") == {
        "preliminary-objections", "merits", "reparations",
    }  # fmt: skip
