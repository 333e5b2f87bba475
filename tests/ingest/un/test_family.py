"""Metadata and holdings of treaty-body decisions."""

import pytest

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document, Supplied
from ingest.families.un import UN
from ontology import load
from tests.ingest.un.texts import DISCONTINUED, OLD_VIEWS, VIEWS

VOCABULARY = load()


def _metadata(text: str, key: str = "un/ccpr-c-48-d-470-1991", **supplied: str) -> Metadata:
    document = Document(key, key, text, supplied=Supplied(court="un-hrc", **supplied))
    return UN.metadata(document, UN.layout(document), VOCABULARY)


def test_symbol_and_communication_number_come_from_the_sources_key() -> None:
    assert _metadata(VIEWS).identifiers == (
        Identifier("symbol", "CCPR/C/48/D/470/1991"),
        Identifier("number", "470/1991"),
    )


def test_an_earlier_decision_that_a_text_opens_with_is_not_its_own() -> None:
    said = VIEWS.replace("1.2. On", "1.2. See CCPR/C/40/D/300/1988 and (CCPR/C/41/D/310/1988). On")
    assert [one.value for one in _metadata(said).identifiers][1:] == ["470/1991"]
    unnamed = _metadata(said.replace("See CCPR/C/40/D/300/1988 and ", "See "), key="views")
    assert unnamed.identifiers == ()


def test_communications_that_were_joined_are_all_its_own() -> None:
    joined = "1.2. It joined communications Nos. 470/1991, 471/1991 and 480/1992 on 3 March 2010."
    said = VIEWS.replace("1.2. On 3 March 2010,", f"{joined} Then")
    numbers = [one.value for one in _metadata(said).identifiers if one.type == "number"]
    assert numbers == ["470/1991", "471/1991", "480/1992"]


def test_the_number_of_a_short_decision_comes_from_its_sentence() -> None:
    said = _metadata(DISCONTINUED, key="decision")
    assert said.identifiers == (Identifier("number", "17/2020"),)
    assert said.date == "2022-11-04"


def test_what_reaches_the_merits_is_views_and_the_rest_decisions() -> None:
    assert _metadata(VIEWS).kind is Kind.VIEWS
    assert _metadata(DISCONTINUED).kind is Kind.DECISION


def test_the_state_is_supplied_or_the_one_complained_of() -> None:
    said = VIEWS.replace("Ruritania has violated", "Sweden has violated")
    assert _metadata(said).respondents == ("SWE",)
    assert _metadata(said, respondent="Denmark").respondents == ("DNK",)


@pytest.mark.parametrize(
    "claimed",
    [
        "claims that if it proceeded with his deportation to Norway, Sweden would violate his",
        "claims that Sweden would be in breach of the Covenant, and of his",
        "claims that if Sweden proceeds with his deportation to Norway it would violate his",
    ],
)
def test_the_state_that_would_send_somebody_away_is_complained_of(claimed: str) -> None:
    said = VIEWS.replace("claims that Ruritania has violated his", claimed)
    assert _metadata(said).respondents == ("SWE",)


def test_a_foreigner_who_lives_in_the_state_party_does_not_complain_of_his_own() -> None:
    at_home = VIEWS.replace("not to remove", "not to detain")
    assert _metadata(at_home).respondents == ("NOR",)
    foreign = at_home.replace("born in 1970", "born in 1970 and residing in the State party")
    assert _metadata(foreign).respondents == ()


def test_an_author_under_initials_is_anonymised() -> None:
    assert _metadata(VIEWS).applicants_anonymised
    assert not _metadata(VIEWS.replace("A.B.", "John Example")).applicants_anonymised


def test_holdings_name_the_paragraph_and_the_respondent() -> None:
    document = Document("x", "x", VIEWS, supplied=Supplied(court="un-hrc", respondent="Sweden"))
    layout = UN.layout(document)
    found = UN.holdings(document, layout, UN.metadata(document, layout, VOCABULARY), VOCABULARY)
    assert [(one.provision, one.with_) for one in found] == [
        ("iccpr.7", ()),
        ("iccpr.7", ("iccpr.2.3",)),
    ]
    assert {one.respondent for one in found} == {"SWE"}
    assert {one.operative_item for one in found} == {"8"}
    assert {str(one.at.speaker) for one in found} == {"court"}


def test_a_decision_without_headings_gives_its_holdings_too() -> None:
    document = Document("x", "x", OLD_VIEWS, supplied=Supplied(court="un-hrc"))
    layout = UN.layout(document)
    found = UN.holdings(document, layout, UN.metadata(document, layout, VOCABULARY), VOCABULARY)
    assert [one.provision for one in found] == ["iccpr.9.3"]


def _found(paragraphs: str) -> list[tuple[str, str | None]]:
    text = OLD_VIEWS.partition("7. The Human")[0] + paragraphs
    document = Document("x", "x", text, supplied=Supplied(court="un-hrc"))
    layout = UN.layout(document)
    found = UN.holdings(document, layout, UN.metadata(document, layout, VOCABULARY), VOCABULARY)
    return [(one.outcome.value, one.provision) for one in found]


def test_what_is_inadmissible_as_a_whole_has_no_finding_on_the_merits() -> None:
    assert _found(
        "7. The Committee considers that the author has not shown how article 26 was violated.\n"
        "8. The Human Rights Committee therefore decides: (a) That the communication is "
        "inadmissible under article 2 of the Optional Protocol.\n"
    ) == [("inadmissible", None)]


def test_what_is_inadmissible_in_part_keeps_its_finding_on_the_merits() -> None:
    found = _found(
        "7. The communication is inadmissible in so far as it concerns article 14.\n"
        "8. The Human Rights Committee, acting under article 5, paragraph 4, of the Optional "
        "Protocol, is of the view that the facts disclose a violation of article 9.\n"
    )
    assert ("violation", "iccpr.9") in found


def test_a_delay_that_does_not_make_it_inadmissible_decides_nothing() -> None:
    assert (
        _found(
            "7. The Committee considers that the delay is not such as to render the communication "
            "inadmissible as an abuse of the right of submission.\n"
        )
        == []
    )


def test_reasons_for_violations_are_read_where_the_opening_words_are_lost() -> None:
    assert _found(
        "7. Article 14, paragraph 3 (c), because A.B. was not tried without undue delay.\n"
        "8. The Committee, accordingly, is of the view that the State party is under an "
        "obligation to provide A.B. with effective remedies.\n"
    ) == [("violation", "iccpr.14.3.c")]


def test_letters_that_a_scan_misread_still_decide() -> None:
    assert _found(
        "7. The Human Rights Co~nittee therefore d~cide6: (a) The communication is ina4mil.ible.\n"
    ) == [("inadmissible", None)]


def test_a_disposition_that_lost_its_opening_words_is_read_where_the_body_speaks() -> None:
    paragraph = "7. The Committee has no competence. (a) That the communication is inadmissible.\n"
    assert _found(paragraph) == [("inadmissible", None)]
    assert _found(f"7. The State party contends: {paragraph[3:]}") == []


def test_a_decision_that_only_discontinues_says_so() -> None:
    assert _found("## Decision\n1. Decides to discontinue the consideration of its case.\n") == [
        ("discontinued", None)
    ]


def test_a_step_before_the_reasoning_is_not_the_operative_part() -> None:
    assert _found(
        "1. On 24 October 2019, the Committee, acting under rule 101 (2), decided to examine"
        " whether the communication is admissible.\n"
        "## State party’s observations\n2. The State party submits that it did nothing.\n"
        "## Consideration of admissibility\n3. Before considering any claim, the Committee must"
        " decide.\n4. The Committee therefore decides: (a) That the communication is"
        " inadmissible.\n"
    ) == [("inadmissible", None)]


def test_a_text_in_one_line_is_not_operative_from_its_beginning() -> None:
    claims = "The author claims that article 9 was violated. He maintains that he was arrested. "
    text = (
        f"Views {claims * 60}The Committee, acting under article 5 (4) of the Optional Protocol, is"
        " of the view that the facts disclose a violation of article 7 of the Covenant."
    )
    assert _found(text) == [("violation", "iccpr.7")]


def test_remedies_that_an_author_asks_for_are_not_the_operative_part() -> None:
    assert _found(
        "## Complaint\n3.1. The author claims a violation of article 9.\n"
        "## Remedies\n3.2. The author asks that a violation of article 9 be found.\n"
        "## Consideration of the merits\n7. The Committee finds that the arrest constituted a"
        " violation of article 12 of the Covenant.\n"
        "8. Having found a violation of article 12, the Committee does not deem it necessary to"
        " examine the claim under article 7 of the Covenant.\n"
    ) == [("violation", "iccpr.12")]
