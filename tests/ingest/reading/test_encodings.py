"""Letters encoded twice: put right where a whole text is so, left where a few are."""

from ingest.reading.encodings import repaired

RIGHT = "La Constitución protege la dignidad de la niñez – « también aquí ».\nSí, señor.\n" * 5


def _twice(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


def test_a_text_encoded_twice_is_put_right_and_says_so() -> None:
    fixed = repaired(_twice(RIGHT))
    assert fixed.text == RIGHT
    assert "were put right: " in fixed.warnings[0]


def test_a_text_encoded_twice_by_way_of_windows_is_put_right() -> None:
    letters = "niñez, acción, año, señor, día, «“» – "
    windows = letters.encode("utf-8").decode("cp1252", "replace") * 6
    assert repaired(windows).text.startswith("niñez, acción, año, señor")


def test_each_line_tells_where_it_stood_in_the_text_that_came() -> None:
    came = _twice(RIGHT)
    fixed = repaired(came)
    block = fixed.blocks[1]
    start, end = (int(place) for place in block.source.split()[1].split("-"))
    assert came[start:end] == _twice(fixed.text[block.start : block.end] + "\n")


def test_a_right_text_and_one_that_quotes_a_few_are_left() -> None:
    assert repaired(RIGHT).text == RIGHT
    quoting = RIGHT + _twice("ó") * 12
    assert repaired(quoting).text == quoting
