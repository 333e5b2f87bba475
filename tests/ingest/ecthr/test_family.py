"""Holdings and separate opinions of whole rulings."""

from comity.extraction import HoldingFound, SectionName, Vote
from ingest.families.ecthr import ECTHR
from tests.ingest.ecthr import texts_decisions as decisions
from tests.ingest.ecthr.reading import document, holdings_of, layout_of, summary
from tests.ingest.ecthr.texts import JUDGMENT
from tests.ingest.ecthr.texts_french import ARRET

UNANIMOUS = Vote(None, None, unanimous=True)


def _only(text: str) -> HoldingFound:
    (found,) = holdings_of(text)
    return found


def test_a_judgment_gives_the_holdings_of_its_items() -> None:
    found = holdings_of(JUDGMENT)
    assert summary(found) == [
        ("1", "admissible", "echr.5"),
        ("1", "inadmissible", None),
        ("2", "violation", "echr.5.1"),
        ("3", "no-violation", "echr.14"),
    ]
    assert [one.with_ for one in found] == [(), (), (), ("echr.5",)]
    assert [one.vote for one in found] == [UNANIMOUS] * 3 + [Vote(6, 1, unanimous=False)]
    assert {one.respondent for one in found} == {"XRU"}


def test_a_french_judgment_gives_the_holdings_of_its_items() -> None:
    found = holdings_of(ARRET)
    assert summary(found) == [
        ("1", "admissible", None),
        ("2", "violation", "echr.11"),
        ("3", "no-violation", "echr.14"),
    ]
    assert found[1].vote == Vote(15, 2, unanimous=False)
    assert found[2].with_ == ("echr.11",)


def test_decisions_reject_strike_out_and_divide() -> None:
    assert summary(holdings_of(decisions.INADMISSIBLE)) == [(None, "inadmissible", None)]
    assert summary(holdings_of(decisions.STRUCK_OUT)) == [(None, "struck-out", None)]
    assert summary(holdings_of(decisions.RECEVABILITE)) == [
        (None, "admissible", "echr.6.1"),
        (None, "inadmissible", None),
    ]
    assert summary(holdings_of(decisions.COMMISSION)) == [(None, "inadmissible", None)]


def test_what_parties_plead_and_judges_would_hold_decides_nothing() -> None:
    pleaded = JUDGMENT.index("8. The applicants submitted")
    dissent = JUDGMENT.index("PARTLY DISSENTING")
    for holding in holdings_of(JUDGMENT):
        assert not pleaded <= holding.at.start < pleaded + 100
        assert holding.at.end <= dissent
        assert holding.at.section is SectionName.OPERATIVE


def test_a_lost_operative_part_is_made_good_from_the_reasoning() -> None:
    reasoned = JUDGMENT[: JUDGMENT.index("FOR THESE REASONS")]
    found = _only(reasoned)
    assert (str(found.outcome), found.provision) == ("violation", "echr.5.1")
    assert found.at.rule.startswith("holding.reasoned")
    assert found.at.confidence < _only(decisions.STRUCK_OUT).at.confidence
    assert (found.at.passage, str(found.at.speaker)) == ("12", "court")


def test_a_question_in_the_reasoning_is_no_conclusion() -> None:
    reasoned = JUDGMENT[: JUDGMENT.index("FOR THESE REASONS")].replace(
        "7. The Court notes",
        "7. The Court will see whether there has been a violation of Article 13. It notes",
    )
    assert _only(reasoned).provision == "echr.5.1"


def test_two_votes_in_one_item_hold_for_what_follows_each() -> None:
    text = JUDGMENT.replace(
        "no violation of Article 14 of the Convention taken in conjunction with Article 5;",
        "a violation of Article 8 and, unanimously, that there has been no violation of Article"
        " 10;",
    )
    found = {one.provision: one.vote for one in holdings_of(text)}
    assert found["echr.8"] == Vote(6, 1, unanimous=False)
    assert found["echr.10"] == UNANIMOUS


def test_that_provision_is_the_one_of_the_item_before() -> None:
    text = JUDGMENT.replace(
        "no violation of Article 14 of the Convention taken in conjunction with Article 5;",
        "no violation of that provision in respect of the second applicant;",
    )
    assert ("3", "no-violation", "echr.5.1") in summary(holdings_of(text))


def test_a_decision_that_rejects_is_not_searched_for_violations() -> None:
    text = decisions.INADMISSIBLE.replace(
        "3. The Court", "3. There has been a violation of Article 3. The Court"
    )
    assert summary(holdings_of(text)) == [(None, "inadmissible", None)]


def test_provisions_have_the_numbers_of_today() -> None:
    operative = "Holds that the question of the application of Article 50 is not ready for decision"
    text = JUDGMENT.replace("12 June 2018", "12 June 1990").replace("99001/12", "9901/82")
    text = text.replace("5. Dismisses the remainder", f"5. {operative};\n\n6. Dismisses the rest")
    assert summary(holdings_of(text))[-1] == ("5", "reserved", "echr.41")
    former = text.replace("a violation of Article 5 § 1 of", "a violation of Article 25 of")
    assert ("2", "violation", "echr.34") in summary(holdings_of(former))


def test_an_article_that_does_not_exist_is_not_decided_on() -> None:
    text = JUDGMENT.replace("a violation of Article 5 § 1 of", "a violation of Article 99 of")
    assert "2" not in {item for item, _, _ in summary(holdings_of(text))}


def test_a_holding_names_its_state_where_several_are_respondents() -> None:
    text = JUDGMENT.replace("v. RURITANIA", "v. RURITANIA AND SYLDAVIA").replace(
        "a violation of Article 5 § 1 of the Convention;",
        "a violation of Article 5 § 1 of the Convention by Syldavia;",
    )
    found = {one.operative_item: one.respondent for one in holdings_of(text)}
    assert (found["2"], found["3"]) == ("XSY", None)


def test_a_separate_opinion_gives_its_kind_and_judges() -> None:
    (opinion,) = ECTHR.separate_opinions(document(JUDGMENT), layout_of(JUDGMENT))
    assert (opinion.kind, opinion.judges) == ("partly-dissenting", ("TARLEN",))
    read = JUDGMENT[opinion.start : opinion.end]
    assert read.startswith("PARTLY DISSENTING OPINION")
    assert read.rstrip().endswith("Article 14 of the Convention.")


def test_a_french_opinion_gives_its_kind_and_judges() -> None:
    (opinion,) = ECTHR.separate_opinions(document(ARRET), layout_of(ARRET))
    assert (opinion.kind, opinion.judges) == ("dissenting", ("TARLEN",))
    joint = ARRET.replace(
        "OPINION DISSIDENTE DU JUGE TARLEN",
        "OPINION PARTIELLEMENT CONCORDANTE DE MME LA JUGE BRANDT, À LAQUELLE SE RALLIE"
        " LE JUGE TARLEN",
    )
    (opinion,) = ECTHR.separate_opinions(document(joint), layout_of(joint))
    assert (opinion.kind, opinion.judges) == ("partly-concurring", ("BRANDT", "TARLEN"))


def test_the_judges_who_join_an_opinion_sign_it_too() -> None:
    text = JUDGMENT.replace(
        "OF JUDGE TARLEN\n", "OF JUDGE TARLEN JOINED BY JUDGES BRANDT AND SAPT\n"
    )
    (opinion,) = ECTHR.separate_opinions(document(text), layout_of(text))
    assert opinion.judges == ("TARLEN", "BRANDT", "SAPT")


def test_a_judge_whose_name_is_not_in_capitals_is_named_by_the_headings_line() -> None:
    text = JUDGMENT.replace("OF JUDGE TARLEN", "OF JUDGE Rupert Tarlen")
    (opinion,) = ECTHR.separate_opinions(document(text), layout_of(text))
    assert opinion.judges == ("Rupert Tarlen",)


BARE = """1. The case concerns the refusal of a licence.
2. The applicant was born in 1950 and lives in Strelsau.
3. The facts of the case may be summarised as follows.
4. In 2019 the Constitutional Court held that there had been no violation of Article 6.
5. The applicant complained that the refusal had been unfair.
6. The Government submitted that there had been no violation of Article 13.
7. The Court reiterates that reasons must be given. There has, accordingly, been a violation of
Article 1 of Protocol No. 12 to the Convention.
{middle}
30. For these reasons, the Court dismisses the Government’s objection.
31. There has therefore been no violation of Article 8 of the Convention.
(a) that the respondent State is to pay the applicant EUR 3,000;
Done in English, and notified in writing on 16 December 2025.
""".format(middle="\n".join(f"{number}. The Court goes on." for number in range(8, 30)))


def test_a_judgment_without_headings_has_a_law_part_and_its_conclusions() -> None:
    passages = layout_of(BARE).passages
    read = {one.number: (str(one.section), str(one.speaker)) for one in passages if one.number}
    assert read["4"] == ("procedure", "court")
    assert read["5"] == ("submissions", "applicant")
    assert read["6"] == ("submissions", "government")
    assert read["7"] == ("law", "court")
    found = holdings_of(BARE)
    assert [(str(one.outcome), one.provision, one.at.passage) for one in found] == [
        ("violation", "echr-p12.1", "7"),
        ("no-violation", "echr.8", "31"),
    ]
    assert {one.at.rule for one in found} == {"holding.reasoned@1"}
