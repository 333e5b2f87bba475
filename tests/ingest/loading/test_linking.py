"""Citations point at what they mean, held now, later or no longer."""

from dataclasses import replace

from comity.extraction import Authority, Extraction, Identifier, Kind, Metadata
from comity.store import Graph
from ingest.loading.loading import Loader
from queries.lookup import lookup
from tests.ingest.loading.texts import a_citing_judgment, loaded, the_judgment

ACT = "ecthr:001-999001"
STUB = "ecthr:99001-12-2018-06-12"
CITING = "ecthr:001-999002"


def _targets(graph: Graph) -> list[object]:
    return [row["target"] for row in graph.edges("CITES", ())]


def _ruling(graph: Graph, act: str) -> dict[str, object]:
    rows = graph.nodes("Ruling", ("held", "title", "court", "date"))
    return {name: value for row in rows if row["id"] == act for name, value in row.items()}


def test_what_is_cited_and_not_held_is_known_from_its_citation(graph: Graph) -> None:
    loaded(graph, a_citing_judgment())
    assert _targets(graph) == [STUB]
    assert _ruling(graph, STUB) == {
        "id": STUB, "held": False, "title": "Example v. Norway", "court": "ecthr",
        "date": "2018-06-12",
    }  # fmt: skip


def test_what_is_cited_and_not_held_is_looked_up_by_the_numbers_of_its_citations(
    graph: Graph,
) -> None:
    citing = a_citing_judgment()
    (citation,) = citing.findings.citations
    series = Authority("ecthr", "Example v. Norway", series="A 9901", date="1990-05-07")
    both = (citation, replace(citation, authority=series))
    loaded(graph, replace(citing, findings=replace(citing.findings, citations=both)))
    for written, meant in (
        ("no. 99001/12", STUB),
        ("Series A no. 9901", "ecthr:example-1990-05-07"),
    ):
        assert [one.id for one in lookup(graph, written).candidates] == [meant]
    loaded(graph, the_judgment())
    assert [one.id for one in lookup(graph, "no. 99001/12").candidates] == [ACT]


def test_a_citation_finds_its_ruling_when_that_comes_later(graph: Graph) -> None:
    loaded(graph, a_citing_judgment())
    loaded(graph, the_judgment())
    assert _targets(graph) == [ACT]
    assert _ruling(graph, STUB) == {}
    redirects = {row["id"]: row["target"] for row in graph.nodes("Redirect", ("target",))}
    assert redirects == {STUB: ACT}


def test_a_withdrawn_ruling_is_known_from_its_citations_alone(graph: Graph) -> None:
    loaded(graph, the_judgment(), a_citing_judgment())
    loader = Loader(graph)
    loader.withdraw(ACT)
    loader.finish()
    (target,) = _targets(graph)
    found = _ruling(graph, str(target))
    assert (found["held"], found["title"]) == (False, "Example v. Norway")
    assert not list(graph.nodes("Holding", (), ACT))
    assert not list(graph.nodes("Passage", (), ACT))


def test_a_changed_text_replaces_its_own_claims_alone(graph: Graph) -> None:
    loaded(graph, the_judgment(), a_citing_judgment())
    others = [row["id"] for row in graph.nodes("Claim", (), ACT)]
    loaded(graph, a_citing_judgment("5. The Court has nothing to add."))
    assert _targets(graph) == []
    assert [row["id"] for row in graph.nodes("Claim", (), ACT)] == others
    properties = {row["property"] for row in graph.nodes("Claim", ("property",), CITING)}
    assert "cites" not in properties
    assert "holding" in properties


def test_what_is_cited_most_ranks_above_what_cites_it(graph: Graph) -> None:
    loaded(graph, the_judgment(), a_citing_judgment())
    ranks = {row["id"]: row["rank"] for row in graph.nodes("Ruling", ("rank",))}
    cited, citing = ranks[ACT], ranks[CITING]
    assert isinstance(cited, float)
    assert isinstance(citing, float)
    assert cited > citing > 0


def test_a_wrong_report_number_moves_its_citation_and_not_the_case_of_that_number(
    graph: Graph,
) -> None:
    held = replace(the_judgment(), id="iacthr/c-801", metadata=_inter_american("C 801"))
    loaded(graph, held, _citing("C 802"))
    assert _targets(graph) == ["iacthr:c-801"]
    assert list(graph.nodes("Redirect", ())) == []


def test_one_report_number_of_two_titles_is_redirected_to_neither(graph: Graph) -> None:
    held = replace(the_judgment(), id="example", metadata=_inter_american(None))
    other = Authority("iacthr", "Case of Sample v. Norway", series="C 802", date="2019-01-01")
    loaded(graph, held, _citing("C 802", other))
    assert list(graph.nodes("Redirect", ())) == []
    assert len(set(_targets(graph))) == 2


def test_two_cases_of_one_day_without_numbers_are_two_authorities(graph: Graph) -> None:
    day = "1996-11-15"
    cases = (
        Authority("ecthr", "Example v. Norway", date=day),
        Authority("ecthr", "Sample v. Norway", date=day),
    )
    citing = a_citing_judgment()
    (citation,) = citing.findings.citations
    citations = tuple(replace(citation, authority=each) for each in cases)
    loaded(graph, replace(citing, findings=replace(citing.findings, citations=citations)))
    titles = {row["title"] for row in graph.nodes("Authority", ("title",))}
    assert titles == {"Example v. Norway", "Sample v. Norway"}


def _inter_american(series: str | None) -> Metadata:
    numbers = (Identifier("series", series),) if series else ()
    title = "Case of Example v. Norway"
    return Metadata("iacthr", Kind.JUDGMENT, title=title, date="2018-06-12", identifiers=numbers)


def _citing(series: str, *others: Authority) -> Extraction:
    citing = a_citing_judgment()
    (citation,) = citing.findings.citations
    slip = Authority("iacthr", "Case of Example v. Norway", series=series, date="2018-06-12")
    citations = tuple(replace(citation, authority=each) for each in (slip, *others))
    return replace(citing, findings=replace(citing.findings, citations=citations))
