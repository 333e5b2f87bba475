"""Operative sentences of treaty bodies, as invented cases would have them."""

import pytest

from comity.extraction import Outcome
from ingest.families.naming import Naming
from ingest.families.un.findings import condition_of, findings_in, is_remedial

Expected = list[tuple[str, str | None, tuple[str, ...]]]
VIOLATION, NO_VIOLATION = "violation", "no-violation"

SENTENCES: list[tuple[str, str, Expected]] = [
    (
        "iccpr",
        "The Committee is of the view that the facts disclose a violation of articles 17,"
        " paragraph 1, juncto 2, paragraph 1, of the Covenant.",
        [(VIOLATION, "iccpr.17.1", ("iccpr.2.1",))],
    ),
    (
        "iccpr",
        "The Committee is of the view that the facts disclose violations of article 14, paragraphs"
        " 3 (b) and (c), the latter in conjunction with paragraph 5, and consequently of article 6"
        " of the Covenant.",
        [
            (VIOLATION, "iccpr.14.3.b", ()),
            (VIOLATION, "iccpr.14.3.c", ("iccpr.14.5",)),
            (VIOLATION, "iccpr.6", ()),
        ],
    ),
    (
        "iccpr",
        "The Committee is of the view that the facts disclose a violation of articles 10,"
        " paragraph 1, and 14, paragraph 3 (c) juncto 5, of the Covenant.",
        [(VIOLATION, "iccpr.10.1", ()), (VIOLATION, "iccpr.14.3.c", ("iccpr.14.5",))],
    ),
    (
        "iccpr",
        "The Committee is of the view that the facts reveal violations of article 9, paragraphs 1"
        " to 3, of article 14, paragraph 1 and paragraph 3 (a) and (g), and consequently 6, of the"
        " Covenant.",
        [
            (VIOLATION, "iccpr.9.1", ()),
            (VIOLATION, "iccpr.9.2", ()),
            (VIOLATION, "iccpr.9.3", ()),
            (VIOLATION, "iccpr.14.1", ()),
            (VIOLATION, "iccpr.14.3.a", ()),
            (VIOLATION, "iccpr.14.3.g", ()),
            (VIOLATION, "iccpr.6", ()),
        ],
    ),
    (
        "iccpr",
        "The Committee finds that the State party violated articles 9, paragraph 3 and 4, and"
        " paragraph 1 of article 10 of the Covenant.",
        [
            (VIOLATION, "iccpr.9.3", ()),
            (VIOLATION, "iccpr.9.4", ()),
            (VIOLATION, "iccpr.10.1", ()),
        ],
    ),
    (
        "iccpr",
        "The Committee is of the view that the facts disclose a violation of articles 6 and 9 of"
        " the Covenant in relation to Anna and Boris Example, and of article 7 in relation to the"
        " author herself.",
        [(VIOLATION, "iccpr.6", ()), (VIOLATION, "iccpr.9", ()), (VIOLATION, "iccpr.7", ())],
    ),
    (
        "iccpr",
        "11. The Human Rights Committee, acting under article 5 (4) of the Optional Protocol,"
        " is of the"
        " view that the facts before it disclose a violation by Ruritania of articles 7 and 10"
        " (1) of"
        " the Covenant.",
        [(VIOLATION, "iccpr.7", ()), (VIOLATION, "iccpr.10.1", ())],
    ),
    (
        "iccpr",
        "The Committee, acting under article 5 (4) of the Optional Protocol, is of the view"
        " that the"
        " facts before it do not reveal a breach of any of the provisions of the Covenant.",
        [(NO_VIOLATION, None, ())],
    ),
    (
        "iccpr",
        "The Committee is of the view that the facts disclose a violation of article 14 (1),"
        " but do not"
        " disclose a violation of article 26 of the Covenant.",
        [(VIOLATION, "iccpr.14.1", ()), (NO_VIOLATION, "iccpr.26", ())],
    ),
    (
        "iccpr",
        "The Committee is of the view that the facts do not permit it to conclude that the removal"
        " violated his rights under article 6 (1) of the Covenant.",
        [(NO_VIOLATION, "iccpr.6.1", ())],
    ),
    (
        "iccpr",
        "The Committee is of the view that the facts disclose violations of the Covenant: (a) in"
        " respect of the first author: of article 12 (1), because he was banished; (b) in respect"
        " of the second author: of article 7, because he was deprived of food.",
        [(VIOLATION, "iccpr.12.1", ()), (VIOLATION, "iccpr.7", ())],
    ),
    (
        "cat",
        "The Committee concludes that the extradition of the complainant to Ruritania would"
        " constitute"
        " a breach of article 3 of the Convention.",
        [(VIOLATION, "cat.3", ())],
    ),
    (
        "crpd",
        "The Committee, acting under article 5 of the Optional Protocol, is of the view that"
        " the State"
        " party has failed to fulfil its obligations under article 13, read alone and in"
        " conjunction"
        " with article 9, of the Convention.",
        [(VIOLATION, "crpd.13", ()), (VIOLATION, "crpd.13", ("crpd.9",))],
    ),
    (
        "iccpr",
        "7. The Committee therefore decides: (a) That the communication is inadmissible under"
        " article 2"
        " of the Optional Protocol; (b) That the decision shall be transmitted to the State party.",
        [("inadmissible", None, ())],
    ),
    (
        "iccpr",
        "The Committee decides that the communication is admissible in so far as it raises"
        " issues under"
        " articles 7 and 10 of the Covenant.",
        [("admissible", "iccpr.7", ()), ("admissible", "iccpr.10", ())],
    ),
    (
        "iccpr",
        "1. At its meeting on 4 November 2022, the Committee decided to discontinue"
        " consideration of"
        " communication No. 1/2020.",
        [("discontinued", None, ())],
    ),
    (
        "cedaw",
        "The Committee considers that the State party has infringed the rights of the author under"
        " articles 2 (a) and (c) and 16, paragraph 1 (d), of the Convention.",
        [(VIOLATION, f"cedaw.{tail}", ()) for tail in ("2.a", "2.c", "16.1.d")],
    ),
    (
        "iccpr",
        "Having found a violation of articles 17 and 27, the Committee does not deem it necessary"
        " to examine the authors' remaining claims under article 24 (1) of the Covenant.",
        [("no-separate-issue", "iccpr.24.1", ())],
    ),
    (
        "iccpr",
        "In the light of the above, the Committee does not have to make a finding in respect of the"
        " author's claim of a violation of article 26 of the Covenant.",
        [("no-separate-issue", "iccpr.26", ())],
    ),
    (
        "iccpr",
        "The Committee considers that the author failed to substantiate his claim that the hearing"
        " violated his rights under article 14 (1) of the Covenant.",
        [(NO_VIOLATION, "iccpr.14.1", ())],
    ),
    (
        "iccpr",
        "The Committee, acting under article 5 (4) of the Optional Protocol and having discontinued"
        " the consideration of one communication, is of the view that the State party violated"
        " article 10 (1) of the Covenant.",
        [(VIOLATION, "iccpr.10.1", ())],
    ),
    (
        "cat",
        "The Committee is of the view that domestic remedies have not been exhausted and finds the"
        " complaint inadmissible in accordance with article 22 (5) (b) of the Convention.",
        [("inadmissible", None, ())],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("convention", "sentence", "expected"), SENTENCES)
def test_an_operative_sentence_gives_its_holdings(
    convention: str, sentence: str, expected: Expected
) -> None:
    found = [
        (finding.outcome.value, one.provision if one else None, one.with_ if one else ())
        for finding in findings_in(sentence, Naming(convention))
        for one in finding.provisions or (None,)
    ]
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The author claims that the State party violated articles 7 and 9 of the Covenant.",
        "The State party submits that the communication is inadmissible under article 3.",
        "In accordance with article 2 (3) (a) of the Covenant, the State party is under an"
        " obligation to"
        " make full reparation to individuals whose Covenant rights have been violated.",
        "4. If the Committee had declared the communication admissible, it would have had to find"
        " a violation of article 7.",
        "12. 12. The State party is under an obligation to prevent similar violations of"
        " article 9.",
    ],
)  # fmt: skip
def test_a_plea_or_a_remedy_is_no_holding(sentence: str) -> None:
    assert list(findings_in(sentence, Naming("iccpr"))) == []


def test_a_hypothetical_breach_names_its_condition() -> None:
    assert condition_of("the removal would, if implemented, violate article 7") == "if implemented"
    assert condition_of("the facts disclose a violation of article 7") is None


def test_what_an_individual_opinion_says_within_the_paragraph_is_left_out() -> None:
    paragraph = (
        "The Committee is of the view that the facts disclose a violation of article 7 of the"
        " Covenant."
        " [Adopted in English, French and Spanish.] Individual opinion: I find a violation of"
        " article 9."
    )  # fmt: skip
    (finding,) = findings_in(paragraph, Naming("iccpr"))
    assert finding.outcome is Outcome.VIOLATION
    assert [one.provision for one in finding.provisions] == ["iccpr.7"]


def test_the_span_of_a_finding_re_reads_its_sentence() -> None:
    paragraph = (
        "9. It is so. The Committee finds a violation of article 7 of the Covenant. It is late."
    )
    (finding,) = findings_in(paragraph, Naming("iccpr"))
    read = paragraph[finding.start : finding.end]
    assert read == "The Committee finds a violation of article 7 of the Covenant."


def test_a_paragraph_that_orders_a_remedy_is_told_from_one_that_finds() -> None:
    assert is_remedial("10. Pursuant to article 2 (3) (a), the State party is under an obligation")
    assert not is_remedial("The Committee, acting under article 22 (7), concludes that the removal")
