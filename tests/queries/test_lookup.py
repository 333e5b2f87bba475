import pytest

from comity.store import Graph
from queries.lookup import lookup
from queries.meant import meant
from queries.naming import ids_in, numbers_in, words_in
from tests.queries import world as small


@pytest.mark.parametrize(
    ("asked", "found_by", "expected"),
    [
        (small.OLD, "id", [small.OLD]),
        ("ecthr:12-10-2010-05-04", "id", [small.OLD]),
        ("12/10", "number", [small.OLD, small.NEW]),
        ("application no. 12/10", "number", [small.OLD, small.NEW]),
        ("Éxample v. Norway (No. 2), no. 12/10", "number", [small.NEW]),
        ("ECLI:CE:ECHR:2010:0504JUD000001210", "number", [small.OLD]),
        ("no. 28957/95", "number", [small.STUB]),
        ("Series C No. 7", "number", [small.SAN_JOSE]),
        ("Goodwin v. Ruritania", "title", [small.STUB]),
        ("Example v. Norway", "title", [small.OLD]),
        ("Éxample", "title", [small.OLD, small.NEW]),
        ("Ejemplo vs. Perú", "title", [small.SAN_JOSE]),
        ("ejemplo peru", "title", [small.SAN_JOSE]),
        ("General comment No. 16", "title", [small.GUIDE]),
        ("Nobody v. Nowhere", "nothing", []),
    ],
)
def test_what_people_write_finds_the_ruling(
    world: Graph, asked: str, found_by: str, expected: list[str]
) -> None:
    found = lookup(world, asked)
    assert (found.found_by, [act.id for act in found.candidates]) == (found_by, expected)


def test_nothing_is_cut_where_few_fit(world: Graph) -> None:
    assert not lookup(world, "Norway").is_cut


@pytest.mark.parametrize(
    ("citation", "keys"),
    [
        ("CCPR/C/96/D/1493/2006", ("ccprc96d14932006",)),
        ("Communication No. 1493/2006", ("14932006",)),
        ("Application No. 046/2020", ("0462020", "462020")),
        ("001-57619", ("00157619",)),
        ("Series A no. 161", ("a161", "seriesa161", "seriesano161", "seriea161", "serieano161")),
        ("Example v. Norway", ()),
    ],
)
def test_numbers_of_a_citation_are_read_as_look_up_keys(
    citation: str, keys: tuple[str, ...]
) -> None:
    assert numbers_in(citation) == keys


def test_a_symbol_is_not_read_as_an_application_number() -> None:
    assert ids_in("CCPR/C/96/D/1493/2006") == ()


def test_words_that_every_title_has_do_not_count() -> None:
    assert words_in("CASE OF EXAMPLE AND OTHERS v. NORWAY") == ("example", "norway")


@pytest.mark.parametrize(
    ("written", "acts", "passage"),
    [
        ("Example v. Norway § 40", [small.OLD], f"{small.OLD}#40"),
        ("12/10", [small.OLD, small.NEW], None),
        ("12/10 § 40", [small.OLD], f"{small.OLD}#40"),
        ("Example v. Norway, no. 12/10, §§ 40 and 41, ECHR 2010-I", [small.OLD], f"{small.OLD}#40"),
        ("Example v. Norway, no. 12/10, § 40, 4 May 2010", [small.OLD], f"{small.OLD}#40"),
        ("Example v. Norway", [small.OLD], None),
        ("Ejemplo vs. Perú, párr. 50", [small.SAN_JOSE], f"{small.SAN_JOSE}#50"),
        (f"{small.OLD}, para. 41", [small.OLD], None),
        ("Nobody v. Norway § 1", [], None),
    ],
)
def test_a_paragraph_tells_between_rulings_of_one_name(
    world: Graph, written: str, acts: list[str], passage: str | None
) -> None:
    told = meant(world, written)
    assert sorted(act.id for act in told.found.candidates) == sorted(acts)
    assert told.passage == passage
