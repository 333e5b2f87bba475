"""Tables: what is printed -> the mentions it makes."""

import pytest

from ingest.provisions.grammar import RawProvision, provision_mentions

FOREIGN = "another law"


def read(text: str, convention: str = "echr") -> list[str]:
    """Return each mention as ``"<instrument>.<tail>"``; ``?`` where no instrument is printed."""
    return [_named(mention) for mention in provision_mentions(text, convention)]


def _named(mention: RawProvision) -> str:
    if mention.foreign:
        return FOREIGN
    return f"{mention.instrument or '?'}.{mention.tail}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Article 8", "?.8"),
        ("art. 3", "?.3"),
        ("Article 6 § 1", "?.6.1"),
        ("Article 6 §§ 1 and 3 (d)", "?.6.1 ?.6.3.d"),
        ("Articles 6 §§ 1 and 3 (d) and 13", "?.6.1 ?.6.3.d ?.13"),
        ("Articles 6 § 3 (c), (d) and 8", "?.6.3.c ?.6.3.d ?.8"),
        ("Article 5 §§ 1, 3 and 4", "?.5.1 ?.5.3 ?.5.4"),
        ("Article 5 § 1 (c) and (f) of the Convention", "echr.5.1.c echr.5.1.f"),
        ("Article 6-1 of the Convention", "echr.6.1"),
        ("Article 6 para. 1 of the Convention", "echr.6.1"),
        ("paragraph 2 of Article 8", "?.8.2"),
        ("Articles 2, 3, 5 and 13", "?.2 ?.3 ?.5 ?.13"),
        ("Articles 8 to 11 of the Convention", "echr.8 echr.9 echr.10 echr.11"),
        ("Articles 34 and 35 § 3 (a) of the Convention", "echr.34 echr.35.3.a"),
        ("the applicants relied on Article 2 and 3 other provisions", "?.2"),
        ("a violation of Article 6 § 1 and 3 other applicants", "?.6.1"),
        ("under Article 5 and 12 January 2004", "?.5"),
        ("Article 6. The Court", "?.6"),
        ("Articles 8, paras. 112 and 113", "?.8"),
    ],
)
def test_a_list_of_numbers_yields_every_provision_in_it(text: str, expected: str) -> None:
    assert " ".join(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Articles 8 and 13 of the Convention", "echr.8 echr.13"),
        ("under Articles 8 and 14 of the Convention", "echr.8 echr.14"),
        ("Article 3, Article 8 and Article 13 of the Convention", "echr.3 echr.8 echr.13"),
        ("Article 14 of the Convention taken in conjunction with Article 8", "echr.14 echr.8"),
        ("Article 13 taken in conjunction with Article 3 of the Convention", "echr.13 echr.3"),
        (
            "ARTICLE 8 OF THE CONVENTION, TAKEN ALONE AND IN CONJUNCTION WITH ARTICLE 14",
            "echr.8 echr.14",
        ),
        ("Article 8 § 2 of the Convention on account of the search", "echr.8.2"),
        ("Article 8 of the European Convention on Human Rights", "echr.8"),
        ("Article 41 ECHR", "echr.41"),
        ("l'article 8 de la Convention", "echr.8"),
        ("les articles 6 § 1 et 13 de la Convention", "echr.6.1 echr.13"),
    ],
)
def test_the_convention_printed_once_belongs_to_the_whole_list(text: str, expected: str) -> None:
    assert " ".join(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Article 1 of Protocol No. 1", "echr-p1.1"),
        ("Article 1 of the First Protocol", "echr-p1.1"),
        ("Protocol No. 4, Article 2", "echr-p4.2"),
        ("Article 4 of Protocol No. 7 to the Convention", "echr-p7.4"),
        ("Article 2 of Protocol No. 4, Article 8 and others", "echr-p4.2 ?.8"),
        ("Articles 6 § 1, 8 and 13 of the Convention and 1 of Protocol No. 1",
         "echr.6.1 echr.8 echr.13 echr-p1.1"),
        ("Article 14 taken in conjunction with Article 1 of Protocol No. 1", "?.14 echr-p1.1"),
        ("Article 14 of the Convention in conjunction with Article 1 of Protocol No. 1",
         "echr.14 echr-p1.1"),
    ],
)  # fmt: skip
def test_a_protocol_keeps_to_its_own_article(text: str, expected: str) -> None:
    assert " ".join(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("article 14 (3) (d) of the Covenant", "iccpr.14.3.d"),
        ("article 14, para. 3(d)", "?.14.3.d"),
        ("article 9, paragraphs 1 and 4, of the Covenant", "iccpr.9.1 iccpr.9.4"),
        ("articles 17 and 23, paragraph 1, of the Covenant", "iccpr.17 iccpr.23.1"),
        ("articles 2, paragraph 3, and 6, read alone and in conjunction with article 7",
         "?.2.3 ?.6 ?.7"),
        (
            "article 14, paragraphs 1, 2, 3 (b), (c) and (d), and 5, of the Covenant",
            "iccpr.14.1 iccpr.14.2 iccpr.14.3.b iccpr.14.3.c iccpr.14.3.d iccpr.14.5",
        ),
        ("articles 7, 9, paragraphs 1 and 2, 10, paragraph 1, and 14",
         "?.7 ?.9.1 ?.9.2 ?.10.1 ?.14"),
        ("articles 7 and 9 (1)–(3) of the Covenant", "iccpr.7 iccpr.9.1 iccpr.9.2 iccpr.9.3"),
        ("article 19 (3) (a) and (b)", "?.19.3.a ?.19.3.b"),
        ("article 5 (2) (b) of the Optional Protocol", "iccpr-op1.5.2.b"),
        ("article 1 of the Second Optional Protocol", "iccpr-op2.1"),
        ("article 3 of the Convention against Torture", "cat.3"),
    ],
)  # fmt: skip
def test_the_spelling_of_treaty_bodies_is_read(text: str, expected: str) -> None:
    assert " ".join(read(text, "iccpr")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Articles 4(1), 5(1) and 5(2) of the American Convention", "achr.4.1 achr.5.1 achr.5.2"),
        ("Article 5.1 and 5.2", "?.5.1 ?.5.2"),
        ("Articles 8.2.b) and 8.2.h) of the Convention", "achr.8.2.b achr.8.2.h"),
        ("Articles I, XVIII of the American Declaration", "adrdm.1 adrdm.18"),
        ("Article 7 of the Convention of Belém do Pará", "belemdopara.7"),
        ("Articles 1, 6 and 8 of the Inter-American Convention to Prevent and Punish Torture",
         "iacpt.1 iacpt.6 iacpt.8"),
        (
            "Articles 8 (Right to Fair Trial) and 25 (Right to Judicial Protection) of the American"
            " Convention, in relation to Article 1(1) thereof",
            "achr.8 achr.25 achr.1.1",
        ),
        ("artículo 8.1 de la Convención Americana", "achr.8.1"),
        ("los artículos 5.1 y 5.2", "?.5.1 ?.5.2"),
    ],
)  # fmt: skip
def test_the_spelling_of_the_inter_american_system_is_read(text: str, expected: str) -> None:
    assert " ".join(read(text, "achr")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Article 125 of the Criminal Code",
        "Article 8 of the Constitution",
        "Article 13 of Law no. 1234",
        "Article 125 CC",
        "Article 6 of the same Code",
        "Article 10 of the Convention of 1907",
        "Article 12 of the Hague Convention on the Civil Aspects of International Child Abduction",
    ],
)
def test_the_article_of_another_law_is_never_the_conventions(text: str) -> None:
    assert read(text) == [FOREIGN]


def test_a_convention_is_unknown_where_the_body_watches_a_covenant() -> None:
    assert read("article 3 of the Convention", "iccpr") == [FOREIGN]


def test_a_mention_spans_its_words_and_the_last_one_the_instrument_too() -> None:
    text = "under Articles 8 and 13 of the Convention."
    spans = [text[found.start : found.end] for found in provision_mentions(text, "echr")]
    assert spans == ["Articles 8", "13 of the Convention"]


def test_provisions_read_together_say_so() -> None:
    text = "Article 14 taken in conjunction with Article 8, and Article 13"
    assert [found.joined for found in provision_mentions(text, "echr")] == [False, True, False]


def test_a_number_that_the_scan_lost_does_not_end_a_list() -> None:
    text = "violations of articles 2, 3, 4, (), 9 and 14 of the Covenant"
    assert [found.tail for found in provision_mentions(text, "iccpr")] == ["2", "3", "4", "9", "14"]


def test_the_treaty_may_stand_before_its_article_in_brackets() -> None:
    (found,) = provision_mentions("The Covenant (art. 4) allows measures in emergencies", "iccpr")
    assert (found.tail, found.instrument) == ("4", "iccpr")
