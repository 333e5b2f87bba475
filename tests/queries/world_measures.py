"""What the rulings of the small world order, recommend and refuse."""

from comity.store import Batch, Row, Value
from tests.builders import a_measure, an_edge

_BARE: dict[str, Value] = {
    "head": None, "amount": None, "currency": None, "deadline": None, "recipients": [], "tax": None,
}  # fmt: skip


def with_measures(act: str, batch: Batch) -> Batch:
    """Return a ruling's batch with its measures."""
    measures = _MEASURES.get(act)
    if measures is None:
        return batch
    forms = [an_edge(str(each["id"]), str(each["remedy"]), act) for each in measures]
    orders = [an_edge(act, str(each["id"]), act) for each in measures]
    return Batch(
        {**batch.nodes, "Measure": measures},
        {**batch.edges, "ORDERS": orders, "TAKES_FORM": forms},
    )


_MEASURES: dict[str, list[Row]] = {
    "ecthr:001-1": [
        a_measure("ecthr:001-1!m1"),
        a_measure("ecthr:001-1!m2", amount=8000.0, recipients=["heirs"]),
        a_measure(
            "ecthr:001-1!m3", remedy="remedy:costs", head="costs", amount=300.5, currency="GBP"
        ),
        a_measure(
            "ecthr:001-1!m4", **{**_BARE, "remedy": "remedy:compensation", "outcome": "dismissed"}
        ),
    ],
    "un-hrc:ccpr-c-1-d-1-1980": [
        a_measure(
            "un-hrc:ccpr-c-1-d-1-1980!m1",
            **{**_BARE, "remedy": "remedy:release", "outcome": "recommended"},
            passage="un-hrc:ccpr-c-1-d-1-1980#10",
            date="1981-04-09",
            year=1981,
        )
    ],
}
