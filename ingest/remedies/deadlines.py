"""Times for doing what is ordered, as ISO 8601: a duration, or the day that is printed."""

from typing import Final

import regex

from ingest.dates import dates_in
from ingest.remedies.figures import WORDS, spelt

_COUNT: Final = rf"(?P<count>\d{{1,3}}|{WORDS})(?:[ -]?\(\d{{1,3}}\))?"
_UNIT: Final = (
    r"(?P<unit>days?|weeks?|months?|years?|jours?|semaines?|mois|ann[ée]es?|ans?"
    r"|d[ií]as?|semanas?|mes(?:es)?|m[êe]s|años?|anos?)"
)
_AFTER: Final = (
    r"\b(?:within|no(?:t)? later than|in|dans|avant|dentro|en|no|num|at the latest|a m[áa]s tardar"
    r"|au plus tard)\b"
)
_BETWEEN: Final = (
    r"(?:(?: |-)(?:a|an|the|same|m[êe]mes?|mismo|un|une|le|les|el|del?|do|da|um|of|next"
    r"|following|following the|coming"
    r"|maximum|maximal|maximale|m[áa]ximo|improrrogable|further|additional|reasonable"
    r"|period|periods|term|time-?limit|time limit|time|timeframe|deadline|delay|d[ée]lai|plazo"
    r"|prazo"
    r"|t[ée]rmino|per[íi]odo|at|most|more|than|not|no|mayor|superior|exceeding|que|pas|and|to"
    r"|prochains?"
    r"|pr[óo]ximos?|siguientes?)){0,9}"
)
_DURATION: Final = regex.compile(
    rf"{_AFTER}{_BETWEEN} {_COUNT}(?: |-)(?:calendar |full |working )?{_UNIT}\b", regex.IGNORECASE
)
_BY: Final = regex.compile(
    r"\b(?:by|before|no later than|not later than|until|at the latest(?: by)?|(?:a m[áa]s tardar"
    r"|antes)"
    r"(?: del?| el)?(?: d[íi]a)?|au plus tard le|avant le|hasta el|at[ée] o dia|at[ée])(?: the)? $",
    regex.IGNORECASE,
)
_BY_CUE: Final = regex.compile(
    r"\b(?:by|before|than|until|tardar|antes|avant|tard|hasta|at[ée]) "
    r"(?:(?:the|le|el|del?|d[íi]a|o dia) ){0,3}(?:\d{1,2}|\p{Lu})"
)
_LETTERS: Final = {
    "d": "D", "j": "D", "w": "W", "s": "W", "m": "M", "y": "Y", "a": "Y",
}  # fmt: skip
_REACH: Final = 40  # code points in which "no later than" stands before its date
_OF_THE_PAYMENT: Final = regex.compile(
    r"\b(?:expiry|expiration|above-?mentioned|aforementioned|dudit)\b[^;.]{0,30}$", regex.IGNORECASE
)


def deadline_in(text: str, start: int = 0, end: int | None = None) -> str | None:
    """Return the first time-limit of ``text[start:end]``.

    Args:
        text: its white space even.
        start: where to begin.
        end: where to stop; the end of the text where ``None``.

    Returns:
        An ISO 8601 duration (``"P3M"``) or date; ``None`` where no measured time is stated ("within
        a reasonable time").

    >>> deadline_in("shall pay, within three months from the date on which it becomes final")
    'P3M'
    >>> deadline_in("dentro del plazo de un año"), deadline_in("no later than 6 December 2010")
    ('P1Y', '2010-12-06')
    """
    stop = len(text) if end is None else end
    for found in _DURATION.finditer(text, start, stop):
        number = found["count"]
        count = int(number) if number.isdigit() else spelt(number)
        if count and not _OF_THE_PAYMENT.search(
            text, max(0, found.start() - _REACH), found.start()
        ):
            return f"P{count}{_LETTERS[found['unit'][0].casefold()]}"
    if _BY_CUE.search(text, start, stop) is None:
        return None
    for at, _, day in dates_in(text[start:stop]):
        if _BY.search(text, max(start, start + at - _REACH), start + at):
            return day
    return None
