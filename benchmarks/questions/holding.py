"""Holdings and measures of one ruling, as rows."""

from collections.abc import Iterator

from benchmarks.questions.asking import Data
from benchmarks.questions.rows import Found


def holdings_of(ruling: Data, asked: str | None = None) -> Iterator[Found]:
    """Yield what a ruling decides.

    Args:
        ruling: the answer about it.
        asked: a provision, perhaps ``"echr.14 with echr-p1.2"``; all where ``None``.
    """
    provision, _, together = (asked or "").partition(" with ")
    for one in ruling["holdings"]:
        named = one["provision"] or ""
        if asked and not (named == provision or named.startswith(f"{provision}.")):
            continue
        if together and together not in one["read_with"]:
            continue
        yield _row(ruling, one)


def _row(ruling: Data, one: Data) -> Found:
    vote = one["vote"] or {}
    states = [one["respondent"], *ruling["respondents"]]
    return Found(
        {
            "id": ruling["act"]["id"], "state": next(filter(None, states), None),
            "provision": one["provision"], "with": one["read_with"], "outcome": one["outcome"],
            "aspect": one["aspect"], "formation": ruling["formation"],
            "vote": {"for": vote.get("in_favour"), "against": vote.get("against")},
            "paragraph": (one["passage"] or {}).get("number"), "date": ruling["act"]["date"],
        },
        one["claim"],
    )  # fmt: skip


def measures_of(answer: Data) -> Iterator[Found]:
    """Yield what a ruling orders by way of redress."""
    for one in answer["measures"]:
        measure = one["measure"]
        yield Found(
            {
                "id": answer["ruling"]["id"], "state": one["respondent"],
                "remedy": measure["remedy"], "deadline": measure["deadline"],
                "paragraph": (measure["passage"] or {}).get("number"),
            },
            measure["claim"],
        )  # fmt: skip
