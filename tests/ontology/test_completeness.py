import time
from collections.abc import Callable
from dataclasses import replace

import pytest
import regex
from rdflib import Graph

from comity.ids import ProvisionId
from ontology import Vocabulary, completeness, load
from ontology.completeness import Rule
from ontology.records import Protection

CORE = {
    "echr": 59, "echr-p1": 6, "echr-p4": 7, "echr-p6": 9, "echr-p7": 10, "echr-p12": 6,
    "echr-p13": 8, "echr-p16": 11, "achr": 82, "achpr": 68, "iccpr": 53, "cat": 33, "cedaw": 30,
}  # fmt: skip
VOCABULARY = load()


@pytest.mark.parametrize("instrument", CORE)
def test_every_article_of_a_core_instrument_is_there(instrument: str) -> None:
    articles = {
        each
        for each in VOCABULARY.provisions
        if ProvisionId(each).instrument == instrument and each.count(".") == 1
    }
    assert articles == {f"{instrument}.{number}" for number in range(1, CORE[instrument] + 1)}


@pytest.mark.parametrize("instrument", CORE)
def test_every_substantive_article_of_a_core_instrument_protects_a_right(instrument: str) -> None:
    substantive = [
        each.id
        for each in VOCABULARY.provisions.values()
        if each.instrument == instrument
        and each.nature == "substantive"
        and each.id.count(".") == 1
    ]
    assert [each for each in substantive if not VOCABULARY.rights_of(each)] == []


def _rule(rule: Rule, vocabulary: Vocabulary) -> list[str]:
    return [each.rule for each in rule(vocabulary, Graph())]


def test_a_substantive_article_without_a_right_is_found() -> None:
    kept = {
        key: each for key, each in VOCABULARY.protections.items() if not key.startswith("cat.15")
    }
    changed = replace(VOCABULARY, protections=kept)
    assert _rule(completeness.every_substantive_article_is_mapped, changed) == [
        "unmapped provision"
    ]


def test_a_right_without_a_provision_is_found() -> None:
    kept = {
        key: tuple(each for each in listed if each.right != "right:education")
        for key, listed in VOCABULARY.protections.items()
    }
    changed = replace(VOCABULARY, protections=kept)
    assert _rule(completeness.every_right_is_protected, changed) == ["bare right"]


def test_a_contradiction_is_found() -> None:
    pair = tuple(
        Protection("right:life", match, "a test", verified=True, note=None)
        for match in ("exact", "narrow")
    )
    changed = replace(VOCABULARY, protections={"echr.2": pair})
    assert _rule(completeness.no_two_statements_contradict, changed) == ["contradiction"]


def test_a_statement_about_nothing_is_found() -> None:
    stray = (Protection("right:flying", "exact", "a test", verified=True, note=None),)
    changed = replace(VOCABULARY, protections={"echr.999": stray})
    assert len(_rule(completeness.every_statement_points_somewhere, changed)) == 2


def test_a_missing_article_is_found() -> None:
    kept = {key: each for key, each in VOCABULARY.provisions.items() if key != "cat.33"}
    changed = replace(VOCABULARY, provisions=kept)
    assert _rule(completeness.every_article_is_listed, changed) == ["missing article"]


def test_a_part_without_its_whole_is_found() -> None:
    kept = {key: each for key, each in VOCABULARY.provisions.items() if key != "echr.6.3"}
    changed = replace(VOCABULARY, provisions=kept)
    assert set(_rule(completeness.every_part_has_its_whole, changed)) == {"missing parent"}


def test_a_circle_of_concepts_is_found() -> None:
    life = replace(VOCABULARY.rights["right:life"], broader="right:death-penalty")
    changed = replace(VOCABULARY, rights={**VOCABULARY.rights, "right:life": life})
    assert "circle" in _rule(completeness.no_hierarchy_runs_in_a_circle, changed)


def test_a_concept_too_far_down_is_found() -> None:
    line = ["right:life", "right:education", "right:health", "right:food", "right:dignity"]
    rights = {
        each: replace(VOCABULARY.rights[each], broader=above)
        for each, above in zip(line, [None, *line], strict=False)
    }
    changed = replace(VOCABULARY, rights=rights, remedies={})
    assert _rule(completeness.no_hierarchy_runs_in_a_circle, changed) == ["deep concept"]


def test_words_that_two_rights_hide_are_found() -> None:
    words = {"en": ("a word of two rights",)}
    rights = {
        each: replace(VOCABULARY.rights[each], hidden=words)
        for each in ("right:life", "right:education")
    }
    changed = replace(VOCABULARY, rights=rights)
    assert _rule(completeness.every_hidden_label_leads_to_one_right, changed) == ["shared word"]


def test_words_hidden_under_one_right_that_name_another_are_found() -> None:
    life = replace(VOCABULARY.rights["right:life"], hidden={"en": ("Education",)})
    changed = replace(VOCABULARY, rights={**VOCABULARY.rights, "right:life": life})
    assert _rule(completeness.every_hidden_label_leads_to_one_right, changed) == ["hidden name"]


def test_a_court_that_is_not_there_is_found_in_a_doctrine() -> None:
    margin = VOCABULARY.doctrines["doctrine:margin-of-appreciation"]
    stray = replace(margin.variants[0], court="court-of-nowhere")
    doctrines = {margin.id: replace(margin, variants=(stray,))}
    changed = replace(VOCABULARY, doctrines=doctrines)
    assert _rule(completeness.every_court_of_a_doctrine_is_there, changed) == ["unknown court"]


def test_a_name_that_two_courts_bear_is_found() -> None:
    other = replace(VOCABULARY.courts["icj"], aliases=("ECtHR",))
    changed = replace(VOCABULARY, courts={**VOCABULARY.courts, "icj": other})
    assert _rule(completeness.every_name_leads_to_one_term, changed) == ["shared name"]


def test_a_broken_pattern_is_found() -> None:
    broken = replace(VOCABULARY.groups["group:roma"], lexical={"en": ("(",), "fr": ("x*",)})
    changed = replace(VOCABULARY, groups={"group:roma": broken})
    found = _rule(completeness.every_pattern_compiles, changed)
    assert found == ["broken pattern", "empty pattern"]


def test_a_broken_pattern_of_an_instrument_is_found() -> None:
    broken = replace(VOCABULARY.instruments["esc-rev"], opening="[")
    changed = replace(VOCABULARY, instruments={"esc-rev": broken})
    assert _rule(completeness.every_pattern_compiles, changed) == ["broken pattern"]


def test_every_pattern_runs_under_a_millisecond_on_a_long_line() -> None:
    line = ("The Court notes that the applicant and the Government disagree on a margin. " * 27)[
        :2000
    ]
    lexicals = [each.lexical for each in VOCABULARY.doctrines.values()]
    lexicals += [each.lexical for each in VOCABULARY.groups.values()]
    lexicals += [each.lexical for each in VOCABULARY.remedies.values()]
    patterns = {each for lexical in lexicals for forms in lexical.values() for each in forms}
    slow = []
    for pattern in sorted(patterns):
        search = regex.compile(pattern, regex.IGNORECASE).search
        best = min(_seconds(search, line) for _ in range(5))
        if best > 0.001:
            slow.append(pattern)
    assert slow == []


def _seconds(search: Callable[[str], object], line: str) -> float:
    start = time.perf_counter()
    search(line)
    return time.perf_counter() - start
