"""Lines of a ruling and the printed numbers of its paragraphs."""

import pytest

from ingest.families.ecthr.lines import Line, lines_of


def _lines(text: str) -> list[Line]:
    return lines_of(text, 0, len(text))


def _numbers(text: str) -> list[int | None]:
    return [line.number for line in _lines(text)]


def test_numbers_that_follow_one_another_are_those_of_paragraphs() -> None:
    assert _numbers("PROCEDURE\n\n1. It began.\n\n2. It went on.\n") == [None, 1, 2]


def test_a_quoted_list_does_not_begin_the_series_anew() -> None:
    text = "1. The Act says:\n“1. No one shall go.\n2. No one shall stay.”\n2. It is old.\n3. So."
    assert _numbers(text) == [1, None, None, 2, 3]


def test_a_numbered_heading_between_paragraphs_is_no_paragraph() -> None:
    text = "7. It is so.\n1. The parties’ submissions\n8. It is not.\n9. It may be.\n10. It is."
    assert _numbers(text) == [7, None, 8, 9, 10]


def test_a_few_numbers_left_out_do_not_end_the_series() -> None:
    assert _numbers("1. One.\n2. Two.\n(...)\n6. Six.\n7. Seven.") == [1, 2, None, 6, 7]


def test_a_number_alone_on_its_line_belongs_to_the_next() -> None:
    assert [(line.number, line.text) for line in _lines("1.\n\nIt began.\n2.\nIt ended.")] == [
        (1, "It began."),
        (2, "It ended."),
    ]


def test_a_number_that_lost_its_line_break_is_found() -> None:
    text = "1. It began. 2. It went on. 3. It rested.\n4. It ended."
    lines = _lines(text)
    assert [line.number for line in lines] == [1, 2, 3, 4]
    assert [line.text for line in lines] == ["It began.", "It went on.", "It rested.", "It ended."]


def test_the_day_of_a_date_and_a_decimal_begin_no_paragraph() -> None:
    assert _numbers("1. It began.\n2.5 million euros were lost.\n2. It ended.") == [1, None, 2]


def test_a_line_says_where_it_and_its_words_begin() -> None:
    text = "  \n  12. It began.  \n13. It ended.\n14. So.\n15. Ah."
    first = _lines(text)[0]
    assert text[first.start :].startswith("12. It")
    assert text[first.body :].startswith("It began")
    assert first.text == "It began."


def test_lines_outside_the_stretch_are_left_alone() -> None:
    text = "1. One.\n2. Two.\n3. Three."
    assert [line.text for line in lines_of(text, text.index("2."), text.index("3."))] == ["2. Two."]


def test_a_text_without_numbers_has_none() -> None:
    assert _numbers("It began.\nIt ended.") == [None, None]
    assert _lines("") == []


def test_of_two_lines_with_one_number_the_heading_is_no_paragraph() -> None:
    text = "1. It began.\n2. The parties’ submissions\n2. It went on.\n3. It ended."
    assert _numbers(text) == [1, None, 2, 3]


@pytest.mark.parametrize("elision", ["...", "…", "[...]", "(...)", ". . ."])
def test_extracts_go_on_behind_what_they_leave_out(elision: str) -> None:
    text = (
        "1. The case began.\n2. The applicant was born.\n3. He went to school.\n"
        f"{elision}\n59. The applicant complained.\n{elision}\nTHE LAW\n1. The submissions\n"
        "74. The applicant submitted this.\n75. The Government disagreed.\n76. The Court agrees."
    )
    assert [one for one in _numbers(text) if one] == [1, 2, 3, 59, 74, 75, 76]


def test_without_an_elision_a_far_number_is_none_of_the_series() -> None:
    text = (
        "1. The case began.\n2. The applicant was born.\n3. He went to school.\n"
        "59. A number of another text.\n4. He left school.\n5. He complained."
    )
    assert [one for one in _numbers(text) if one] == [1, 2, 3, 4, 5]


def test_an_elision_in_a_quoted_act_does_not_end_the_series() -> None:
    text = (
        "1. The case began.\n2. The law says:\n“...\n40. Nobody shall enter.\n...”\n"
        "3. He went to school.\n4. He left school.\n5. He complained."
    )
    assert [one for one in _numbers(text) if one] == [1, 2, 3, 4, 5]


def test_a_far_number_long_behind_an_elision_is_none_of_the_series() -> None:
    text = (
        "1. The case began.\n2. It went on.\n...\n3. He went to school.\n4. He left school.\n"
        "5. He complained.\n6. The Court agrees.\n100. A number of another text."
    )
    assert [one for one in _numbers(text) if one] == [1, 2, 3, 4, 5, 6]


def test_paragraphs_count_anew_where_each_part_of_an_old_judgment_does() -> None:
    parts = ("AS TO PROCEDURE", "AS TO THE FACTS", "AS TO THE LAW")
    text = "\n".join(
        f"{part}\n" + "\n".join(f"{number}. It was so." for number in range(1, 9)) for part in parts
    )
    assert [one for one in _numbers(text) if one] == [*range(1, 9)] * 3


def test_numbered_headings_below_the_law_are_no_new_count() -> None:
    facts = "\n".join(f"{number}. It was so." for number in range(1, 12))
    text = f"THE FACTS\n{facts}\nTHE LAW\n1. Admissibility\n12. It is so.\n2. Merits\n13. It is."
    assert [one for one in _numbers(text) if one] == [*range(1, 14)]
