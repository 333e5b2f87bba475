import pytest

import ontology
from benchmarks.bars import GROWTH, MEMORY, PAIR, TWICE
from benchmarks.speeds import __main__ as speeds
from benchmarks.speeds import families, lengths, opinions
from benchmarks.speeds.processes import Pair
from ingest.document import Document, Supplied


def test_the_same_opinions_are_written_every_time() -> None:
    first, *others = opinions.opinions()
    assert [first, *others] == opinions.opinions()
    assert first not in others
    assert " v. " in first


def test_a_long_judgment_goes_on_where_the_short_one_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lengths, "_paragraphs", lambda: ["The Court notes that it was so."])
    short, long = lengths.long_text(1_000), lengths.long_text(5_000)
    assert (len(short), len(long)) == (1_000, 5_000)
    assert long.startswith(short[:600])
    assert short.count("FOR THESE REASONS") == long.count("FOR THESE REASONS") == 1


def test_paragraphs_are_taken_without_their_numbers_and_none_that_decides() -> None:
    body = "The applicant complained that the search of her house had been unlawful throughout."
    text = f"THE LAW\n7. {body}\n8. FOR THESE REASONS, THE COURT holds that {body}\n9. Short."
    assert list(lengths._bodies(iter([text]))) == [body]


def test_every_figure_is_held_against_its_bar() -> None:
    took = {"mb_per_s": 3.0, "rss_mb": 300.0}
    growth = {"ratio": 11.0, "rss_mb": 900.0}
    found = {"everything": took, "bare": took, "growth": growth, "opinions": took, "eyecite": took}
    results = {one.bar: one.value for one in speeds._results(found)}
    assert (results[GROWTH], results[MEMORY], results[TWICE]) == (11.0, 900.0, 1.0)
    (two,) = speeds._of_two(Pair(20.0, 10.0))
    assert (two.kept["met"], two.bar) == (True, PAIR)


def test_what_is_missing_is_left_out_of_the_figures() -> None:
    took = {"mb_per_s": 3.0, "rss_mb": 300.0, "ratio": 1.0}
    found = dict.fromkeys(("everything", "bare", "growth", "opinions"), took)
    assert TWICE not in {one.bar for one in speeds._results(found)}


def test_each_text_counts_for_the_family_that_reads_it() -> None:
    given = {
        "ecthr": Supplied(court="ECtHR", language="ENG"),
        "un": Supplied(court="un-hrc", language="en"),
        "guides": Supplied(body="un-hrc", language="en"),
        "plain": Supplied(court="ecthr", language="de"),
    }
    vocabulary = ontology.load()
    for family, supplied in given.items():
        document = Document("a", "a", "A text.", supplied=supplied)
        assert families.family_of(document, vocabulary) == family


def test_where_the_time_goes_is_told_by_family_and_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "THE LAW\n\n1. The Court applies Article 8 of the Convention.\n"
    ruling = Document("a", "a", text, supplied=Supplied(court="ecthr", language="en"))
    guide = Document("b", "b", text, supplied=Supplied(body="un-hrc", language="en"))
    monkeypatch.setattr(families, "_sample", lambda: [ruling, guide])
    title, header, _, *rows = families.report().splitlines()
    assert title == "Where the time goes"
    assert {"layout", "citations", "provisions", "remedies", "groups"} <= set(header.split())
    assert [row.split()[0] for row in rows] == ["ecthr", "guides"]
