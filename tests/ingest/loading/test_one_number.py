"""One application, several rulings: the decision, the Chamber's and the Grand Chamber's."""

from dataclasses import replace
from itertools import permutations

import pytest

from comity.extraction import Authority, Extraction, Formation, Identifier, Kind
from comity.store import Graph
from tests.ingest.loading.texts import a_citing_judgment, loaded, the_judgment

CHAMBER, GRAND, DECISION = "ecthr:001-999001", "ecthr:001-999010", "ecthr:001-999020"
NAMED = Authority("ecthr", "Example v. Norway", ("99001/12",))
GRAND_SIGN = replace(NAMED, sign="grand-chamber 2019")


def _chamber() -> Extraction:
    return the_judgment()


def _grand() -> Extraction:
    told = the_judgment()
    said = replace(told.metadata, date="2019-09-03", formation=Formation.GRAND_CHAMBER)
    return replace(told, id="001-999010", text_sha256="1" * 64, metadata=said)


def _decision() -> Extraction:
    told = the_judgment()
    said = replace(told.metadata, date="2014-02-04", kind=Kind.DECISION)
    return replace(told, id="001-999020", text_sha256="2" * 64, metadata=said)


def _citing(authority: Authority, key: str = "001-999002") -> Extraction:
    citing = a_citing_judgment()
    (citation,) = citing.findings.citations
    found = replace(citing.findings, citations=(replace(citation, authority=authority),))
    own = replace(citing.metadata, identifiers=(Identifier("appno", f"{key[-3:]}/14"),))
    return replace(citing, id=key, text_sha256=key[-1] * 64, metadata=own, findings=found)


def _targets(graph: Graph) -> set[str]:
    return {str(row["target"]) for row in graph.edges("CITES", ())}


@pytest.mark.parametrize(
    ("sign", "meant"),
    [
        ("grand-chamber 2019", GRAND),
        ("grand-chamber", GRAND),
        ("2018", CHAMBER),
        ("decision 2014", DECISION),
        ("decision", DECISION),
        ("grand-chamber 2021", "ecthr:99001-12"),
        (None, "ecthr:99001-12"),
    ],
)
def test_what_is_printed_beside_the_number_tells_which_ruling_is_meant(
    graph: Graph, sign: str | None, meant: str
) -> None:
    loaded(graph, _chamber(), _grand(), _decision(), _citing(replace(NAMED, sign=sign)))
    assert _targets(graph) == {meant}


def test_the_grand_chambers_ruling_is_not_taken_for_the_chambers_that_is_held(graph: Graph) -> None:
    loaded(graph, _chamber(), _citing(GRAND_SIGN))
    assert _targets(graph) == {"ecthr:99001-12"}


def test_a_bare_number_means_the_judgment_and_not_the_decision_before_it(graph: Graph) -> None:
    loaded(graph, _chamber(), _decision(), _citing(NAMED))
    assert _targets(graph) == {CHAMBER}


def test_in_whatever_order_texts_come_all_citations_of_one_authority_lead_to_one_act(
    graph: Graph,
) -> None:
    texts = (_chamber(), _grand(), _citing(GRAND_SIGN), _citing(GRAND_SIGN, "001-999003"))
    for one in texts:
        loaded(graph, one)
    assert _targets(graph) == {GRAND}
    assert len(list(graph.edges("CITES", ()))) == 2


@pytest.mark.parametrize("order", list(permutations(range(4)))[::6])
def test_loading_one_text_after_another_leaves_no_trace_of_their_order(
    graph: Graph, order: tuple[int, ...]
) -> None:
    texts = (_chamber(), _grand(), _citing(NAMED), _citing(NAMED, "001-999003"))
    for place in order:
        loaded(graph, texts[place])
    assert _targets(graph) == {"ecthr:99001-12"}
