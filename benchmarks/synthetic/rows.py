"""The rows of one made-up act, as loading would write them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from benchmarks.synthetic.acts import MadeUp
from benchmarks.synthetic.drawing import dice, several, urn
from benchmarks.synthetic.shares import (
    OUTCOMES,
    REDRESS,
    ROLES,
    SECTIONS,
    SPEAKERS,
    TREATMENTS,
)
from benchmarks.synthetic.vocabulary import Terms
from benchmarks.synthetic.words import Writer
from comity.store import Batch, Replacement, Row, Value
from ingest.loading.using import uses_of

_SURE: Final = (0.5, 0.75, 0.9, 0.95, 0.981)
_MEAN: Final = {"passages": 1.6, "holdings": 0.2, "rights": 0.1, "doctrines": 0.7, "groups": 0.15}
"""Of each on average; a ruling has one passage, one holding and one right besides."""

_PASSAGES_OF_GUIDE: Final = 30
_ORDERING: Final = 0.3
"""Of rulings, those that order something."""


@dataclass(slots=True)
class _Rows:
    """Rows of one act as they are gathered."""

    act: MadeUp
    nodes: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    edges: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    shared: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))

    def node(self, kind: str, name: str, /, **properties: Value) -> str:
        self.nodes[kind].append({"id": name, "owner": self.act.id, **properties})
        return name

    def edge(self, kind: str, source: str, target: str, /, **properties: Value) -> None:
        own = {"source": source, "target": target, "owner": self.act.id}
        self.edges[kind].append({**own, **properties})


class Projector:
    """Draws what acts say, one after the other."""

    def __init__(self, seed: int, terms: Terms, ranks: Mapping[str, float]) -> None:
        """Take the dice.

        Args:
            seed: of every draw.
            terms: what acts may be about.
            ranks: by id, how high an act stands.
        """
        self._dice = dice(seed, "rows")
        self._writer = Writer(seed)
        self._terms, self._ranks = terms, ranks
        self._speakers, self._treatments = urn(SPEAKERS), urn(TREATMENTS)
        self._outcomes, self._redress, self._roles = urn(OUTCOMES), urn(REDRESS), urn(ROLES)
        self._claims = 0

    def rows(self, act: MadeUp) -> Replacement:
        """Return the rows of an act; rows of one are drawn after those of the one before."""
        rows = _Rows(act)
        self._project_act(rows)
        passages = self._passages(rows)
        for target in act.cited:
            self._cite(rows, target, passages)
        if act.state is None:
            self._interpret(rows, passages)
        else:
            self._rule(rows, passages)
        self._apply(rows, passages)
        rows.edges["USES"] = uses_of(rows.edges)
        return Replacement(act.id, Batch(rows.nodes, rows.edges), Batch(rows.shared))

    def _project_act(self, rows: _Rows) -> None:
        act, is_guide = rows.act, rows.act.state is None
        said: dict[str, Value] = {
            "date": act.day, "year": act.year, "languages": ["en"], "held": True, "digest": False,
            "rank": self._ranks.get(act.id, 0.0),
        }  # fmt: skip
        if is_guide:
            title = f"General comment {act.number}"
            said |= {"body": act.court, "kind": "general-comment", "symbol": act.number}
        else:
            title = self._writer.title(str(act.state))
            said |= {
                "court": act.court, "kind": "judgment", "formation": "chamber",
                "respondents": [act.state or ""], "anonymised": False,
            }  # fmt: skip
        rows.node("Guide" if is_guide else "Ruling", act.id, title=title, **said)
        self._name(rows)

    def _name(self, rows: _Rows) -> None:
        """Add the number that people know the act by, and the text it was read from."""
        act = rows.act
        key = "".join(filter(str.isalnum, act.number)).lower()
        name = f"identifier:appno:{key}"
        rows.shared["Identifier"].append(
            {"id": name, "owner": "graph", "type": "appno", "value": act.number, "key": key}
        )
        rows.edge("IDENTIFIED_BY", act.id, name, preferred=True)
        text = rows.node(
            "Text", f"{act.id}@en", act=act.id, language="en", source_key=act.id, preferred=True,
            segmentation="complete", fingerprint=act.id, keys=[], identity=[],
        )  # fmt: skip
        rows.edge("TEXT_OF", text, act.id)

    def _passages(self, rows: _Rows) -> list[Row]:
        count = 1 + several(self._dice, _MEAN["passages"])
        if rows.act.state is None:
            count = _PASSAGES_OF_GUIDE
        return [self._passage(rows, number) for number in range(1, count + 1)]

    def _passage(self, rows: _Rows, number: int) -> Row:
        act = rows.act
        speaker = self._speakers.drawn(self._dice) if number > 1 else "court"
        name = rows.node(
            "Passage", f"{act.id}#{number}", number=str(number), ordinal=number - 1,
            section=self._dice.choice(SECTIONS[speaker]), speaker=speaker, language="en",
            start=number * 500, text=self._writer.text(), court=act.court,
        )  # fmt: skip
        rows.edge("PART_OF", name, act.id)
        return rows.nodes["Passage"][-1]

    def _claim(self, rows: _Rows, about: str, value: str, passage: Row) -> dict[str, Value]:
        """Add the evidence of a fact; return the columns that show it on the fact."""
        self._claims += 1
        sure = self._dice.choice(_SURE)
        claim = rows.node(
            "Claim", f"claim:{self._claims:016x}", property=about, value=value, start=500, end=540,
            passage=passage["id"], section=passage["section"], speaker=passage["speaker"],
            source="rule", rule=f"{about}@1", confidence=sure, status="resolved", holds=True,
        )  # fmt: skip
        return {"claim": claim, "confidence": sure}

    def _said(self, rows: _Rows, passage: Row) -> dict[str, Value]:
        act = rows.act
        voice = {"speaker": passage["speaker"], "section": passage["section"]}
        return {"court": act.court, "year": act.year, **voice}

    def _dated(self, rows: _Rows, passage: Row) -> dict[str, Value]:
        return {"date": rows.act.day, **self._said(rows, passage)}

    def _cite(self, rows: _Rows, target: str, passages: list[Row]) -> None:
        passage, court = self._dice.choice(passages), target.split(":", 1)[0]
        authority = f"authority:{target}"
        kind = "guide" if ":gc-" in target else "ruling"
        rows.shared["Authority"].append({
            "id": authority, "owner": "graph", "court": court, "title": target, "appnos": [],
            "cites": kind, "status": "resolved", "target": target, "candidates": [],
        })  # fmt: skip
        rows.edge(
            "CITES", str(passage["id"]), target, act=rows.act.id, target_court=court, text=target,
            form="full", pinpoints=[str(self._dice.randint(1, 90))], authority=authority,
            treatment=self._treatments.drawn(self._dice), **self._dated(rows, passage),
            **self._claim(rows, "cites", authority, passage),
        )  # fmt: skip

    def _interpret(self, rows: _Rows, passages: list[Row]) -> None:
        act = rows.act
        for passage in passages:
            provision = self._terms.provisions[act.court].drawn(self._dice)
            shown = self._claim(rows, "provision", provision, passage)
            ends = (str(passage["id"]), provision)
            rows.edge("INTERPRETS", *ends, court=act.court, act=act.id, **shown)

    def _rule(self, rows: _Rows, passages: list[Row]) -> None:
        for number in range(1, several(self._dice, _MEAN["holdings"]) + 2):
            self._hold(rows, number, passages[-1])
        for provision in self._some_provisions(rows.act.court):
            passage, role = passages[0], self._roles.drawn(self._dice)
            shown = self._claim(rows, "right", provision, passage)
            of = {"passage": passage["id"], "claim": shown["claim"]}
            rows.edge("INVOKES", rows.act.id, provision, role=role, **of)
        if self._dice.random() < _ORDERING:
            self._order(rows, passages[-1])
        for _ in range(several(self._dice, _MEAN["groups"])):
            self._concern(rows, passages[0])

    def _some_provisions(self, court: str) -> Iterator[str]:
        urn_of_court = self._terms.provisions[court]
        count = 1 + several(self._dice, _MEAN["rights"])
        yield from dict.fromkeys(urn_of_court.drawn(self._dice) for _ in range(count))

    def _hold(self, rows: _Rows, number: int, passage: Row) -> None:
        act, outcome = rows.act, self._outcomes.drawn(self._dice)
        provision = self._terms.provisions[act.court].drawn(self._dice)
        name = rows.node(
            "Holding", f"{act.id}!h{number}", court=act.court, date=act.day, year=act.year,
            respondent=act.state, provision=provision,
            article=".".join(provision.split(".")[:2]), read_with=[], outcome=outcome,
            unanimous=self._dice.random() < 0.8, item=str(number), passage=passage["id"],
            digest=False, **self._claim(rows, "holding", f"{outcome} {provision}", passage),
        )  # fmt: skip
        rows.edge("HOLDS", act.id, name)
        rows.edge("ON", name, provision, main=True)
        rows.edge("AGAINST", name, str(act.state))

    def _order(self, rows: _Rows, passage: Row) -> None:
        act, remedy = rows.act, self._terms.remedies.drawn(self._dice)
        name = rows.node(
            "Measure", f"{act.id}!m1", court=act.court, date=act.day, year=act.year,
            respondent=act.state, remedy=remedy, amount=float(self._dice.randint(1, 40) * 500),
            currency="EUR", outcome=self._redress.drawn(self._dice), recipients=["applicant"],
            item="9", passage=passage["id"], **self._claim(rows, "measure", remedy, passage),
        )  # fmt: skip
        rows.edge("ORDERS", act.id, name)
        rows.edge("TAKES_FORM", name, remedy)

    def _concern(self, rows: _Rows, passage: Row) -> None:
        group = self._terms.groups.drawn(self._dice)
        if any(row["target"] == group for row in rows.edges["CONCERNS"]):
            return
        shown = self._claim(rows, "group", group, passage)
        said = self._said(rows, passage)
        rows.edge("CONCERNS", rows.act.id, group, passage=passage["id"], **said, **shown)

    def _apply(self, rows: _Rows, passages: list[Row]) -> None:
        """Add doctrines: applied as a rule where the court speaks, else mentioned."""
        seen: set[tuple[object, str]] = set()
        for _ in range(several(self._dice, _MEAN["doctrines"])):
            passage, doctrine = self._dice.choice(passages), self._terms.doctrines.drawn(self._dice)
            if (passage["id"], doctrine) in seen:
                continue
            seen.add((passage["id"], doctrine))
            is_applied = passage["speaker"] == "court" and self._dice.random() < 0.4
            kind = "APPLIES" if is_applied else "MENTIONS"
            shown = self._claim(rows, "doctrine", doctrine, passage)
            said = self._dated(rows, passage)
            rows.edge(kind, str(passage["id"]), doctrine, act=rows.act.id, **said, **shown)
