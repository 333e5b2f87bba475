"""Lists that go on without the word "article", in the part that announced several."""

from ingest.families.combining import Combined, combined_provisions
from ingest.families.naming import Naming


def test_a_list_that_is_read_with_goes_on_with_the_next_treaty() -> None:
    found = combined_provisions(
        "violó los derechos consagrados en los artículos 8.1 y 25 de la Convención Americana, en"
        " conexión con los artículos 7.b) de la Convención Interamericana para Prevenir, Sancionar"
        " y Erradicar la Violencia contra la Mujer, y 1, 6 y 8 de la Convención Interamericana"
        " para Prevenir y Sancionar la Tortura",
        Naming("achr"),
    )
    others = ("belemdopara.7.b", "iacpt.1", "iacpt.6", "iacpt.8")
    assert found == (Combined("achr.8.1", others), Combined("achr.25", others))


def test_a_list_that_is_found_upon_goes_on_behind_one_article_read_with_it() -> None:
    found = combined_provisions(
        "violó los artículos 5.1 y 5.2 de la Convención Americana, en relación con el artículo 1.1"
        " de la misma, y 1 y 6 de la Convención Interamericana para Prevenir y Sancionar la"
        " Tortura",
        Naming("achr"),
    )
    assert {one.provision for one in found} == {"achr.5.1", "achr.5.2", "iacpt.1", "iacpt.6"}


def test_obligations_under_another_treaty_begin_anew() -> None:
    found = combined_provisions(
        "violó el artículo 7 de la Convención Americana, en relación con el artículo 1.1 de la"
        " misma, así como incumplió con sus obligaciones conforme al artículo I de la Convención"
        " Interamericana sobre Desaparición Forzada de Personas, en relación con el artículo II de"
        " dicho instrumento",
        Naming("achr"),
    )
    assert found == (Combined("achr.7", ("achr.1.1",)), Combined("iacfdp.1", ("iacfdp.2",)))
