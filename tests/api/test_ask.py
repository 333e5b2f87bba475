import json

import pytest
from fastapi.testclient import TestClient

from api.tables.equivalents import by_provision
from queries.equivalents import Derived, Relation, Step
from tests.api.commands import CommandLine
from tests.builders import a_claim_id
from tests.queries import world as small

CLAIM = a_claim_id(f"{small.OLD}!h1")
QUESTIONS = {
    f"rights-across-courts {small.PRIVATE}": f"/v1/rights/{small.PRIVATE}",
    "rights-across-courts private-life --court ecthr --since 2010": (
        f"/v1/rights/{small.PRIVATE}?court=ecthr&since=2010"
    ),
    f"remedies {small.PRIVATE}": f"/v1/rights/{small.PRIVATE}/remedies",
    "remedies private-life --court ecthr --examples 3": (
        f"/v1/rights/{small.PRIVATE}/remedies?court=ecthr&examples=3"
    ),
    "rights": "/v1/rights",
    "provisions private-life --match exact --match close": (
        f"/v1/rights/{small.PRIVATE}/provisions?match=exact%2Cclose"
    ),
    "holdings --right private-life --by court --by outcome": (
        f"/v1/holdings?right={small.PRIVATE}&by=court%2Coutcome"
    ),
    "holdings --provision echr.8 --since 2010 --limit 1": (
        "/v1/holdings?provision=echr.8&since=2010&limit=1"
    ),
    "like-cases private-life --respondent NOR --examples 1": (
        f"/v1/rights/{small.PRIVATE}/like-cases?respondent=NOR&examples=1"
    ),
    f"ranking {small.MARGIN} --court ecthr --leading 2": (
        f"/v1/doctrines/{small.MARGIN}/ranking?court=ecthr&leading=2"
    ),
    "communities --right private-life --most 5": (
        "/v1/communities?right=right%3Aprivate-life&most=5"
    ),
    "count-applications margin-of-appreciation --role named --court ecthr": (
        f"/v1/doctrines/{small.MARGIN}/applications/count?court=ecthr&role=named"
    ),
    f"count-doctrine-passages margin-of-appreciation {small.OLD}": (
        f"/v1/doctrines/{small.MARGIN}/passages/count?ruling=ecthr%3A001-1"
    ),
    "count-interpretations iccpr.17 --since 1980": (
        "/v1/provisions/iccpr.17/interpretations/count?since=1980"
    ),
    "dialogue-matrix --since 2010": "/v1/dialogue/matrix?since=2010",
    f"path {small.SAN_JOSE} {small.STUB} --steps 2": (
        f"/v1/paths?from={small.SAN_JOSE}&to={small.STUB}&steps=2".replace(":", "%3A")
    ),
    f"influence {small.OLD}": f"/v1/rulings/{small.OLD}/influence",
    f"measures {small.OLD}": f"/v1/rulings/{small.OLD}/measures",
    f"brief {small.OLD} --authorities 3": f"/v1/rulings/{small.OLD}/brief?authorities=3",
    f"holdings-of {small.OLD}": f"/v1/rulings/{small.OLD}/holdings",
    f"separate-opinions {small.PARAGRAPH}": f"/v1/rulings/{small.PARAGRAPH}/separate-opinions",
    f"similar {small.OLD} --court iacthr --leading 2": (
        f"/v1/rulings/{small.OLD}/similar?court=iacthr&leading=2"
    ),
    f"said-of {small.OLD} --most 3": f"/v1/rulings/{small.OLD}/said-of?most=3",
    f"separate-opinions {small.OLD}": f"/v1/rulings/{small.OLD}/separate-opinions",
    f"compare {small.OLD} {small.NEW} --provision echr.8": (
        f"/v1/comparisons?rulings={small.OLD}%2C{small.NEW}&provision=echr.8".replace(":0", "%3A0")
    ),
    "states-in-violation ecthr un-hrc --since 1980": (
        "/v1/states?found_by=ecthr%2Cun-hrc&since=1980"
    ),
    "coverage": "/v1/coverage",
    f"ruling {small.OLD}": f"/v1/rulings/{small.OLD}",
    "ruling 12/10": "/v1/lookup?q=12%2F10",
    "limits --provision echr.8 --court ecthr": "/v1/limits?provision=echr.8&court=ecthr",
    "defences --right private-life --court un-hrc": (
        "/v1/defences?right=right%3Aprivate-life&court=un-hrc"
    ),
    "rulings --court ecthr --court iacthr --respondent NOR --language en --language es": (
        "/v1/rulings?court=ecthr&court=iacthr&respondent=NOR&language=en&language=es"
    ),
    "count-rulings --court ecthr --outcome violation": (
        "/v1/rulings/count?court=ecthr&outcome=violation"
    ),
    "rulings --court ecthr --outcome violation": "/v1/rulings?court=ecthr&outcome=violation",
    f"cites {small.NEW} --limit 1": f"/v1/rulings/{small.NEW}/cites?limit=1",
    f"cited-by {small.OLD} --pinpoint 40": f"/v1/rulings/{small.OLD}/cited-by?pinpoint=40",
    "dialogue --from iacthr --to ecthr": "/v1/dialogue?from=iacthr&to=ecthr",
    "equivalents echr.8": "/v1/provisions/echr.8/equivalents",
    "interpretations iccpr.17": "/v1/provisions/iccpr.17/interpretations",
    "doctrine margin-of-appreciation": f"/v1/doctrines/{small.MARGIN}",
    "applications margin-of-appreciation --role named --respondent NOR": (
        f"/v1/doctrines/{small.MARGIN}/applications?respondent=NOR&role=named"
    ),
    "applications margin-of-appreciation --group group:children --limit 1": (
        f"/v1/doctrines/{small.MARGIN}/applications?group=group%3Achildren&limit=1"
    ),
    "adoption margin-of-appreciation --as-of 2015-12-31": (
        f"/v1/doctrines/{small.MARGIN}/adoption?as_of=2015-12-31"
    ),
    "timeline margin-of-appreciation": f"/v1/doctrines/{small.MARGIN}/timeline",
    "authorities margin-of-appreciation --court ecthr --leading 1": (
        f"/v1/doctrines/{small.MARGIN}/authorities?court=ecthr&leading=1"
    ),
    "divergence margin-of-appreciation --min-confidence 0.5": (
        f"/v1/doctrines/{small.MARGIN}/divergence?min_confidence=0.5"
    ),
    "counterparts margin-of-appreciation": f"/v1/doctrines/{small.MARGIN}/counterparts",
    "first margin-of-appreciation --instrument echr": (
        f"/v1/doctrines/{small.MARGIN}/first?instrument=echr"
    ),
    f"doctrine-passages margin-of-appreciation {small.OLD}": (
        f"/v1/doctrines/{small.MARGIN}/passages?ruling=ecthr%3A001-1"
    ),
    "state NOR": "/v1/states/NOR",
    "state norway": "/v1/states/NOR",
    "participation norway": "/v1/states/NOR/instruments",
    "participation NOR iccpr --as-of 2010-01-01": (
        "/v1/states/NOR/instruments?instrument=iccpr&as_of=2010-01-01"
    ),
    "dialogue --from IACtHR --to ECtHR": "/v1/dialogue?from=iacthr&to=ecthr",
    "courts": "/v1/courts",
    "court un-hrc": "/v1/courts/un-hrc",
    f"passage {small.OLD}#40": f"/v1/passages/{small.OLD}%2340",
    f"marks {small.OLD}": f"/v1/rulings/{small.OLD}/marks",
    "status": "/v1/status",
    "unresolved --court ecthr": "/v1/unresolved?court=ecthr",
    f"neighbours {small.OLD} --limit 1": f"/v1/nodes/{small.OLD}/neighbours?limit=1",
    "suggest priv --kind right": "/v1/suggestions?q=priv&kind=right",
    f"similar-passages {small.OLD}#40": f"/v1/passages/{small.OLD}%2340/similar",
    "search margin --sort oldest --exact": "/v1/search?q=margin&sort=oldest&expand=false",
    "facets margin --by court,section": "/v1/search/facets?q=margin&by=court%2Csection",
    f"evidence {CLAIM}": f"/v1/claims/{CLAIM}",
}
UNANSWERED = {f"parallel {small.SAN_JOSE}": f"/v1/rulings/{small.SAN_JOSE}/parallel"}
"""What the small world has no answer to."""


@pytest.mark.parametrize("question", [*QUESTIONS, *UNANSWERED])
def test_the_command_line_prints_the_bytes_that_http_answers(
    comity_filled: CommandLine, client: TestClient, question: str
) -> None:
    said = comity_filled("ask", *question.split(), "--format", "json")
    assert said.status == 0
    assert said.out.encode() == client.get({**QUESTIONS, **UNANSWERED}[question]).content + b"\n"


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_prints_tables_that_end_with_what_was_searched(
    comity_filled: CommandLine, question: str
) -> None:
    said = comity_filled("ask", *question.split())
    assert said.status == 0
    assert said.out.rstrip().splitlines()[-1].startswith("Searched: 3 systems, 4 texts")


@pytest.mark.parametrize("question", UNANSWERED)
def test_a_question_without_answer_says_what_was_searched(
    comity_filled: CommandLine, question: str
) -> None:
    said = comity_filled("ask", *question.split())
    assert said.out.rstrip().splitlines()[-1].startswith("No authority found in the 3 systems")


def test_a_right_may_be_asked_for_in_the_words_of_texts(comity_filled: CommandLine) -> None:
    said = comity_filled("ask", "rights-across-courts", "vie privée", "--format", "json")
    assert said.status == 0
    assert json.loads(said.out)["data"]["right"]["id"] == small.PRIVATE


def test_words_that_mean_no_right_are_refused(comity_filled: CommandLine) -> None:
    said = comity_filled("ask", "rights-across-courts", "the weather")
    assert said.status != 0
    assert "the weather" in said.err


def test_the_table_names_the_passage_the_claim_and_the_denominator(
    comity_filled: CommandLine,
) -> None:
    said = comity_filled("ask", "rights-across-courts", small.PRIVATE)
    assert f"{small.OLD}#99" in said.out
    assert CLAIM in said.out
    assert "2 of 3" in said.out
    assert "Leading rulings of ecthr: 3 of 3" in said.out


def test_brackets_of_a_title_are_printed(comity_filled: CommandLine) -> None:
    said = comity_filled("ask", "ruling", "Éxample v. Norway (No. 2)")
    assert said.out.startswith("Case of Éxample v. Norway (No. 2) [GC], 2015-03-01\n")


def test_an_empty_answer_says_what_was_searched(comity_filled: CommandLine) -> None:
    said = comity_filled("ask", "dialogue", "--from", "sadc", "--to", "iacthr")
    assert said.status == 0
    assert "No authority found in the 3 systems searched" in said.out


def test_a_page_that_is_not_the_last_tells_how_to_go_on(comity_filled: CommandLine) -> None:
    first = comity_filled("ask", "rulings", "--limit", "2")
    cursor = first.out.split("--cursor ")[1].split()[0]
    second = comity_filled("ask", "rulings", "--limit", "50", "--cursor", cursor)
    assert small.OLD in first.out
    assert small.OLD not in second.out
    assert small.VIEWS in second.out


def test_a_citation_that_several_rulings_fit_lists_them(comity_filled: CommandLine) -> None:
    said = comity_filled("ask", "cites", "12/10")
    assert said.status == 2
    assert "may mean several rulings; give the id of one" in said.err
    assert small.OLD in said.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["ruling", "ecthr:001-404"], "no ruling or guide 'ecthr:001-404' in this graph"),
        (["cites", "Nobody v. Nowhere"], "no ruling or guide 'Nobody v. Nowhere'"),
        (["rights-across-courts", "Colour!"], "'right:Colour!' is not a valid right"),
        (["state", "Atlantis"], "no State is called 'Atlantis'"),
        (["rulings", "--court", "My Court"], "no court is called 'My Court'"),
        (["dialogue", "--from", "ecthr", "--to", "ecthr"], "name two courts"),
        (["participation", "NOR", "--as-of", "2010"], "expected a day"),
        (["participation", "NOR", "udhr"], "no instrument 'udhr'"),
        (["rulings", "--since", "soon"], "expected a year, a month or a day"),
        (["rulings", "--cursor", "abc"], "take it from page.next"),
        (["nonsense"], "No such command 'nonsense'"),
    ],
)
def test_a_mistake_is_told_in_a_sentence_with_status_2(
    comity_filled: CommandLine, words: list[str], sentence: str
) -> None:
    said = comity_filled("ask", *words)
    assert said.status == 2
    assert sentence in " ".join(said.err.split())
    assert "Traceback" not in said.err
    assert said.out == ""


def test_an_empty_graph_says_how_to_load_it(comity: CommandLine) -> None:
    said = comity("ask", "rights-across-courts", small.PRIVATE)
    assert said.status == 2
    assert "comity library load" in said.err


def test_a_store_of_no_engine_is_told_in_a_sentence(comity: CommandLine) -> None:
    comity.monkeypatch.setattr(CommandLine, "store", "oracle://somewhere")
    said = comity("ask", "rights")
    assert said.status == 2
    assert "expected sqlite:///path or neo4j://host:7687/database" in said.err


def test_what_is_printed_as_json_is_one_line(comity_filled: CommandLine) -> None:
    said = comity_filled("ask", "rights", "--format", "json")
    assert said.out.count("\n") == 1
    assert json.loads(said.out)["page"] == {"next": None}


def test_each_provision_stands_once_with_its_nearest_right_first() -> None:
    here, far = Step("exact", None, "read"), Step("narrow", None, "read")
    joins = (
        _derived("cfreu.7", Relation.SIMILAR, "right:private-life", here),
        _derived("crc.16", Relation.SIMILAR, "right:private-life", here),
        _derived("crc.16.1", Relation.SIMILAR, "right:private-life", here, inherited=True),
        _derived("cfreu.7", Relation.OVERLAPS, "right:home", far),
    )
    listed = by_provision(joins)
    assert [[each.right for each in provision] for provision in listed] == [
        ["right:private-life", "right:home"],
        ["right:private-life"],
    ]
    assert [provision[0].provision for provision in listed] == ["cfreu.7", "crc.16"]


def _derived(
    provision: str, relation: Relation, right: str, there: Step, *, inherited: bool = False
) -> Derived:
    here = Step("close", None, "read")
    instrument = provision.partition(".")[0]
    return Derived(
        provision, instrument, None, relation, right, None, here, there,
        verified=True, inherited=inherited, outranked=False,
    )  # fmt: skip
